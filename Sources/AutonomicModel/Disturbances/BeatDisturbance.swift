public import SignalCore

/// Turns the beats of a heart into the beats that a recorder exports.
///
/// Outside of the model's core: pressure and reflexes do not notice an ectopic beat here, so there is
/// no turbulence of heart rate after it. In order:
/// 1. the heart: a beat comes early by 20 to 45 % of its interval, the next one on time, as after a
///    premature ventricular beat that leaves the sinus node alone;
/// 2. the detector misses beats;
/// 3. it detects beats at a wrong time, off by 10 to 40 % of the shorter interval beside;
/// 4. it detects beats where there are none, between 20 and 80 % of an interval.
///
/// Each kind draws from a stream of its own, two numbers for each beat whatever happens: a rate that
/// is raised adds disturbances and leaves those there were, and the other kinds, at their beats. The
/// first and the last beat are always detected at their time, so that the total time is kept.
public struct BeatDisturbance: Sendable, Equatable {
  /// How often.
  public let rates: DisturbanceRates
  /// The seed; that of the session may be used again, its streams are others.
  public let seed: UInt64

  /// Creates a disturbance.
  ///
  /// - Parameters:
  ///   - rates: How often beats and detections go wrong.
  ///   - seed: The seed.
  public init(rates: DisturbanceRates, seed: UInt64) {
    self.rates = rates
    self.seed = seed
  }

  /// Disturbs the beats of a recording.
  ///
  /// - Parameter series: An unbroken series of normal beats.
  /// - Returns: What a recorder would export; the series itself, bit for bit, where nothing happens.
  /// - Complexity: O(n).
  public func callAsFunction(_ series: RRSeries) -> DisturbedRecording {
    precondition(series.breaks.isEmpty, "only an unbroken recording is disturbed")
    guard let first = series.beatTimesSeconds.first, rates != .none else {
      return DisturbedRecording(series: series, disturbances: [])
    }
    var beats = Detections(
      startSeconds: first - series.intervalsMilliseconds[0] / 1000,
      timesSeconds: series.beatTimesSeconds)
    beats.advance(events(rates.ectopic, .ectopic, count: beats.count))
    beats.miss(events(rates.missed, .missed, count: beats.count))
    beats.mistime(events(rates.mistimed, .mistimed, count: beats.count))
    beats.insert(events(rates.extra, .extra, count: beats.count))
    return beats.recording(of: series)
  }

  /// One entry for each beat: `nil`, or how large the disturbance is, 0 to 1.
  private func events(_ rate: Double, _ kind: Disturbance.Kind, count: Int) -> [Double?] {
    var stream = RandomStream(seed: seed, stream: kind.streamNumber)
    return (0..<count).map { _ in
      let happens = stream.uniform() < rate
      let size = stream.uniform()
      return happens ? size : nil
    }
  }
}

extension Disturbance.Kind {
  /// Streams that no part of the model's core uses.
  fileprivate var streamNumber: UInt64 {
    switch self {
    case .ectopic: 0xD157_0001
    case .missed: 0xD157_0002
    case .extra: 0xD157_0003
    case .mistimed: 0xD157_0004
    }
  }
}
