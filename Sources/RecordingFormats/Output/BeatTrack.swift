import SignalCore

/// A series as beats and notes on the ticks of a clock, for formats that hold annotations.
///
/// Each interval is the exact difference of two ticks where the clock allows it. An interval that
/// does not follow the one before begins with a beat of its own, or, where that beat would not come
/// after the last one, with a note of its length.
struct BeatTrack {
  /// What is written at a tick.
  enum Event {
    case beat(BeatLabel)
    case gap
    case seam(Int64)
    case phase(String)
    case phaseEnd
  }

  let ticksPerSecond: Double
  private(set) var events: [(tick: Int64, event: Event)] = []
  private(set) var losses: [String] = []

  /// How far a time may be off before it is called lost: less than any recorder resolves.
  private static let negligibleSeconds = 1e-6

  /// Puts a series on a clock.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  ///   - rates: The clocks to choose from, in ticks per second: the first that holds all intervals
  ///     and starts exactly, else the first that holds all intervals, else the last.
  /// - Complexity: O(n) for each clock.
  init(_ series: RRSeries, phases: [RecordingPhase], rates: [Double]) {
    precondition(!rates.isEmpty, "a clock is needed")
    let fitting = rates.filter { rate in
      series.intervalsMilliseconds.allSatisfy { Self.isExact($0, rate) }
    }
    let starts = series.isEmpty ? [] : series.stretches.map { Self.start(of: $0, series) }
    let best = fitting.first { rate in
      starts.allSatisfy { (($0 * rate).rounded() / rate - $0).magnitude <= 1e-8 }
    }
    ticksPerSecond = best ?? fitting.first ?? rates[rates.count - 1]
    events.reserveCapacity(series.count + 1)
    if fitting.isEmpty, !series.isEmpty {
      losses.append(
        "intervals were rounded to \(ShortNumber.text(1000 / ticksPerSecond)) ms, the step of the "
          + "finest clock that is written")
    }
    let shift = starts.first.map { max(0, -ticks($0)) } ?? 0
    if shift > 0 {
      losses.append(
        "times were moved by \(ShortNumber.text(Double(shift) / ticksPerSecond)) s, since no "
          + "annotation stands before the start of the recording")
    }
    place(series, phases, shift: shift)
  }

  private static func isExact(_ milliseconds: Double, _ rate: Double) -> Bool {
    let ticks = (milliseconds * rate / 1000).rounded()
    return ticks > 0 && ticks * 1000 / rate == milliseconds
  }

  private static func start(of stretch: Range<Int>, _ series: RRSeries) -> Double {
    let first = stretch.lowerBound
    return series.beatTimesSeconds[first] - series.intervalsMilliseconds[first] / 1000
  }

  private func ticks(_ seconds: Double) -> Int64 {
    Int64(exactly: (seconds * ticksPerSecond).rounded()) ?? 0
  }

  private mutating func place(_ series: RRSeries, _ phases: [RecordingPhase], shift: Int64) {
    var lastEnd: Int64 = 0
    var isFirst = true
    var phase = 0
    var openPhase: Int?
    var largestError = 0.0
    for stretch in series.isEmpty ? [] : series.stretches {
      let start = ticks(Self.start(of: stretch, series)) + shift
      for row in stretch {
        let length = max(1, ticks(series.intervalsMilliseconds[row] / 1000))
        var end = lastEnd + length
        if row == stretch.lowerBound {
          if isFirst || start > lastEnd {
            if !isFirst { events.append((lastEnd, .gap)) }
            events.append((start, .beat(.normal)))
            end = start + length
          } else {
            events.append((lastEnd, .seam(length)))
            end = max(lastEnd + 1, start + length)
          }
          isFirst = false
        }
        let time = series.beatTimesSeconds[row]
        while phase < phases.count, time >= phases[phase].range.endSeconds { phase += 1 }
        let inside = phase < phases.count && phases[phase].range.contains(time) ? phase : nil
        if inside != openPhase, let place = events.last?.tick {
          events.append((place, inside.map { .phase(phases[$0].name) } ?? .phaseEnd))
          openPhase = inside
        }
        events.append((end, .beat(series.labels[row])))
        largestError = max(
          largestError, (Double(end - shift) / ticksPerSecond - time).magnitude)
        lastEnd = end
      }
    }
    if openPhase != nil { events.append((lastEnd, .phaseEnd)) }
    if largestError > Self.negligibleSeconds {
      losses.append(
        "times of beats are the sums of the intervals in the file and differ from the recording's "
          + "by up to \(ShortNumber.text(largestError * 1000)) ms")
    }
  }
}
