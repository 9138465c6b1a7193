extension EvidenceLibrary {
  /// Studies of pain.
  static let painSources: [EvidenceSource] = [
    EvidenceSource(
      "hasson-2004", "Hasson et al.", 2004,
      in: nil, doi: nil,
      design: "a course of massage against a relaxation tape, long-term pain, randomised",
      participants: 129),
    EvidenceSource(
      "mok-woo-2004", "Mok, Woo", 2004,
      in: nil, doi: nil,
      design: "10 min of back massage on seven evenings, shoulder pain after stroke, randomised",
      participants: 102),
    EvidenceSource(
      "frey-law-2008", "Frey Law et al.", 2008,
      in: "J. Pain", volume: "9", page: "714", doi: nil,
      design: "deep or superficial massage or rest on soreness of 48 h, randomised",
      participants: nil),
    EvidenceSource(
      "cherkin-2011", "Cherkin et al.", 2011,
      in: "Ann. Intern. Med.", volume: "155", issue: "1",
      doi: "10.7326/0003-4819-155-1-201107050-00002",
      design: "ten weeks of relaxation or structural massage against usual care, low back pain, "
        + "randomised",
      participants: 401),
    EvidenceSource(
      "sherman-2014", "Sherman et al.", 2014,
      in: "Ann. Fam. Med.", doi: nil,
      design: "30 or 60 min of massage at different weekly doses, neck pain, randomised",
      participants: 228),
    EvidenceSource(
      "furlan-2015", "Furlan et al.", 2015,
      in: "Cochrane Database Syst. Rev.", doi: "10.1002/14651858.CD001929.pub3",
      design: "review of 25 randomised trials in low back pain",
      participants: nil),
    EvidenceSource(
      "menard-2015", "Menard", 2015,
      in: "Glob. Adv. Health Med.", doi: "10.7453/gahmj.2015.059",
      design: "one hour of massage, musculoskeletal pain, no control",
      participants: 116),
    EvidenceSource(
      "boyd-2016", "Boyd et al.", 2016,
      in: "Pain Med.", doi: "10.1093/pm/pnw101",
      design: "meta-analyses of 16 studies each in cancer and after surgery",
      participants: nil),
    EvidenceSource(
      "crawford-2016", "Crawford et al.", 2016,
      in: "Pain Med.", doi: "10.1093/pm/pnw099",
      design: "meta-analysis of 67 studies of pain",
      participants: nil),
  ]
}
