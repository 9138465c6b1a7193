import SignalCore

/// One artefact put into clean intervals, the way it comes about in a recording.
enum InjectedArtifact: CaseIterable, Sendable {
  /// A beat not detected: two intervals become one.
  case missed
  /// A false detection anywhere in an interval: one interval becomes two.
  case extra
  /// A beat 20 to 45 % of its interval early, with a fully compensating pause.
  case ectopic

  /// Returns the intervals with the artefact.
  ///
  /// - Parameters:
  ///   - intervals: Clean intervals in milliseconds.
  ///   - index: The interval whose ending beat is concerned.
  ///   - size: From 0 to 1: where the false beat falls, or how early the ectopic one.
  /// - Returns: The intervals with the artefact.
  func put(into intervals: [Double], at index: Int, size: Double) -> [Double] {
    var result = intervals
    switch self {
    case .missed:
      result.replaceSubrange(index...(index + 1), with: [intervals[index] + intervals[index + 1]])
    case .extra:
      let first = (0.15 + 0.7 * size) * intervals[index]
      result.replaceSubrange(index...index, with: [first, intervals[index] - first])
    case .ectopic:
      let early = (0.2 + 0.25 * size) * intervals[index]
      result[index] -= early
      result[index + 1] += early
    }
    return result
  }
}

/// Intervals with a 1/f background, wandering respiration, 0.1 Hz waves and a clock of 1 ms, whose
/// rate and amplitudes differ from seed to seed.
enum RestingRR {
  static func intervalsMilliseconds(beats: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed, stream: 78)
    // First-order processes with doubling time constants add up to 1/f over nine octaves.
    let memory = (0..<9).map { exp(-1 / Double(1 << $0)) }
    var octaves = [Double](repeating: 0, count: memory.count)
    let mean = 700 + 350 * random.uniform()
    let respiratory = 10 + 50 * random.uniform()
    let slow = 10 + 30 * random.uniform()
    let background = 6 + 8 * random.uniform()
    var respiratoryPhase = 0.0
    var slowPhase = 0.0
    var rateHertz = 0.25
    var depth = 1.0
    return (0..<beats).map { _ in
      var flicker = 0.0
      for octave in octaves.indices {
        let kept = memory[octave]
        octaves[octave] = kept * octaves[octave] + (1 - kept * kept).squareRoot() * random.normal()
        flicker += octaves[octave]
      }
      rateHertz = 0.25 + 0.98 * (rateHertz - 0.25) + 0.004 * random.normal()
      depth = 1 + 0.95 * (depth - 1) + 0.06 * random.normal()
      let interval =
        mean + background * flicker + slow * sin(slowPhase)
        + respiratory * depth * sin(respiratoryPhase) + 3 * random.normal()
      respiratoryPhase += 2 * .pi * rateHertz * interval / 1000
      slowPhase += 2 * .pi * (0.095 + 0.01 * random.normal()) * interval / 1000
      return interval.rounded()
    }
  }
}
