/// How many differences lie beyond a threshold: as recorded, and to be expected with further errors of
/// the clock.
package struct ThresholdCrossings: Sendable, Equatable {
  /// Differences beyond the threshold.
  package let recorded: Int
  /// How many lie beyond it on average where every beat time gets one more error of a clock step.
  package let withOneError: Double
  /// The same with two more errors.
  package let withTwoErrors: Double

  /// Counts differences.
  ///
  /// - Parameters:
  ///   - differences: Differences of successive intervals in milliseconds.
  ///   - threshold: The threshold of their size in milliseconds.
  ///   - step: The step of the clock in milliseconds, positive.
  /// - Complexity: O(n).
  package init(of differences: [Double], threshold: Double, stepMilliseconds step: Double) {
    let once = UniformSum([step, step, 2 * step])
    let twice = UniformSum([step, step, step, step, 2 * step, 2 * step])
    var beyond = 0
    var single = 0.0
    var double = 0.0
    // Only differences within reach of the errors can change sides.
    let reach = 4 * step
    // Differences of a clock are few. Each size has one place among the known shares, 32 for a step.
    let placesPerStep = 32.0
    var known = [(size: Double, once: Double, twice: Double)](
      repeating: (-1, 0, 0), count: Int(2 * reach / step * placesPerStep) + 1)
    for difference in differences {
      let size = difference.magnitude
      if size > threshold { beyond += 1 }
      guard size < threshold + reach, size > threshold - reach else {
        if size > threshold {
          single += 1
          double += 1
        }
        continue
      }
      let place = min(
        max(0, Int((size - (threshold - reach)) / step * placesPerStep)), known.count - 1)
      if known[place].size != size {
        // Beyond +x or below −x, the error being symmetric.
        known[place] = (
          size,
          once.probability(atMost: size - threshold)
            + once.probability(atMost: -size - threshold),
          twice.probability(atMost: size - threshold)
            + twice.probability(atMost: -size - threshold)
        )
      }
      single += known[place].once
      double += known[place].twice
    }
    recorded = beyond
    withOneError = single
    withTwoErrors = double
  }
}
