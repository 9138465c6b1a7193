extension EvidenceLibrary {
  /// Creatine kinase, a sign of muscle damage that is not yet cleared.
  static let creatineKinase = EvidenceSeries(
    quantity: .creatineKinase, sceptical: .silent, responseSpread: 1, grade: .read,
    sourceKeys: ["guo-2017"],
    conflict: "Pooled difference between groups, -0.64 (-1.04 to -0.25), in 11 trials.",
    figures: [.init(.afterExercise, -0.64)])

  /// The speed of repair, for which only signalling is known.
  static let tissueRepair = EvidenceSeries(
    quantity: .tissueRepair, sceptical: .silent, grade: .read, sourceKeys: ["crane-2012"],
    conflict: "Signals of repair rose in biopsies (PGC-1alpha, FAK, ERK), lactate and glycogen did "
      + "not change; nobody measured how fast muscle healed. No figure.",
    figures: [.init(.afterExercise, nil)])
}
