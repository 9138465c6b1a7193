extension EvidenceLibrary {
  /// The questions on which sources contradict each other most.
  public static let conflicts: [EvidenceConflict] = [
    EvidenceConflict(
      question: "Does light touch calm or arouse?",
      quantities: [.lnHF, .heartRate],
      contacts: [.lightTouch], leavesDirectionOpen: true,
      positions: [
        .init(
          "light pressure lowers HF, raises LF/HF and heart rate",
          ["diego-2004", "diego-field-2009"]),
        .init("soft stroking raises HF as much as firm massage, and beyond rest", ["meier-2020"]),
        .init("heart rate falls, and all bands of variability with it", ["lindgren-2010"]),
        .init(
          "RR intervals lengthen within 3 min, in 7 people", ["unnamed-light-massage-2018"]),
      ],
      reading: "Every profile gives light touch what quiet rest does."),
    EvidenceConflict(
      question: "Does massage raise heart rate variability beyond rest?",
      quantities: [.lnHF, .lnRMSSD, .sdnn, .lf, .lfHF],
      leavesDirectionOpen: true,
      positions: [
        .init(
          "up in small trials",
          [
            "delaney-2002", "fazeli-2016", "fazeli-2020", "buttagat-2011", "murota-2016",
            "unnamed-trigger-point-2009", "yon-lee-2013", "fu-undated",
          ]),
        .init(
          "no change, or none beyond the control",
          [
            "paschoal-2016", "toro-velasco-2009", "sripongngam-2015",
            "unnamed-massage-chair-undated",
            "wilkerson-undated", "kopec-undated",
          ]),
        .init("down", ["lindgren-2010"]),
        .init(
          "reviews call it inconsistent or find one null trial among three",
          ["roura-2021", "harper-2023"]),
      ],
      reading: "Central takes a weighted mean of what could be read (ln HF +0.30 of which rest is "
        + "+0.07), claimed the largest figure of a small trial, sceptical rest alone."),
    EvidenceConflict(
      question: "Does deep tissue massage lower blood pressure?",
      quantities: [.systolicPressure, .diastolicPressure],
      contacts: [.deepTissue], leavesDirectionOpen: true,
      positions: [
        .init("-10.4/-5.3 mmHg in 263 people without a control group", ["kaye-2008"]),
        .init(
          "-1.8/+0.1 mmHg over all types; trigger-point and sports massage raise it",
          ["cambron-2006"]),
      ],
      reading: "Pain probably decides: central has -5 mmHg for tolerable and +4 for painful "
        + "pressure; Kaye's figures are the claimed profile."),
    EvidenceConflict(
      question: "Does massage lower high blood pressure over a course?",
      quantities: [.hypertensiveSystolicPressure, .hypertensiveDiastolicPressure],
      contacts: [.course],
      positions: [
        .init("-7.4/-5.0 mmHg pooled over 9 trials", ["liao-2016"]),
        .init(
          "-6.9/-3.6 mmHg with drugs, -3.5/-1.0 instead of them, of low quality", ["xiong-2015"]),
        .init(
          "nothing significant in 6 trials of great heterogeneity", ["unnamed-hypertension-2024"]),
      ],
      reading: "Central takes the largest pool, sceptical half of it."),
    EvidenceConflict(
      question: "Does massage release beta-endorphin?",
      quantities: [.betaEndorphin],
      leavesDirectionOpen: true,
      positions: [
        .init("+16 % for an hour, no control", ["kaada-torsteinbo-1989"]),
        .init("unchanged against rest", ["day-1987"]),
        .init("lower than at rest", ["morhenn-2012"]),
      ],
      reading: "Nothing, except in the claimed profile."),
    EvidenceConflict(
      question: "Does massage release oxytocin?",
      quantities: [.oxytocin],
      leavesDirectionOpen: true,
      positions: [
        .init("up against rest in 95 people", ["morhenn-2012"]),
        .init("up under massage and reading alike", ["bello-2008"]),
        .init("no more than light touch", ["rapaport-2010"]),
        .init("a weaker fall over the session", ["riem-undated"]),
      ],
      reading: "A few percent beyond rest in the central profile, with a wide spread."),
    EvidenceConflict(
      question: "Does massage lower cortisol by a third?",
      quantities: [.cortisol, .serotonin, .dopamine],
      positions: [
        .init(
          "-31 %, serotonin +28 %, dopamine +31 %, within massaged groups", ["field-2005"]),
        .init("no significant fall after one session, pooled", ["moyer-2004"]),
        .init("d of 0.05 to 0.30 between groups, nearly always not significant", ["moyer-2011"]),
      ],
      reading: "Central has 7 % beyond rest for cortisol and nothing for the others; the claimed "
        + "profile quotes the review."),
    EvidenceConflict(
      question: "Does massage treat generalised anxiety?",
      quantities: [.traitAnxiety, .stateAnxiety],
      contacts: [.course],
      positions: [
        .init("better than light touch by d = 0.69 after 6 weeks", ["rapaport-2016"]),
        .init("no better than heat or a quiet room after 12 weeks", ["sherman-2010"]),
      ],
      reading: "Central keeps the pooled effect with a rest term, sceptical half of what exceeds "
        + "it."),
    EvidenceConflict(
      question: "Does massage move more blood through muscle?",
      quantities: [.muscleBloodFlow, .tissueOxygen, .skinBloodFlow],
      positions: [
        .init("no change of flow by Doppler", ["shoemaker-1997"]),
        .init("no change in the muscle, warmer skin with more flow", ["hinds-2004"]),
      ],
      reading: "The skin's flow rises, the muscle's does not, whatever textbooks say."),
    EvidenceConflict(
      question: "Does reflexology act through the foot on other organs?",
      quantities: [.heartRate, .systolicPressure],
      contacts: [.foot],
      positions: [
        .init("intervals lengthen as under lay massage and waiting", ["ruiz-padial-2012"]),
        .init("3 of 17 trials found any objective difference", ["mccullough-2014"]),
      ],
      reading: "It counts as massage of the foot."),
  ]
}
