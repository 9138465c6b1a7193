/// What the numbers of a recording count.
public enum IntervalUnit: String, Sendable, CaseIterable {
  /// Milliseconds.
  case milliseconds = "ms"
  /// Seconds.
  case seconds = "s"
  /// Beats per minute, one value for each beat.
  case beatsPerMinute = "bpm"
  /// Samples of the recorder's clock.
  case ticks
}

/// The unit a caller asks for.
public enum UnitChoice: String, Sendable, CaseIterable {
  /// Decided from the data and from the names of the columns.
  case automatic = "auto"
  /// Milliseconds.
  case milliseconds = "ms"
  /// Seconds.
  case seconds = "s"
  /// Beats per minute, one value for each beat.
  case beatsPerMinute = "bpm"
}

/// What a caller tells the reader about a file.
public struct ReadingOptions: Sendable, Equatable {
  /// The unit of the numbers.
  public var unit: UnitChoice
  /// Samples per second of the recorder's clock, where the numbers count samples.
  public var tickRateHertz: Double?

  /// Creates options.
  ///
  /// - Parameters:
  ///   - unit: The unit of the numbers.
  ///   - tickRateHertz: Samples per second where the numbers count samples; positive and finite,
  ///     and it overrides `unit`.
  public init(unit: UnitChoice = .automatic, tickRateHertz: Double? = nil) {
    if let tickRateHertz {
      precondition(
        tickRateHertz > 0 && tickRateHertz.isFinite, "a tick rate is positive and finite")
    }
    self.unit = unit
    self.tickRateHertz = tickRateHertz
  }
}
