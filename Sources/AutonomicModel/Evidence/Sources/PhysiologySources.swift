extension EvidenceLibrary {
  /// What the cardiorespiratory model itself rests on.
  static let physiologySources: [EvidenceSource] = [
    EvidenceSource(
      "rosenblueth-simeone-1934", "Rosenblueth, Simeone", 1934,
      in: nil, doi: nil,
      design: "stimulation of the two cardiac nerves together",
      participants: nil),
    EvidenceSource(
      "jose-collison-1970", "Jose AD, Collison D", 1970,
      in: "Cardiovasc. Res.", volume: "4", page: "160", doi: "10.1093/cvr/4.2.160",
      title: "The normal range and determinants of the intrinsic heart rate in man",
      design: "heart rate under propranolol and atropine by age, healthy adults",
      participants: nil, grade: .secondary),
    EvidenceSource(
      "levy-1971", "Levy", 1971,
      in: nil, doi: nil,
      design: "accentuated antagonism of the cardiac nerves",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "michael-1976", "Michael JR, Schucany WR, Haas RW", 1976,
      in: "Am. Stat.", volume: "30", page: "88", doi: "10.1080/00031305.1976.10479147",
      title: "Generating random variates using transformations with multiple roots",
      design: "how to draw from the inverse Gaussian distribution",
      participants: nil),
    EvidenceSource(
      "hirsch-bishop-1981", "Hirsch, Bishop", 1981,
      in: "Am. J. Physiol. Heart Circ. Physiol.", volume: "241", issue: "4", page: "H620",
      doi: "10.1152/ajpheart.1981.241.4.H620",
      design: "respiratory sinus arrhythmia at paced rates and volumes",
      participants: nil),
    EvidenceSource(
      "nyberg-1981", "Nyberg", 1981,
      in: nil, doi: nil,
      design: "sympathetic share of heart rate supine, standing and in exercise, by drugs",
      participants: 6),
    EvidenceSource(
      "borst-karemaker-1983", "Borst, Karemaker", 1983,
      in: nil, doi: nil,
      design: "latencies of the baroreflex in people",
      participants: nil, grade: .secondary),
    EvidenceSource(
      "parker-1984", "Parker", 1984,
      in: nil, doi: nil,
      design: "interval against vagal rate",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "perez-padilla-1983", "Perez-Padilla et al.", 1983,
      in: nil, doi: nil,
      design: "sighs during sleep, a sigh being at least twice the usual breath",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "pomeranz-1985", "Pomeranz et al.", 1985,
      in: nil, doi: nil,
      design: "spectra of heart rate under atropine and propranolol, supine and standing",
      participants: nil),
    EvidenceSource(
      "deboer-1987", "DeBoer, Karemaker, Strackee", 1987,
      in: "Am. J. Physiol. Heart Circ. Physiol.", volume: "253", issue: "3", page: "H680",
      doi: "10.1152/ajpheart.1987.253.3.H680",
      design: "beat-to-beat model of heart rate and pressure",
      participants: nil),
    EvidenceSource(
      "tobin-1988", "Tobin et al.", 1988,
      in: "J. Appl. Physiol.", volume: "65", issue: "1", page: "309",
      doi: "10.1152/jappl.1988.65.1.309",
      design: "variability of breaths at rest",
      participants: nil),
    EvidenceSource(
      "berger-1989", "Berger et al.", 1989,
      in: "Am. J. Physiol. Heart Circ. Physiol.", volume: "256", issue: "1", page: "H142",
      doi: "10.1152/ajpheart.1989.256.1.H142",
      design: "response of the sinus node to random stimulation of its nerves, dogs",
      participants: nil),
    EvidenceSource(
      "sands-1989", "Sands et al.", 1989,
      in: nil, doi: nil,
      design: "heart rate spectra of 17 transplanted and 6 normal hearts",
      participants: 23),
    EvidenceSource(
      "saul-1991", "Saul et al.", 1991,
      in: nil, doi: nil,
      design: "transfer from breathing to heart rate with one branch blocked",
      participants: nil),
    EvidenceSource(
      "cacioppo-1994", "Cacioppo et al.", 1994,
      in: nil, doi: nil,
      design: "spectra under autonomic blockade",
      participants: nil),
    EvidenceSource(
      "tobin-1995", "Tobin et al.", 1995,
      in: nil, doi: nil,
      design: "memory from breath to breath",
      participants: nil),
    EvidenceSource(
      "bigger-1996", "Bigger et al.", 1996,
      in: nil, doi: nil,
      design: "slope of the 24 h spectrum",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "task-force-1996", "Task Force of ESC and NASPE", 1996,
      in: "Circulation", volume: "93", page: "1043", doi: "10.1161/01.CIR.93.5.1043",
      title: "Heart rate variability: standards of measurement, physiological interpretation, and "
        + "clinical use",
      design: "standards and normal values of heart rate variability",
      participants: nil, grade: .secondary),
    EvidenceSource(
      "mokrane-nadeau-1998", "Mokrane, Nadeau", 1998,
      in: "Am. J. Physiol. Heart Circ. Physiol.", volume: "275", issue: "3", page: "H995",
      doi: "10.1152/ajpheart.1998.275.3.H995",
      design: "rise of heart rate on sympathetic stimulation, dogs",
      participants: nil),
    EvidenceSource(
      "umetani-1998", "Umetani et al.", 1998,
      in: nil, doi: nil,
      design: "24 h heart rate variability over nine decades of age",
      participants: 260),
    EvidenceSource(
      "ursino-1998", "Ursino", 1998,
      in: "Am. J. Physiol. Heart Circ. Physiol.", volume: "275", issue: "5", page: "H1733",
      doi: "10.1152/ajpheart.1998.275.5.H1733",
      design: "model of the carotid baroreflex with delays and gains",
      participants: nil),
    EvidenceSource(
      "kardos-2001", "Kardos et al.", 2001,
      in: "Hypertension", volume: "37", issue: "3", page: "911", doi: "10.1161/01.HYP.37.3.911",
      design: "baroreflex sensitivity by age, healthy people",
      participants: 420),
    EvidenceSource(
      "mukkamala-cohen-2001", "Mukkamala, Cohen", 2001,
      in: nil, doi: nil,
      design: "model and identification of cardiovascular couplings",
      participants: nil),
    EvidenceSource(
      "goldberger-2001", "Goldberger et al.", 2001,
      in: nil, doi: nil,
      design: "heart rate variability against rising vagal effect: it levels off",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "bernardi-2002", "Bernardi et al.", 2002,
      in: nil, doi: nil,
      design: "baroreflex sensitivity at 6 breaths per minute",
      participants: 21),
    EvidenceSource(
      "eckberg-2003", "Eckberg", 2003,
      in: nil, doi: nil, identifier: "PMC2342859",
      design: "review of the respiratory gate of autonomic outflow",
      participants: nil),
    EvidenceSource(
      "heldt-2004", "Heldt", 2004,
      in: "Thesis, Massachusetts Institute of Technology", doi: nil,
      design: "model of the response to standing",
      participants: nil),
    EvidenceSource(
      "barbieri-2005", "Barbieri et al.", 2005,
      in: "Am. J. Physiol. Heart Circ. Physiol.", doi: "10.1152/ajpheart.00482.2003",
      design: "inverse Gaussian law of RR intervals",
      participants: nil, grade: .recalled),
    EvidenceSource(
      "kotani-2005", "Kotani et al.", 2005,
      in: nil, doi: nil,
      design: "model in which baroreceptor input prolongs expiration",
      participants: nil, grade: .secondary),
    EvidenceSource(
      "sharma-2009", "Sharma et al.", 2009,
      in: nil, doi: nil,
      design: "heart rate variability supine and on tilt, young men",
      participants: 30),
    EvidenceSource(
      "nunan-2010", "Nunan D, Sandercock GRH, Brodie DA", 2010,
      in: "Pacing Clin. Electrophysiol.", volume: "33", page: "1407",
      doi: "10.1111/j.1540-8159.2010.02841.x",
      title:
        "A quantitative systematic review of normal values for short-term heart rate variability "
        + "in healthy adults",
      design: "review of 44 studies of short-term heart rate variability in healthy adults",
      participants: 21_438),
    EvidenceSource(
      "zaniboni-2014", "Zaniboni et al.", 2014,
      in: "PLoS ONE", volume: "9", page: "e100242", doi: "10.1371/journal.pone.0100242",
      design: "beat-to-beat cycle variability of sinoatrial cells under acetylcholine",
      participants: nil),
    EvidenceSource(
      "kollai-undated", "Kollai", .unknown,
      in: nil, doi: nil,
      design: "sympathetic and vagal tone of the same people",
      participants: 16),
  ]
}
