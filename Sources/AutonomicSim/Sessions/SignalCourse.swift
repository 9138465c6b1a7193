import SignalCore

/// The course of a signal in as many points as a picture can use: means of equal steps, and a line of
/// longer means through them.
package struct SignalCourse: Sendable, Equatable {
  /// A point: the middle of a stretch of time and the mean over it.
  package struct Point: Sendable, Equatable {
    /// Seconds from the start of the session.
    package let seconds: Double
    /// The mean.
    package let value: Double
  }

  /// The most points of either line.
  package static let mostSteps = 1800
  /// The most points of the line of longer means.
  private static let mostTrendPoints = 720

  /// The length of a step, in seconds.
  package let stepSeconds: Double
  /// The mean of each step.
  package let steps: [Point]
  /// How long the stretches of the longer means are, in seconds.
  package let trendSeconds: Double
  /// The longer means, each around its point.
  package let trend: [Point]

  /// Thins a signal.
  ///
  /// - Parameters:
  ///   - values: The signal, the first value at the start of the session.
  ///   - rateHertz: Values per second, whole.
  /// - Complexity: O(n).
  package init(_ values: [Double], rateHertz: Double) {
    precondition(rateHertz >= 1 && rateHertz == rateHertz.rounded(), "whole values per second")
    let seconds = Double(values.count) / rateHertz
    let step = max(1, (seconds / Double(Self.mostSteps)).rounded(.up))
    stepSeconds = step
    // Running sums of deviations from the first value, which stay small.
    var sums = [0.0]
    sums.reserveCapacity(values.count + 1)
    let origin = values.first ?? 0
    for value in values { sums.append(sums[sums.count - 1] + (value - origin)) }
    func mean(_ from: Int, _ to: Int) -> Double {
      origin + (sums[to] - sums[from]) / Double(to - from)
    }
    let size = Int(step * rateHertz)
    steps = stride(from: 0, to: values.count, by: size).map { start in
      let end = min(start + size, values.count)
      return Point(seconds: Double(start + end) / 2 / rateHertz, value: mean(start, end))
    }
    let trendStep = 10 * max(1, (seconds / Double(Self.mostTrendPoints) / 10).rounded(.up))
    trendSeconds = max(60, 2 * trendStep)
    let half = Int(trendSeconds / 2 * rateHertz)
    trend = stride(from: 0, to: values.count, by: Int(trendStep * rateHertz)).map { middle in
      let from = max(0, middle - half)
      let to = min(values.count, middle + half)
      return Point(seconds: Double(middle) / rateHertz, value: mean(from, to))
    }
  }
}
