import SignalCore

/// How small and large fluctuations scale with the window: exponents h(q) and spectrum f(α).
///
/// J. W. Kantelhardt, S. A. Zschiegner, E. Koscielny-Bunde, S. Havlin, A. Bunde, H. E. Stanley,
/// *Multifractal detrended fluctuation analysis of nonstationary time series*, Physica A 316 (2002)
/// 87, doi:10.1016/S0378-4371(02)01383-3: F_q(n) ∝ n^h(q), τ(q) = q·h(q) − 1, α = τ′(q) and
/// f(α) = q·α − τ(q). Moments are taken over the windows that fluctuate, which are the support of
/// the measure: a window without fluctuation has no singularity, and no negative moment.
package struct MultifractalSpectrum: Sendable, Equatable {
  /// Why there is no spectrum.
  package enum Undefined: Error, Sendable, Equatable {
    /// The largest windows are too few.
    case tooFewWindows(size: Int, count: Int, needed: Int)
    /// Too few windows of this size fluctuate.
    case tooFewFluctuatingWindows(size: Int, count: Int, needed: Int)
  }

  /// The moment orders q, from −5 to 5.
  package static let orders: [Double] = (-WindowMoments.largestOrder...WindowMoments.largestOrder)
    .map { Double($0) }

  /// h(q), in the order of q.
  package let hurstExponents: [Double]
  /// α(q).
  package let strengths: [Double]
  /// f(α(q)).
  package let dimensions: [Double]
  private let rule: MultifractalRule

  /// Returns the spectrum over some window sizes.
  ///
  /// - Parameters:
  ///   - windows: The detrended windows.
  ///   - windowSizes: At least two sizes n in rising order, each at least 4.
  ///   - minimumWindowCount: How many windows have to fluctuate at each size.
  ///   - rule: How α is computed.
  /// - Returns: The spectrum, or why there is none.
  /// - Complexity: O(number of values · number of sizes).
  package static func spectrum(
    of windows: DetrendedWindows, windowSizes: [Int], minimumWindowCount: Int,
    rule: MultifractalRule = .exact
  ) -> Result<MultifractalSpectrum, Undefined> {
    precondition(windowSizes.count >= 2, "a slope needs two window sizes")
    let needed = max(1, minimumWindowCount)
    if let largest = windowSizes.last {
      let count = windows.squaredResiduals(windowSize: largest).count
      guard count >= needed else {
        return .failure(.tooFewWindows(size: largest, count: count, needed: needed))
      }
    }
    let leastVariance =
      switch rule {
      case .exact: windows.rounding * windows.rounding
      case .gradients: 1e-8
      }
    var moments = [WindowMoments]()
    for size in windowSizes {
      let ofSize = WindowMoments(
        windows.squaredResiduals(windowSize: size), windowSize: size, leastVariance: leastVariance)
      guard ofSize.windowCount >= needed else {
        return .failure(
          .tooFewFluctuatingWindows(size: size, count: ofSize.windowCount, needed: needed))
      }
      moments.append(ofSize)
    }
    return .success(MultifractalSpectrum(moments, windowSizes: windowSizes, rule: rule))
  }

  private init(_ moments: [WindowMoments], windowSizes: [Int], rule: MultifractalRule) {
    let orders = Self.orders
    let logarithmsOfSize = windowSizes.map { log(Double($0)) }
    func slopes(_ ofOrder: (WindowMoments, Int) -> Double) -> [Double] {
      orders.indices.map { place in
        LeastSquaresSlope.slope(logarithmsOfSize, moments.map { ofOrder($0, place) })
      }
    }
    let exponents = slopes { $0.logarithms[$1] }
    let scaling = zip(orders, exponents).map { $0 * $1 - 1 }
    let strengths =
      switch rule {
      case .exact: slopes { $0.weightedMeans[$1] }
      case .gradients: Self.gradient(scaling)
      }
    hurstExponents = exponents
    self.strengths = strengths
    dimensions = orders.indices.map { orders[$0] * strengths[$0] - scaling[$0] }
    self.rule = rule
  }

  /// Differences of values a step of 1 apart: central inside, one-sided at both ends.
  private static func gradient(_ values: [Double]) -> [Double] {
    values.indices.map { index in
      let lower = max(0, index - 1)
      let upper = min(values.count - 1, index + 1)
      return (values[upper] - values[lower]) / Double(upper - lower)
    }
  }
}

extension MultifractalSpectrum {
  private var smallestStrength: Int { Self.firstLargest(strengths.map { -$0 }) }
  private var largestStrength: Int { Self.firstLargest(strengths) }

  private static func firstLargest(_ values: [Double]) -> Int {
    values.indices.reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }

  /// The distance from the smallest to the largest α.
  package var width: Double { strengths[largestStrength] - strengths[smallestStrength] }

  /// α where f is largest.
  package var peak: Double { strengths[Self.firstLargest(dimensions)] }

  /// The middle between the smallest and the largest α.
  package var mean: Double { (strengths[largestStrength] + strengths[smallestStrength]) / 2 }

  /// f at the largest α.
  package var dimensionAtLargest: Double { dimensions[largestStrength] }

  /// f at the largest α minus f at the smallest.
  package var dimensionDifference: Double {
    dimensions[largestStrength] - dimensions[smallestStrength]
  }

  /// A spectrum is without width up to this.
  ///
  /// F is known to some 10⁻¹² of itself where windows fluctuate by a millisecond, and strengths no
  /// better; no recording is as regular as 10⁻⁹.
  private static let leastWidth = 1e-9

  /// The share of the width on the side of large α; `nil` for a spectrum without width.
  package var asymmetry: Double? {
    guard width > Self.leastWidth else { return nil }
    switch rule {
    case .exact: return (strengths[largestStrength] - peak) / width
    case .gradients: return (strengths[smallestStrength] - peak) / width
    }
  }

  /// The sum of the squared second differences of h(q) over 2·q_max + 2.
  package var fluctuation: Double {
    let curvatures =
      switch rule {
      case .exact: Self.differences(Self.differences(hurstExponents))
      case .gradients: Self.gradient(Self.gradient(hurstExponents))
      }
    return Self.sumOfSquares(curvatures) / Double(2 * WindowMoments.largestOrder + 2)
  }

  /// The sum of the squared increments of h(q).
  package var increment: Double {
    switch rule {
    case .exact: Self.sumOfSquares(Self.differences(hurstExponents))
    case .gradients: Self.sumOfSquares(Self.gradient(hurstExponents))
    }
  }

  private static func differences(_ values: [Double]) -> [Double] {
    zip(values.dropFirst(), values).map { $0 - $1 }
  }

  private static func sumOfSquares(_ values: [Double]) -> Double {
    Summation.sum(over: values.indices) { values[$0] * values[$0] }
  }
}
