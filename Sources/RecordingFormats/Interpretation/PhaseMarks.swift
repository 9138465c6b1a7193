import SignalCore

/// The phases of a session, as notes between its beats begin and end them.
struct PhaseMarks {
  private var spans: [(name: String, begin: Int64, end: Int64)] = []
  private var open: (name: String, tick: Int64)?

  /// Begins a phase: the intervals that end after this tick belong to it.
  mutating func begin(_ name: String, at tick: Int64) {
    end(at: tick)
    open = (name, tick)
  }

  /// Ends the phase with the interval that ends at this tick.
  mutating func end(at tick: Int64) {
    if let open, tick > open.tick { spans.append((open.name, open.tick, tick)) }
    open = nil
  }

  /// Returns the phases; one that was not ended lasts to the last interval.
  func phases(of series: RRSeries, ticksPerSecond: Double) -> [RecordingPhase] {
    guard let last = series.beatTimesSeconds.last else { return [] }
    var ranges = spans.map { span in
      (span.name, Double(span.begin) / ticksPerSecond, Double(span.end) / ticksPerSecond)
    }
    if let open { ranges.append((open.name, Double(open.tick) / ticksPerSecond, last)) }
    return ranges.compactMap { name, begin, end in
      // The interval that ends where the phase begins belongs to what was before.
      let row = series.firstIndex(atOrAfter: begin)
      let isEnd = row < series.count && series.beatTimesSeconds[row] == begin
      let first = isEnd ? begin.nextUp : begin
      guard first <= end else { return nil }
      return RecordingPhase(
        name: name, range: TimeRange(startSeconds: first, endSeconds: end.nextUp))
    }
  }
}
