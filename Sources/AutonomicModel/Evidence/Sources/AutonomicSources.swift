extension EvidenceLibrary {
  /// Studies of heart rate variability, skin conductance and autonomic balance.
  static let autonomicSources: [EvidenceSource] = [
    EvidenceSource(
      "delaney-2002", "Delaney JPA, Leong KS, Watkins A, Brodie D", 2002,
      in: "J. Adv. Nurs.", volume: "37", page: "364", doi: "10.1046/j.1365-2648.2002.02103.x",
      design: "20 min trigger-point massage of head, neck and shoulders, healthy adults, massage "
        + "against rest",
      participants: 30),
    EvidenceSource(
      "diego-2004", "Diego MA, Field T, Sanders C, Hernandez-Reif M", 2004,
      in: "Int. J. Neurosci.", volume: "114", page: "31", doi: "10.1080/00207450490249446",
      design: "moderate pressure, light pressure or vibration, 12 healthy adults each",
      participants: 36),
    EvidenceSource(
      "arroyo-morales-2008", "Arroyo-Morales et al.", 2008,
      in: "J. Manipulative Physiol. Ther.", volume: "31", page: "217",
      doi: "10.1016/j.jmpt.2008.02.009",
      design: "40 min of myofascial massage against sham after three Wingate tests, active "
        + "adults, randomised",
      participants: 62),
    EvidenceSource(
      "unnamed-trigger-point-2009", "", 2009,
      in: "J. Physiol. Sci.", doi: "10.1007/s12576-009-0025-y",
      design: "pressure on trigger points of the leg, women, 20 min before and after, "
        + "uncontrolled",
      participants: 6),
    EvidenceSource(
      "diego-field-2009", "Diego MA, Field T", 2009,
      in: "Int. J. Neurosci.", volume: "119", page: "630", doi: "10.1080/00207450802329605",
      design: "15 min of moderate against light pressure, healthy adults, randomised",
      participants: 20),
    EvidenceSource(
      "toro-velasco-2009", "Toro-Velasco C et al.", 2009,
      in: "J. Manipulative Physiol. Ther.", volume: "32", page: "527",
      doi: "10.1016/j.jmpt.2009.08.011",
      design: "head-neck massage against sham, patients with tension headache, crossover",
      participants: 11),
    EvidenceSource(
      "lindgren-2010", "Lindgren L et al.", 2010,
      in: "Auton. Neurosci.", volume: "158", page: "105", doi: "10.1016/j.autneu.2010.06.011",
      design: "80 min of gentle hand and foot touch, healthy adults, crossover against rest",
      participants: 22),
    EvidenceSource(
      "buttagat-2011", "Buttagat et al.", 2011,
      in: "J. Bodyw. Mov. Ther.", volume: "15", page: "15", doi: "10.1016/j.jbmt.2009.06.005",
      design: "30 min of Thai back massage against bed rest, back pain, randomised",
      participants: 36),
    EvidenceSource(
      "lee-2011", "Lee et al.", 2011,
      in: "Yonsei Med. J.", volume: "52", page: "982", doi: "10.3349/ymj.2011.52.6.982",
      design: "heat and rollers in a bed, 40 min on 5 days a week for 2 weeks, uncontrolled",
      participants: 139),
    EvidenceSource(
      "ruiz-padial-2012", "Ruiz-Padial et al.", 2012,
      in: "Altern. Med. Stud.", volume: "2", page: "e4", doi: nil,
      design: "three sessions of 40 min of reflexology, lay foot massage or waiting, randomised",
      participants: 41),
    EvidenceSource(
      "yon-lee-2013", "Yon, Lee", 2013,
      in: "Korean journal", doi: nil,
      design: "back massage of office workers, before and after, uncontrolled",
      participants: nil),
    EvidenceSource(
      "guan-2014", "Guan L et al.", 2014,
      in: "Evid. Based Complement. Alternat. Med.", doi: "10.1155/2014/656750",
      design: "30 min of hand and foot massage, children in intensive care, uncontrolled",
      participants: 18),
    EvidenceSource(
      "mccullough-2014", "McCullough et al.", 2014,
      in: "Evid. Based Complement. Alternat. Med.", doi: "10.1155/2014/502123",
      design: "review of 17 randomised trials of reflexology with 34 objective outcomes",
      participants: nil),
    EvidenceSource(
      "sripongngam-2015", "Sripongngam T et al.", 2015,
      in: "Med. Sci. Monit. Basic Res.", doi: "10.12659/MSMBR.894343",
      design: "60 min of Thai massage or rest after a stress task, healthy adults, crossover",
      participants: 29),
    EvidenceSource(
      "fazeli-2016", "Fazeli MS et al.", 2016,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2015.0141",
      design: "10 min of seated head massage, adults, crossover against rest",
      participants: 10),
    EvidenceSource(
      "murota-2016", "Murota et al.", 2016,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2015.0388",
      design: "head treatment lying on the back, women, crossover",
      participants: 24),
    EvidenceSource(
      "paschoal-2016", "Paschoal MA et al.", 2016,
      in: "Fisioter. Mov.", volume: "29", page: "487", doi: "10.1590/1980-5918.029.003.ao06",
      design: "40 min of classic massage, 11 massaged and 10 control, healthy adults",
      participants: 21),
    EvidenceSource(
      "morikawa-2017", "Morikawa Y et al.", 2017,
      in: "Front. Neurosci.", doi: "10.3389/fnins.2017.00186",
      design: "30 s compressions of neck trigger points, women in two groups",
      participants: 21),
    EvidenceSource(
      "unnamed-light-massage-2018", "", .about(2018),
      in: "Pilot study (SciTechnol)", doi: nil,
      design: "3 min of light spontaneous massage, young adults, uncontrolled",
      participants: 7),
    EvidenceSource(
      "fazeli-2020", "Fazeli MS et al.", 2020,
      in: "Int. J. Ther. Massage Bodywork", volume: "13", issue: "3", page: "6", doi: nil,
      identifier: "PMC7454237",
      design: "30 min of massage or reading after a night shift, crossover; 9 people with heart "
        + "rate variability",
      participants: 12),
    EvidenceSource(
      "meier-2020", "Meier M et al.", 2020,
      in: "Sci. Rep.", doi: "10.1038/s41598-020-71173-w",
      design: "10 min of two massages or rest, women, randomised",
      participants: 60),
    EvidenceSource(
      "van-dijk-2020", "van Dijk et al.", 2020,
      in: "Front. Public Health", doi: "10.3389/fpubh.2020.00082",
      design: "mechanical massage at work for 8 weeks, employees, randomised",
      participants: 93),
    EvidenceSource(
      "roura-2021", "Roura et al.", 2021,
      in: "PLoS ONE", doi: "10.1371/journal.pone.0260642",
      design: "overview of 12 reviews of manual therapy, 5 at low risk of bias",
      participants: nil),
    EvidenceSource(
      "zhang-2021", "Zhang et al.", 2021,
      in: nil, doi: nil,
      design: "10 min of seated head massage against closed eyes or reading",
      participants: 14),
    EvidenceSource(
      "harper-2023", "Harper et al.", 2023,
      in: nil, doi: nil,
      design: "review of 3 randomised trials of manual therapy for neck pain",
      participants: 112),
    EvidenceSource(
      "unnamed-massage-chair-2024", "", .about(2024),
      in: "Daejeon University study", doi: nil,
      design: "40 min in an electronic massage chair, adults, single arm",
      participants: 29, grade: .secondary),
    EvidenceSource(
      "unnamed-arm-massage-undated", "", .unknown,
      in: "J. Jpn. Soc. Nurs. Art Sci.", volume: "3", page: "51", doi: nil,
      design: "dry massage of the arm, students in three arms",
      participants: 50),
    EvidenceSource(
      "unnamed-massage-chair-undated", "", .unknown,
      in: "Thesis, Fresno", doi: nil, identifier: "handle 10211.3/196092",
      design: "20 min in an electronic massage chair or rest, adults, crossover",
      participants: 13),
    EvidenceSource(
      "fu-undated", "Fu", .unknown,
      in: "Shanghai, traditional Chinese medicine", doi: nil,
      design: "smart massage chair in tired adults, one session, randomised",
      participants: 240),
    EvidenceSource(
      "kopec-undated", "Kopec", .unknown,
      in: nil, doi: nil,
      design: "foam rolling, healthy adults",
      participants: 20),
    EvidenceSource(
      "wilkerson-undated", "Wilkerson", .unknown,
      in: "Int. J. Ther. Massage Bodywork", doi: nil,
      design: "foam rolling, healthy adults, randomised crossover",
      participants: nil),
  ]
}
