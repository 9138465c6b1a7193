/// What a caller tells the reader about a file.
public struct ReadingOptions: Sendable, Equatable {
  /// The unit of the numbers.
  public var unit: UnitChoice
  /// Samples per second of the recorder's clock, where the numbers count samples.
  public var tickRateHertz: Double?
  /// Which pairs of beats bound an interval, in recordings that name the kinds of their beats.
  public var intervalRule: IntervalRule
  /// Which column of a table holds the intervals; found by name and content where `nil`.
  public var column: ColumnChoice?
  /// Which session of a file with several, counted from 1; `nil` for the only one.
  public var session: Int?

  /// Creates options.
  ///
  /// - Parameters:
  ///   - unit: The unit of the numbers.
  ///   - tickRateHertz: Samples per second where the numbers count samples; positive and finite,
  ///     and it overrides `unit`.
  ///   - intervalRule: Which pairs of beats bound an interval in annotated recordings.
  ///   - column: Which column of a table holds the intervals.
  ///   - session: Which session of a file with several, counted from 1.
  public init(
    unit: UnitChoice = .automatic, tickRateHertz: Double? = nil,
    intervalRule: IntervalRule = .beatToBeat, column: ColumnChoice? = nil, session: Int? = nil
  ) {
    if let tickRateHertz {
      precondition(
        tickRateHertz > 0 && tickRateHertz.isFinite, "a tick rate is positive and finite")
    }
    precondition(session.map { $0 >= 1 } ?? true, "sessions are counted from 1")
    self.unit = unit
    self.tickRateHertz = tickRateHertz
    self.intervalRule = intervalRule
    self.column = column
    self.session = session
  }
}
