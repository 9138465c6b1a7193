import SignalCore
import Synchronization

/// How much the windows of a recording vary, and how alike neighbours are: what a change is held
/// against.
///
/// A dozen windows do not tell the correlation of neighbours, and taking it for known makes
/// intervals too short. So it is not estimated but averaged over: each autocorrelation ρ between 0
/// and 1 counts by how likely it makes the scatter within the phases (restricted likelihood, the
/// scale integrated out), times the weight 2(1 − ρ) it has beforehand. At each ρ the difference of
/// two means follows Student's law, together a mixture of them: A. Zellner, G. C. Tiao, *Bayesian
/// analysis of the regression model with autocorrelated errors*, J. Am. Stat. Assoc. 59 (1964) 763,
/// doi:10.1080/01621459.1964.10480726. Phases are taken to vary alike, each about a mean of its own;
/// dependence from one phase to the next is not counted in the change's favour. Long phases are
/// gathered into batches of windows first, see ``WindowBatches``.
struct SerialDependence {
  /// One autocorrelation that is averaged over.
  private struct Node {
    /// Its share in the average.
    let weight: Double
    /// The variance of a full batch, were it the true one.
    let variance: Double
    /// The variance of the mean of each phase, that of a full batch being 1.
    let meanVariances: [Double]
  }

  /// How finely the autocorrelation is averaged over.
  private static let nodeCount = 32
  /// Nodes with less than this share move no digit that matters.
  private static let leastWeight = 1e-9

  /// Batches with a value, less one for each phase.
  let degreesOfFreedom: Int
  private let nodes: [Node]

  /// Looks at the scatter of the windows within phases; `nil` where no phase has two batches.
  init?(_ phases: [PhaseSummary]) {
    let length = WindowBatches.length(for: phases)
    let batches = phases.map { WindowBatches($0, length: length) }
    let degrees = batches.reduce(0) { $0 + max(0, $1.batches.count - 1) }
    guard degrees > 0 else { return nil }
    degreesOfFreedom = degrees
    let filled = zip(batches, phases).compactMap { batch, phase in
      phase.mean.map { (batch, $0) }
    }
    var candidates = [(logWeight: Double, node: Node)]()
    for index in 0..<Self.nodeCount {
      let autocorrelation = (Double(index) + 0.5) / Double(Self.nodeCount)
      var squares = 0.0
      var logWeight = log(1 - autocorrelation)
      for (phase, center) in filled {
        let residual = phase.residual(autocorrelation: autocorrelation, center: center)
        squares += residual.squares
        logWeight -= 0.5 * (residual.logDeterminant + log(residual.information))
      }
      // Without any scatter the likelihood has no measure; all that follows is zero.
      logWeight -= squares > 0 ? 0.5 * Double(degrees) * log(squares) : 0
      candidates.append(
        (
          logWeight,
          Node(
            weight: 0, variance: squares / Double(degrees),
            meanVariances: batches.map {
              $0.batches.isEmpty ? 0 : $0.varianceOfMean(autocorrelation: autocorrelation)
            })
        ))
    }
    let largest = candidates.map(\.logWeight).max() ?? 0
    let weights = candidates.map { exp($0.logWeight - largest) }
    let total = Summation.sum(weights.span)
    nodes = zip(candidates, weights).compactMap { candidate, weight in
      weight < Self.leastWeight * total
        ? nil
        : Node(
          weight: weight / total, variance: candidate.node.variance,
          meanVariances: candidate.node.meanVariances)
    }
  }

  /// The half width of the 95 % interval of the difference of the means of two phases.
  ///
  /// - Parameters:
  ///   - first: The index of one phase.
  ///   - second: The index of the other.
  /// - Returns: The half width in the unit of the values.
  func halfWidth(_ first: Int, _ second: Int) -> Double {
    let law = StudentDistribution(degreesOfFreedom: Double(degreesOfFreedom))
    return halfWidth(
      scales: nodes.map {
        ($0.variance * ($0.meanVariances[first] + $0.meanVariances[second])).squareRoot()
      }, law)
  }

  /// Critical values by degrees of freedom: one comparison asks for the same few again and again.
  private static let criticalValues = Mutex([Int: Double]())

  private static func critical(_ law: StudentDistribution, _ probability: Double) -> Double {
    let key = Int(law.degreesOfFreedom)
    if let known = criticalValues.withLock({ $0[key] }) { return known }
    let value = law.twoSidedCriticalValue(probability: probability)
    criticalValues.withLock { $0[key] = value }
    return value
  }

  /// The point that the mixture of Student's laws of these scales exceeds in size in 5 % of cases.
  private func halfWidth(scales: [Double], _ law: StudentDistribution) -> Double {
    let spread = scales.max() ?? 0
    guard spread > 0 else { return 0 }
    let probability = 0.05
    func excess(_ point: Double) -> (value: Double, slope: Double) {
      var value = -probability
      var slope = 0.0
      for (node, scale) in zip(nodes, scales) where scale > 0 {
        value += node.weight * law.twoSidedTail(beyond: point / scale)
        slope -= 2 * node.weight * law.density(at: point / scale) / scale
      }
      return (value, slope)
    }
    let critical = Self.critical(law, probability)
    var lower = critical * (scales.min() ?? 0)
    var upper = critical * spread
    // The tail is convex and falls, so that Newton's steps come from below and never pass the point.
    var point = lower
    while upper - lower > 1e-13 * upper {
      let (value, slope) = excess(point)
      if value > 0 { lower = point } else { upper = point }
      let next = point - value / slope
      let inside = next > lower && next < upper
      let moved = inside ? next : lower + (upper - lower) / 2
      guard (moved - point).magnitude > 1e-14 * point else { return moved }
      point = moved
    }
    return point
  }
}
