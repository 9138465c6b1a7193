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
