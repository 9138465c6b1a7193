extension EvidenceLibrary {
  /// Studies of heart rate, blood pressure and breathing.
  static let pressureSources: [EvidenceSource] = [
    EvidenceSource(
      "labyak-metzger-1997", "Labyak SE, Metzger BL", 1997,
      in: "Nurs. Res.", volume: "46", page: "59", doi: nil,
      design: "review of 9 before-after studies of effleurage back rub",
      participants: 250, grade: .secondary),
    EvidenceSource(
      "boone-2001", "Boone T et al.", 2001,
      in: "Am. J. Chin. Med.", doi: nil,
      design: "10 min back rub, students, with and without in turn",
      participants: 12),
    EvidenceSource(
      "holland-pokorny-2001", "Holland, Pokorny", 2001,
      in: "Rehabil. Nurs.", volume: "26", page: "182", doi: nil,
      design: "slow stroke back massage on three days, elderly people, before and after",
      participants: 24),
    EvidenceSource(
      "mcnamara-2003", "McNamara ME et al.", 2003,
      in: "Altern. Ther. Health Med.", volume: "9", page: "50", doi: nil,
      design: "20 min back massage before catheterisation, patients, randomised",
      participants: 46),
    EvidenceSource(
      "moyer-2004", "Moyer CA, Rounds J, Hannum JW", 2004,
      in: "Psychol. Bull.", volume: "130", page: "3", doi: "10.1037/0033-2909.130.1.3",
      design: "meta-analysis of 37 randomised trials",
      participants: 1802),
    EvidenceSource(
      "aourell-2005", "Aourell M, Skoog M, Carleson J", 2005,
      in: "Complement. Ther. Clin. Pract.", doi: "10.1016/j.ctcp.2005.02.008",
      design: "Swedish massage of trunk or limbs, healthy men, crossover",
      participants: 16),
    EvidenceSource(
      "cambron-2006", "Cambron JA et al.", 2006,
      in: "J. Altern. Complement. Med.", volume: "12", page: "65", doi: "10.1089/acm.2006.12.65",
      design: "blood pressure of clients before and after massage of several types, uncontrolled",
      participants: 150),
    EvidenceSource(
      "kaye-2008", "Kaye AD et al.", 2008,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2007.0665",
      design: "deep tissue massage of 45 to 60 min with music, people in pain, no control",
      participants: 263),
    EvidenceSource(
      "moeini-2011", "Moeini et al.", 2011,
      in: nil, doi: nil, identifier: "PMC3203301",
      design: "10 to 15 min three times a week, ten sessions, women with prehypertension, "
        + "randomised against relaxation",
      participants: 50),
    EvidenceSource(
      "adib-hajbaghery-2012", "Adib-Hajbaghery et al.", 2012,
      in: "Nurs. Midwifery Stud.", volume: "1", page: "16", doi: nil,
      design: "massage by relatives in coronary care, men, randomised",
      participants: 60),
    EvidenceSource(
      "givi-2013", "Givi", 2013,
      in: "Int. J. Prev. Med.", doi: nil,
      design: "the women with prehypertension of Moeini 2011, 72 h after the course",
      participants: 50),
    EvidenceSource(
      "supaat-2013", "Supa'at et al.", 2013,
      in: "Evid. Based Complement. Alternat. Med.", doi: "10.1155/2013/171852",
      design: "60 min weekly for four weeks, women with hypertension, 8 massaged, randomised "
        + "against rest",
      participants: nil),
    EvidenceSource(
      "adib-hajbaghery-2014", "Adib-Hajbaghery et al.", 2014,
      in: nil, doi: nil, identifier: "PMC4219878",
      design: "massage of the whole body in coronary care, randomised",
      participants: 120),
    EvidenceSource(
      "xiong-2015", "Xiong et al.", 2015,
      in: "J. Hum. Hypertens.", doi: nil,
      design: "meta-analysis of 24 randomised trials in hypertension, of low quality",
      participants: 1962),
    EvidenceSource(
      "gholami-motlagh-2016", "Gholami-Motlagh et al.", 2016,
      in: "Iran. J. Nurs. Midwifery Res.", doi: "10.4103/1735-9066.185584",
      design: "massage of trunk or limbs for 4 weeks each, healthy women, crossover",
      participants: 20),
    EvidenceSource(
      "liao-2016", "Liao et al.", 2016,
      in: "J. Cardiovasc. Nurs.", doi: "10.1097/JCN.0000000000000217",
      design: "meta-analysis of 9 randomised trials in hypertension and prehypertension",
      participants: nil),
    EvidenceSource(
      "unnamed-hypertension-2024", "", .about(2024),
      in: nil, doi: nil, identifier: "PMID 38432790",
      design: "meta-analysis of 6 trials in hypertension",
      participants: 290),
  ]
}
