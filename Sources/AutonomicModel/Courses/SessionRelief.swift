/// What sessions relieved at once, and how much of it was back by the next one.
public struct SessionRelief: Sendable, Equatable {
  /// Which feeling: ``CourseSignal/pain`` or ``CourseSignal/stateAnxiety``.
  public let signal: CourseSignal
  /// The mean fall from the start to the end of a session, in the unit of the signal.
  public let meanFall: Double
  /// The share of the fall that was back before the next session, over all sessions but the last; `nil`
  /// with a single session and where nothing fell.
  public let returnedShare: Double?

  /// Measures the relief of one feeling.
  ///
  /// - Parameters:
  ///   - signal: The feeling.
  ///   - levels: It before and after each session.
  init(_ signal: CourseSignal, _ levels: [(before: Double, after: Double)]) {
    self.signal = signal
    let falls = levels.map { $0.before - $0.after }
    meanFall = levels.isEmpty ? 0 : falls.reduce(0, +) / Double(levels.count)
    let fallen = falls.dropLast().reduce(0, +)
    let risen = zip(levels, levels.dropFirst()).reduce(0) { $0 + $1.1.before - $1.0.after }
    // What does not show among the decimals of a table is no relief to speak of.
    returnedShare = fallen > 0.01 * Double(levels.count) ? risen / fallen : nil
  }
}

extension CourseResult {
  /// What sessions relieved at once: pain, then state anxiety.
  public var reliefs: [SessionRelief] {
    [
      SessionRelief(.pain, sessions.map { ($0.painBefore, $0.painAfter) }),
      SessionRelief(.stateAnxiety, sessions.map { ($0.anxietyBefore, $0.anxietyAfter) }),
    ]
  }
}
