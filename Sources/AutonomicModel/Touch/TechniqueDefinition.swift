/// What a massage technique does, relative to petrissage at moderate pressure.
public struct TechniqueDefinition: Sendable, Equatable {
  /// The name for people.
  public let title: String
  /// What hands do.
  public let summary: String
  /// The net autonomic effect at comfortable pressure, petrissage = 1; 0 for techniques that
  /// only arouse.
  public let relaxationWeight: Double
  /// How arousing it is in itself, 0 to 1.
  public let arousalWeight: Double
  /// How much of the pressure reaches muscle, 0 to 1.
  public let mechanicalWeight: Double
  /// How much it rubs and warms the skin, 0 to 1.
  public let skinWeight: Double
  /// How much of its effect hangs on slow strokes, which C-tactile afferents answer to, 0 to 1.
  public let strokingWeight: Double
  /// Strokes or repetitions a minute in usual practice.
  public let usualStrokesPerMinute: Double
  /// How far the weights can be trusted.
  public let grade: EvidenceGrade
  /// The sources behind the direction of the effect.
  public let sourceKeys: [String]
  /// What is not known.
  public let doubt: String
}
