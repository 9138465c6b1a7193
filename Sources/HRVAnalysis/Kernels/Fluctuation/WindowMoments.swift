import SignalCore

/// Averages of powers of the windows' fluctuations at one size, for all moment orders at once.
struct WindowMoments {
  /// The largest moment order; the orders are the whole numbers from its negative to it.
  static let largestOrder = 5

  /// How many windows fluctuate; the others are left out.
  let windowCount: Int
  /// ln F_q in the order of q, F in milliseconds: F_q = (mean of F^q)^(1/q), and at q = 0 the
  /// geometric mean, its limit.
  ///
  /// Lane q + 5 belongs to the order q; nothing where no window fluctuates.
  private(set) var logarithms = SIMD16<Double>.zero
  /// The derivative of ln(mean of F^q) by q: the mean of ln F weighted with F^q, by the same lanes.
  private(set) var weightedMeans = SIMD16<Double>.zero

  /// Averages the windows of one size.
  ///
  /// - Parameters:
  ///   - residuals: The sum of squared residuals of each window, in squared milliseconds.
  ///   - windowSize: n.
  ///   - leastVariance: Windows whose mean square residual does not exceed this are left out.
  ///   - kept: Memory to work in.
  /// - Complexity: O(number of windows).
  init(
    _ residuals: Span<Double>, windowSize: Int, leastVariance: Double, kept: inout [Double]
  ) {
    let size = Double(windowSize)
    kept.removeAll(keepingCapacity: true)
    for index in 0..<residuals.count {
      let variance = residuals[index] / size
      if variance > leastVariance { kept.append(variance) }
    }
    windowCount = kept.count
    guard !kept.isEmpty else { return }
    // Fluctuations are taken relative to their root mean square, so that no power leaves the range.
    let count = Double(kept.count)
    let meanSquare = Summation.sum(kept.span) / count
    let total = Self.sums(kept, meanSquare: meanSquare)

    let scale = log(meanSquare) / 2
    let order = Self.largestOrder
    for q in -order...order {
      let lane = q + order
      weightedMeans[lane] = scale + total.logarithms[lane] / total.powers[lane]
      logarithms[lane] =
        q == 0
        ? scale + total.logarithms[lane] / count
        : scale + log(total.powers[lane] / count) / Double(q)
    }
  }

  /// Sums over windows; lane q + 5 belongs to the order q.
  private struct Sums {
    var powers = SIMD16<Double>.zero
    var logarithms = SIMD16<Double>.zero
  }

  private static func sums(_ variances: [Double], meanSquare: Double) -> Sums {
    // Blocks keep the rounding of long sums small.
    let block = 128
    var total = Sums()
    for start in stride(from: 0, to: variances.count, by: block) {
      var part = Sums()
      for index in start..<min(start + block, variances.count) {
        let relative = variances[index] / meanSquare
        let ofWindow = powers(relative.squareRoot())
        part.powers += ofWindow
        part.logarithms += ofWindow * (log(relative) / 2)
      }
      total.powers += part.powers
      total.logarithms += part.logarithms
    }
    return total
  }

  /// All powers of a fluctuation.
  @inline(__always)
  private static func powers(_ fluctuation: Double) -> SIMD16<Double> {
    let inverse = 1 / fluctuation
    var powers = SIMD16<Double>.zero
    var rising = 1.0
    var falling = 1.0
    powers[largestOrder] = 1
    for order in 1...largestOrder {
      rising *= fluctuation
      falling *= inverse
      powers[largestOrder + order] = rising
      powers[largestOrder - order] = falling
    }
    return powers
  }
}
