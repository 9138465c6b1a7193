extension EvidenceLibrary {
  /// Studies of hormones, transmitters and immune cells.
  static let neuroendocrineSources: [EvidenceSource] = [
    EvidenceSource(
      "day-1987", "Day et al.", 1987,
      in: "Phys. Ther.", volume: "67", page: "926", doi: "10.1093/ptj/67.6.926",
      design: "30 min of full back massage against rest, healthy adults, randomised",
      participants: 21),
    EvidenceSource(
      "kaada-torsteinbo-1989", "Kaada, Torsteinbo", 1989,
      in: "Gen. Pharmacol.", doi: "10.1016/0306-3623(89)90200-0",
      design: "30 min of connective tissue massage, no control, blood to 90 min",
      participants: 12),
    EvidenceSource(
      "field-1996", "Field et al.", 1996,
      in: nil, doi: nil,
      design: "15 min of chair massage twice a week for 5 weeks, two groups of 26 and 24",
      participants: 50, grade: .secondary),
    EvidenceSource(
      "turner-1999", "Turner et al.", 1999,
      in: "Psychiatry", doi: nil,
      design: "15 min of Swedish neck and shoulder massage in a study of emotions, women",
      participants: 26, grade: .secondary),
    EvidenceSource(
      "field-2005", "Field et al.", 2005,
      in: "Int. J. Neurosci.", doi: "10.1080/00207450590956459",
      design: "narrative review of changes within massaged groups, over sessions and courses",
      participants: nil),
    EvidenceSource(
      "bello-2008", "Bello et al.", 2008,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2007.0660",
      design: "20 min of massage against reading, men, crossover",
      participants: 14),
    EvidenceSource(
      "rapaport-2010", "Rapaport et al.", 2010,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2009.0634",
      design: "45 min of Swedish massage against light touch, healthy adults, serial blood, "
        + "randomised",
      participants: 53),
    EvidenceSource(
      "moyer-2011", "Moyer et al.", 2011,
      in: "J. Bodyw. Mov. Ther.", doi: "10.1016/j.jbmt.2010.06.001",
      design: "quantitative review of cortisol under massage",
      participants: nil),
    EvidenceSource(
      "morhenn-2012", "Morhenn et al.", 2012,
      in: nil, doi: nil, identifier: "PMID 23251939",
      design: "15 min of moderate-pressure upper back massage against rest, 65 and 30 people",
      participants: 95),
    EvidenceSource(
      "rapaport-2012", "Rapaport et al.", 2012,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2011.0071",
      design: "45 min of massage or touch once or twice a week for 5 weeks, healthy adults",
      participants: nil),
    EvidenceSource(
      "unnamed-head-stroking-2021", "", 2021,
      in: "Preliminary study, Japan", doi: nil,
      design: "60 min of head stroking, 7 controls at rest",
      participants: 14),
    EvidenceSource(
      "packheiser-2024", "Packheiser et al.", 2024,
      in: "Nat. Hum. Behav.", doi: "10.1038/s41562-024-01841-8",
      design: "meta-analysis of 137 studies of touch",
      participants: 12_966),
    EvidenceSource(
      "riem-undated", "Riem", .unknown,
      in: nil, doi: nil, identifier: "handle 10281/182607",
      design: "15 min on a massaging seat cover, saliva to 3 h, 20 women and 46 men",
      participants: 66),
  ]
}
