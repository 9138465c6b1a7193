/// Every publication that an effect of the built-in stimuli rests on.
public enum EvidenceLibrary {
  /// The sources, by year.
  public static let sources: [EvidenceSource] = [
    EvidenceSource(
      "labyak-metzger-1997", "Labyak SE, Metzger BL", 1997, "Nurs. Res. 46:59", doi: nil,
      design: "review of 9 before-after studies of effleurage back rub, 250 people"),
    EvidenceSource(
      "boone-2001", "Boone T et al.", 2001, "Am. J. Chin. Med.", doi: nil,
      design: "10 min back rub, 12 students, ABA"),
    EvidenceSource(
      "delaney-2002", "Delaney JPA, Leong KS, Watkins A, Brodie D", 2002,
      "J. Adv. Nurs. 37:364", doi: "10.1046/j.1365-2648.2002.02103.x",
      design: "20 min trigger-point massage of head, neck and shoulders, 30 healthy adults, "
        + "massage against rest"),
    EvidenceSource(
      "mcnamara-2003", "McNamara ME et al.", 2003, "Altern. Ther. Health Med. 9:50", doi: nil,
      design: "20 min back massage before catheterisation, 46 patients, randomised"),
    EvidenceSource(
      "moyer-2004", "Moyer CA, Rounds J, Hannum JW", 2004, "Psychol. Bull. 130:3",
      doi: "10.1037/0033-2909.130.1.3", design: "meta-analysis of 37 randomised trials, 1802 people"
    ),
    EvidenceSource(
      "diego-2004", "Diego MA, Field T, Sanders C, Hernandez-Reif M", 2004,
      "Int. J. Neurosci. 114:31", doi: "10.1080/00207450490249446",
      design: "moderate pressure, light pressure, vibration; 12 healthy adults each"),
    EvidenceSource(
      "aourell-2005", "Aourell M, Skoog M, Carleson J", 2005, "Complement. Ther. Clin. Pract.",
      doi: "10.1016/j.ctcp.2005.02.008",
      design: "Swedish massage of trunk or limbs, 16 healthy men, crossover"),
    EvidenceSource(
      "cambron-2006", "Cambron JA et al.", 2006, "J. Altern. Complement. Med. 12:65",
      doi: "10.1089/acm.2006.12.65", design: "blood pressure of 150 clients, uncontrolled"),
    EvidenceSource(
      "kaye-2008", "Kaye AD et al.", 2008, "J. Altern. Complement. Med.",
      doi: "10.1089/acm.2007.0665",
      design: "deep tissue massage of 45 to 60 min with music, 263 people in pain, no control"),
    EvidenceSource(
      "diego-field-2009", "Diego MA, Field T", 2009, "Int. J. Neurosci. 119:630",
      doi: "10.1080/00207450802329605",
      design: "15 min of moderate against light pressure, 20 healthy adults, randomised"),
    EvidenceSource(
      "toro-velasco-2009", "Toro-Velasco C et al.", 2009,
      "J. Manipulative Physiol. Ther. 32:527", doi: "10.1016/j.jmpt.2009.08.011",
      design: "head-neck massage against sham, 11 patients, crossover"),
    EvidenceSource(
      "lindgren-2010", "Lindgren L et al.", 2010, "Auton. Neurosci. 158:105",
      doi: "10.1016/j.autneu.2010.06.011",
      design: "80 min of gentle hand and foot touch, 22 healthy adults, crossover against rest"),
    EvidenceSource(
      "guan-2014", "Guan L et al.", 2014, "Evid. Based Complement. Alternat. Med.",
      doi: "10.1155/2014/656750",
      design: "30 min of hand and foot massage, 18 children in intensive care, uncontrolled"),
    EvidenceSource(
      "sripongngam-2015", "Sripongngam T et al.", 2015, "Med. Sci. Monit. Basic Res.",
      doi: "10.12659/MSMBR.894343",
      design: "60 min of Thai massage or rest after a stress task, 29 healthy adults, crossover"),
    EvidenceSource(
      "fazeli-2016", "Fazeli MS et al.", 2016, "J. Altern. Complement. Med.",
      doi: "10.1089/acm.2015.0141",
      design: "10 min of seated head massage, 10 adults, crossover against rest"),
    EvidenceSource(
      "paschoal-2016", "Paschoal MA et al.", 2016, "Fisioter. Mov. 29:487",
      doi: "10.1590/1980-5918.029.003.ao06",
      design: "40 min of classic massage, 11 massaged and 10 control, healthy adults"),
    EvidenceSource(
      "morikawa-2017", "Morikawa Y et al.", 2017, "Front. Neurosci.",
      doi: "10.3389/fnins.2017.00186",
      design: "30 s compressions of neck trigger points, 21 women in two groups"),
    EvidenceSource(
      "fazeli-2020", "Fazeli MS et al.", 2020, "Int. J. Ther. Massage Bodywork 13(3):6",
      doi: nil, design: "30 min of massage or reading after a night shift, 12 people, crossover"),
    EvidenceSource(
      "meier-2020", "Meier M et al.", 2020, "Sci. Rep.", doi: "10.1038/s41598-020-71173-w",
      design: "10 min of two massages or rest, 60 women, randomised"),
    EvidenceSource(
      "van-dijk-2020", "van Dijk et al.", 2020, "Front. Public Health",
      doi: "10.3389/fpubh.2020.00082",
      design: "mechanical massage at work for 8 weeks, 93 employees, randomised"),
  ]

  /// The source of a key, or `nil`.
  ///
  /// - Parameter key: The short name of a source.
  /// - Returns: The source.
  /// - Complexity: O(number of sources).
  public static func source(_ key: String) -> EvidenceSource? {
    sources.first { $0.key == key }
  }
}
