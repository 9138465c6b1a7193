extension EvidenceLibrary {
  /// Studies of stomach and bowel, and of infants.
  static let gutSources: [EvidenceSource] = [
    EvidenceSource(
      "diego-2005", "Diego et al.", 2005,
      in: "J. Pediatr.", volume: "147", page: "50", doi: nil,
      design: "preterm infants, moderate pressure against sham, randomised",
      participants: nil),
    EvidenceSource(
      "diego-2007", "Diego et al.", 2007,
      in: "Acta Paediatr.", doi: "10.1111/j.1651-2227.2007.00476.x",
      design: "preterm infants, 5 days of massage, randomised",
      participants: 80),
    EvidenceSource(
      "lamas-2009", "Lamas et al.", 2009,
      in: "Int. J. Nurs. Stud.", doi: "10.1016/j.ijnurstu.2009.01.007",
      design: "15 min of abdominal massage on 5 days a week for 8 weeks, constipation, randomised",
      participants: 60),
    EvidenceSource(
      "smith-2013", "Smith et al.", 2013,
      in: "J. Perinatol.", volume: "33", page: "59", doi: nil,
      design: "preterm infants, massage twice a day over 4 weeks",
      participants: 37),
    EvidenceSource(
      "huang-2025", "Huang et al.", 2025,
      in: "Int. J. Nurs. Stud.", doi: "10.1016/j.ijnurstu.2024.104936",
      design: "meta-analysis of 23 studies of abdominal massage",
      participants: 1431),
  ]
}
