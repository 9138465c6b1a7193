extension EvidenceLibrary {
  /// Studies of muscle, its reflexes, and local circulation.
  static let muscleSources: [EvidenceSource] = [
    EvidenceSource(
      "morelli-1990", "Morelli et al.", 1990,
      in: "J. Orthop. Sports Phys. Ther.", volume: "12", page: "55", doi: nil,
      design: "H-reflex during 3 min of massage of the calf, healthy adults",
      participants: 9),
    EvidenceSource(
      "morelli-1991", "Morelli et al.", 1991,
      in: "Arch. Phys. Med. Rehabil.", doi: "10.1016/0003-9993(91)90011-7",
      design: "H-reflex during 6 min of massage of the calf, healthy adults",
      participants: 20),
    EvidenceSource(
      "sullivan-1991", "Sullivan et al.", 1991,
      in: "Phys. Ther.", volume: "71", page: "555", doi: nil,
      design: "H-reflex during 4 min of petrissage of the same or another muscle, healthy adults",
      participants: 16),
    EvidenceSource(
      "shoemaker-1997", "Shoemaker et al.", 1997,
      in: "Med. Sci. Sports Exerc.", volume: "29", page: "610", doi: nil,
      design: "Doppler flow of arm and leg under effleurage, petrissage and tapotement",
      participants: 10),
    EvidenceSource(
      "tanaka-2002", "Tanaka et al.", 2002,
      in: nil, doi: nil, identifier: "PMC134459",
      design: "5 min of massage after a lumbar fatigue task, crossover",
      participants: 29),
    EvidenceSource(
      "hinds-2004", "Hinds et al.", 2004,
      in: "Med. Sci. Sports Exerc.", volume: "36", page: "1308", doi: nil,
      design: "12 min of leg massage after exercise, men, crossover",
      participants: 13),
    EvidenceSource(
      "mckechnie-2007", "McKechnie et al.", 2007,
      in: "J. Sports Sci. Med.", volume: "6", page: "498", doi: nil,
      design: "3 min of petrissage or tapotement, angle and power of the ankle",
      participants: 19),
    EvidenceSource(
      "sefton-2010", "Sefton et al.", 2010,
      in: "J. Altern. Complement. Med.", doi: "10.1089/acm.2009.0441",
      design: "20 min of neck massage, light touch or nothing, skin temperature to 60 min, "
        + "crossover",
      participants: 17),
    EvidenceSource(
      "roberts-2011", "Roberts", 2011,
      in: "Int. J. Ther. Massage Bodywork", doi: nil,
      design: "resting electromyogram under rising or falling depth of pressure, crossover",
      participants: 25),
    EvidenceSource(
      "sefton-2011", "Sefton et al.", 2011,
      in: "Man. Ther.", doi: "10.1016/j.math.2011.04.002",
      design: "20 min of neck massage, light touch or nothing, crossover",
      participants: 16),
    EvidenceSource(
      "crane-2012", "Crane et al.", 2012,
      in: "Sci. Transl. Med.", volume: "4", page: "119ra13", doi: nil,
      design: "10 min of leg massage after exercise, biopsies at 0 and 2.5 h, men, other leg as "
        + "control",
      participants: 11),
    EvidenceSource(
      "eriksson-crommert-2015", "Eriksson Crommert et al.", 2015,
      in: "Scand. J. Med. Sci. Sports", doi: "10.1111/sms.12341",
      design: "shear modulus of a muscle after 7 min of massage, healthy adults",
      participants: 18),
    EvidenceSource(
      "buttagat-2016", "Buttagat et al.", 2016,
      in: "Complement. Ther. Med.", doi: "10.1016/j.ctim.2016.07.004",
      design: "30 min of Thai massage against sham, upper back, randomised",
      participants: 50),
    EvidenceSource(
      "guo-2017", "Guo et al.", 2017,
      in: "Front. Physiol.", doi: "10.3389/fphys.2017.00747",
      design: "meta-analysis of 11 randomised trials after strenuous exercise",
      participants: 504),
    EvidenceSource(
      "kong-2018", "Kong et al.", 2018,
      in: "J. Sports Sci. Med.", volume: "17", page: "599", doi: nil,
      design: "stiffness to 96 h after a downhill run, other leg sham",
      participants: 18),
    EvidenceSource(
      "davis-2020", "Davis et al.", 2020,
      in: "BMJ Open Sport Exerc. Med.", doi: "10.1136/bmjsem-2019-000614",
      design: "meta-analysis of 29 studies of sports massage",
      participants: 1012),
    EvidenceSource(
      "white-2020", "White et al.", 2020,
      in: "J. Funct. Morphol. Kinesiol.", doi: "10.3390/jfmk5010009",
      design: "cytokines in blood to 24 h after sprints, crossover",
      participants: 9),
  ]
}
