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
  package var hurstExponents: [Double] { Self.array(exponents) }
  /// α(q).
  package var strengths: [Double] { Self.array(strengthLanes) }
  /// f(α(q)).
  package var dimensions: [Double] { Self.array(dimensionLanes) }

  /// One number for each order, in lanes from 0 to ``orderCount``.
  private typealias Lanes = SIMD16<Double>
  private static let orderCount = 2 * WindowMoments.largestOrder + 1

  private let exponents: Lanes
  private let strengthLanes: Lanes
  private let dimensionLanes: Lanes
  private let rule: MultifractalRule

  /// Memory to work in.
  package struct Scratch {
    fileprivate var moments: [WindowMoments] = []
    fileprivate var kept: [Double] = []
    fileprivate var logarithmsOfSize: [Double] = []

    /// Holds nothing yet.
    package init() {}
  }

  /// Returns the spectrum over some window sizes.
  ///
  /// - Parameters:
  ///   - windows: The detrended windows.
  ///   - windowSizes: At least two sizes n in rising order, each at least 4.
  ///   - minimumWindowCount: How many windows have to fluctuate at each size.
  ///   - rule: How α is computed.
  ///   - scratch: Memory to work in.
  /// - Returns: The spectrum, or why there is none.
  /// - Complexity: O(number of values · number of sizes).
  package static func spectrum(
    of windows: DetrendedWindows, windowSizes: some BidirectionalCollection<Int>,
    minimumWindowCount: Int, rule: MultifractalRule = .exact, scratch: inout Scratch
  ) -> Result<MultifractalSpectrum, Undefined> {
    precondition(windowSizes.count >= 2, "a slope needs two window sizes")
    let needed = max(1, minimumWindowCount)
    if let largest = windowSizes.last {
      let count = windows.withSquaredResiduals(windowSize: largest) { $0.count }
      guard count >= needed else {
        return .failure(.tooFewWindows(size: largest, count: count, needed: needed))
      }
    }
    let leastVariance =
      switch rule {
      case .exact: windows.rounding * windows.rounding
      case .gradients: 1e-8
      }
    scratch.moments.removeAll(keepingCapacity: true)
    scratch.logarithmsOfSize.removeAll(keepingCapacity: true)
    for size in windowSizes {
      let ofSize = windows.withSquaredResiduals(windowSize: size) { residuals in
        WindowMoments(
          residuals, windowSize: size, leastVariance: leastVariance, kept: &scratch.kept)
      }
      guard ofSize.windowCount >= needed else {
        return .failure(
          .tooFewFluctuatingWindows(size: size, count: ofSize.windowCount, needed: needed))
      }
      scratch.moments.append(ofSize)
      scratch.logarithmsOfSize.append(log(Double(size)))
    }
    return .success(
      MultifractalSpectrum(
        scratch.moments, logarithmsOfSize: scratch.logarithmsOfSize, rule: rule))
  }

  private init(
    _ moments: [WindowMoments], logarithmsOfSize: [Double], rule: MultifractalRule
  ) {
    @inline(__always)
    func slopes(_ lanes: (WindowMoments) -> Lanes) -> Lanes {
      var slopes = Lanes.zero
      for place in 0..<Self.orderCount {
        slopes[place] = LeastSquaresSlope.slope(
          count: moments.count, x: { logarithmsOfSize[$0] }, y: { lanes(moments[$0])[place] })
      }
      return slopes
    }
    exponents = slopes { $0.logarithms }
    var scaling = Lanes.zero
    for place in 0..<Self.orderCount { scaling[place] = Self.order(place) * exponents[place] - 1 }
    strengthLanes =
      switch rule {
      case .exact: slopes { $0.weightedMeans }
      case .gradients: Self.gradient(scaling)
      }
    var dimensions = Lanes.zero
    for place in 0..<Self.orderCount {
      dimensions[place] = Self.order(place) * strengthLanes[place] - scaling[place]
    }
    dimensionLanes = dimensions
    self.rule = rule
  }

  /// The moment order of a lane.
  private static func order(_ place: Int) -> Double { Double(place - WindowMoments.largestOrder) }

  private static func array(_ lanes: Lanes) -> [Double] { (0..<orderCount).map { lanes[$0] } }

  /// Differences of values a step of 1 apart: central inside, one-sided at both ends.
  private static func gradient(_ values: Lanes) -> Lanes {
    var gradient = Lanes.zero
    for index in 0..<orderCount {
      let lower = max(0, index - 1)
      let upper = min(orderCount - 1, index + 1)
      gradient[index] = (values[upper] - values[lower]) / Double(upper - lower)
    }
    return gradient
  }
}

extension MultifractalSpectrum {
  private var smallestStrength: Int { Self.firstLargest(-strengthLanes) }
  private var largestStrength: Int { Self.firstLargest(strengthLanes) }

  private static func firstLargest(_ values: Lanes) -> Int {
    (0..<orderCount).reduce(0) { values[$1] > values[$0] ? $1 : $0 }
  }

  /// The distance from the smallest to the largest α.
  package var width: Double { strengthLanes[largestStrength] - strengthLanes[smallestStrength] }

  /// α where f is largest.
  package var peak: Double { strengthLanes[Self.firstLargest(dimensionLanes)] }

  /// The middle between the smallest and the largest α.
  package var mean: Double {
    (strengthLanes[largestStrength] + strengthLanes[smallestStrength]) / 2
  }

  /// f at the largest α.
  package var dimensionAtLargest: Double { dimensionLanes[largestStrength] }

  /// f at the largest α minus f at the smallest.
  package var dimensionDifference: Double {
    dimensionLanes[largestStrength] - dimensionLanes[smallestStrength]
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
    case .exact: return (strengthLanes[largestStrength] - peak) / width
    case .gradients: return (strengthLanes[smallestStrength] - peak) / width
    }
  }

  /// The sum of the squared second differences of h(q) over 2·q_max + 2.
  package var fluctuation: Double {
    let squares =
      switch rule {
      case .exact:
        Self.sumOfSquares(
          Self.differences(Self.differences(exponents)), count: Self.orderCount - 2)
      case .gradients:
        Self.sumOfSquares(Self.gradient(Self.gradient(exponents)), count: Self.orderCount)
      }
    return squares / Double(2 * WindowMoments.largestOrder + 2)
  }

  /// The sum of the squared increments of h(q).
  package var increment: Double {
    switch rule {
    case .exact: Self.sumOfSquares(Self.differences(exponents), count: Self.orderCount - 1)
    case .gradients: Self.sumOfSquares(Self.gradient(exponents), count: Self.orderCount)
    }
  }

  /// Each value from the next one; the last lane of a difference means nothing.
  private static func differences(_ values: Lanes) -> Lanes {
    var differences = Lanes.zero
    for index in 1..<orderCount { differences[index - 1] = values[index] - values[index - 1] }
    return differences
  }

  private static func sumOfSquares(_ values: Lanes, count: Int) -> Double {
    Summation.sum(over: 0..<count) { values[$0] * values[$0] }
  }
}
