public import SignalCore

/// Seeded RR series with the gross shape of resting recordings, for laws that hold for any series.
public enum SyntheticRR {
  /// Returns intervals around 850 ms with slow, 0.1 Hz and respiratory modulation and beat noise.
  ///
  /// - Parameters:
  ///   - beats: How many intervals.
  ///   - seed: The seed; equal seeds give equal bytes.
  /// - Returns: Intervals in milliseconds, rounded to 0.001 ms.
  public static func intervalsMilliseconds(beats: Int, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed, stream: 77)
    var drift = 0.0
    var seconds = 0.0
    return (0..<beats).map { _ in
      drift = 0.995 * drift + random.normal()
      let lowFrequency = 25 * sin(2 * .pi * 0.095 * seconds)
      let respiratory = 30 * sin(2 * .pi * 0.25 * seconds)
      let interval = 850 + 3 * drift + lowFrequency + respiratory + 8 * random.normal()
      seconds += interval / 1000
      return (interval * 1000).rounded() / 1000
    }
  }

  /// Returns an unbroken series of such intervals.
  ///
  /// - Parameters:
  ///   - beats: How many intervals.
  ///   - seed: The seed.
  /// - Returns: The series.
  /// - Throws: Never for positive intervals.
  public static func series(beats: Int, seed: UInt64) throws -> RRSeries {
    try RRSeries(intervalsMilliseconds: intervalsMilliseconds(beats: beats, seed: seed))
  }
}
