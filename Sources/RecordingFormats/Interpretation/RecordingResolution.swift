import SignalCore

/// The step of the clock that timed a recording's beats, as its intervals show it.
public struct RecordingResolution: Sendable, Equatable {
  /// The step in milliseconds.
  public let stepMilliseconds: Double
  /// The step in words, such as `1 ms` or `1/128 s`.
  public let name: String

  /// Finds the coarsest usual step of which all intervals are multiples.
  ///
  /// Intervals of a 128 Hz clock are often stored as whole milliseconds; a step is therefore also
  /// found where it is at least 2.5 times the step of the numbers and every interval is the nearest
  /// number to one of its multiples.
  ///
  /// - Parameter intervals: Intervals in milliseconds.
  /// - Returns: The step, or `nil` for fewer than 20 intervals or 8 different ones, or where none fits.
  /// - Complexity: O(n).
  public static func of(_ intervals: [Double]) -> RecordingResolution? {
    let sample = Array(intervals.prefix(20_000))
    guard sample.count >= 20, Set(sample).count >= 8 else { return nil }
    let written = decimalStep(sample)
    for (step, name) in candidates {
      // The double nearest to a multiple is off by rounding; a written number by half its step.
      let slack = step >= 2.5 * written ? written / 2 * 1.001 : 1e-9 * max(1, step)
      let fits = sample.allSatisfy { interval in
        let multiple = (interval / step).rounded() * step
        return (interval - multiple).magnitude <= max(slack, 1e-12 * interval)
      }
      if fits { return RecordingResolution(stepMilliseconds: step, name: name) }
    }
    return nil
  }

  /// The smallest power of ten, from 1 to 10⁻⁶ ms, of which all numbers are multiples.
  private static func decimalStep(_ sample: [Double]) -> Double {
    var step = 1.0
    for interval in sample {
      while step > 1e-7, !DecimalDigits.holds(interval, step: step) { step /= 10 }
    }
    return step > 1e-7 ? step : 0
  }

  private static let candidates: [(step: Double, name: String)] = [
    (1000.0 / 8, "1/8 s"), (100, "100 ms"), (1000.0 / 16, "1/16 s"), (50, "50 ms"), (40, "40 ms"),
    (1000.0 / 32, "1/32 s"), (25, "25 ms"), (20, "20 ms"), (1000.0 / 64, "1/64 s"), (10, "10 ms"),
    (8, "8 ms"), (1000.0 / 128, "1/128 s"), (5, "5 ms"), (4, "4 ms"), (1000.0 / 256, "1/256 s"),
    (1000.0 / 300, "1/300 s"), (1000.0 / 360, "1/360 s"), (2, "2 ms"), (1000.0 / 512, "1/512 s"),
    (1, "1 ms"), (1000.0 / 1024, "1/1024 s"), (0.5, "0.5 ms"), (0.25, "0.25 ms"), (0.1, "0.1 ms"),
    (0.01, "0.01 ms"), (0.001, "0.001 ms"),
  ]
}
