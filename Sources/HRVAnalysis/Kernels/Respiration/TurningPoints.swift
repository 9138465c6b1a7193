import SignalCore

/// Where a signal turns, without the turns too small to count.
///
/// The advanced counting method of A. Schäfer, K. W. Kratky, *Estimation of breathing rate from
/// respiratory sinus arrhythmia: comparison of various methods*, Ann. Biomed. Eng. 36 (2008) 476,
/// doi:10.1007/s10439-007-9428-1: of neighbouring turns the pair of the smallest swing is dropped
/// again and again, until every swing exceeds 0.3 of a typical one. Theirs is the third quartile of
/// all swings; here it is the median weighted by size (half of the way up and down is gone in larger
/// swings), which many small wiggles do not pull down.
struct TurningPoints {
  /// One turn.
  struct Point {
    /// Its time, refined between samples.
    let seconds: Double
    let value: Double
  }

  /// The share of the typical swing below which a swing does not count.
  static let leastShare = 0.3

  /// The turns in order, troughs and peaks in turn.
  private(set) var points: [Point]

  /// Finds the turns of a signal.
  ///
  /// - Parameter signal: A smooth signal.
  /// - Complexity: O(n + m²) for m turns before small ones are dropped.
  init(of signal: SampledSignal) {
    points = Self.turns(signal)
    let limit = Self.leastShare * Self.typicalSwing(points)
    while points.count >= 2 {
      var smallest = 0
      var least = Double.infinity
      for index in 1..<points.count {
        let swing = abs(points[index].value - points[index - 1].value)
        if swing < least { (smallest, least) = (index - 1, swing) }
      }
      guard least < limit else { break }
      // At an end only the outer turn goes: the inner one belongs to the next swing.
      if smallest == 0 {
        points.removeFirst()
      } else if smallest == points.count - 2 {
        points.removeLast()
      } else {
        points.removeSubrange(smallest...smallest + 1)
      }
    }
  }

  private static func turns(_ signal: SampledSignal) -> [Point] {
    let values = signal.values
    var points = [Point]()
    // The last sample that differed from its successor, so that a plateau turns once, at its middle.
    var start = 0
    var wasRising: Bool?
    for index in values.indices.dropFirst() where values[index] != values[index - 1] {
      let isRising = values[index] > values[index - 1]
      if let wasRising, wasRising != isRising {
        points.append(point(signal, from: start, to: index - 1))
      }
      wasRising = isRising
      start = index
    }
    return points
  }

  /// The turn of a plateau, or of the parabola through a sample and its neighbours.
  private static func point(_ signal: SampledSignal, from first: Int, to last: Int) -> Point {
    let values = signal.values
    var place = 0.5 * Double(first + last)
    var value = values[last]
    if first == last {
      let before = values[first - 1] - value
      let after = values[first + 1] - value
      place += 0.5 * (before - after) / (before + after)
      value -= (after - before) * (after - before) / (8 * (before + after))
    }
    return Point(
      seconds: signal.startSeconds + place / signal.samplingRateHertz, value: value)
  }

  /// The median of the swings, each counted by its size; zero without a swing.
  private static func typicalSwing(_ points: [Point]) -> Double {
    let swings = zip(points, points.dropFirst()).map { abs($1.value - $0.value) }.sorted()
    let half = 0.5 * Summation.sum(swings.span)
    var way = 0.0
    for swing in swings {
      way += swing
      if way >= half { return swing }
    }
    return 0
  }
}
