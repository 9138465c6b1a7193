/// What a part of the cardiorespiratory model rests on.
public struct ModelBasis: Sendable, Equatable {
  /// The kind of support.
  public enum Part: Sendable, Equatable {
    /// A constant, by its path in ``ModelParameters``, such as `effectors.vagalDelaySeconds`.
    case parameter(String)
    /// The form of an equation.
    case form
    /// A published figure that the resting model is held against.
    case norm
  }

  /// What is supported.
  public let part: Part
  /// What the sources say, in one sentence.
  public let statement: String
  /// The keys of the sources.
  public let sourceKeys: [String]

  /// Creates a basis.
  ///
  /// - Parameters:
  ///   - part: What is supported.
  ///   - statement: What the sources say.
  ///   - sourceKeys: The sources.
  init(_ part: Part, _ statement: String, _ sourceKeys: [String]) {
    self.part = part
    self.statement = statement
    self.sourceKeys = sourceKeys
  }
}
