extension EvidenceLibrary {
  /// Studies of anxiety, depression and sleep.
  static let moodSources: [EvidenceSource] = [
    EvidenceSource(
      "coelho-2008", "Coelho et al.", 2008,
      in: nil, doi: nil,
      design: "review of 4 randomised trials in depression",
      participants: nil),
    EvidenceSource(
      "hou-2010", "Hou et al.", 2010,
      in: "J. Clin. Psychiatry", doi: "10.4088/JCP.09r05009blu",
      design: "meta-analysis of 17 randomised trials of depression",
      participants: 786),
    EvidenceSource(
      "nerbass-2010", "Nerbass et al.", 2010,
      in: nil, doi: nil,
      design: "sleep after bypass surgery",
      participants: 40),
    EvidenceSource(
      "sherman-2010", "Sherman et al.", 2010,
      in: nil, doi: nil,
      design: "ten sessions of massage, heat or a quiet room over 12 weeks, generalised anxiety, "
        + "randomised",
      participants: 68),
    EvidenceSource(
      "rapaport-2016", "Rapaport et al.", 2016,
      in: "J. Clin. Psychiatry", doi: nil,
      design: "Swedish massage or light touch twice a week for 6 weeks, generalised anxiety, "
        + "randomised, 40 analysed",
      participants: 47),
    EvidenceSource(
      "khosravi-2017", "Khosravi et al.", 2017,
      in: nil, doi: nil,
      design: "sleep after one week in coronary care",
      participants: 60),
    EvidenceSource(
      "rapaport-2021", "Rapaport et al.", 2021,
      in: "Complement. Ther. Med.", doi: "10.1016/j.ctim.2020.102593",
      design: "the course of Rapaport 2016 followed over weeks",
      participants: nil),
    EvidenceSource(
      "fang-2023", "Fang et al.", 2023,
      in: "J. Clin. Nurs.", doi: "10.1111/jocn.16660",
      design: "meta-analysis of 10 randomised trials of sleep in critical care",
      participants: 569),
  ]
}
