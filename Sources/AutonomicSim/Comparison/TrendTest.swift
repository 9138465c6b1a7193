import SignalCore

/// Whether values at equal steps of time follow a straight line up or down.
///
/// Neighbours depend on each other by an unknown correlation, which is averaged over as in
/// ``SerialDependence``; at each correlation the slope is that of generalised least squares, and its
/// law Student's with two degrees of freedom less than values.
package struct TrendTest {
  /// The slope per step.
  package let slope: Double
  /// The two-sided probability of a slope this steep where there is none.
  package let probability: Double

  private static let nodeCount = 32

  /// - Parameter values: In order of time, `nil` where there is none; the test needs five, of which
  ///   some differ, and does not exist otherwise.
  package init?(_ values: [Double?]) {
    let points = values.enumerated().compactMap { step, value in value.map { (Double(step), $0) } }
    guard points.count >= 5, points.contains(where: { $0.1 != points[0].1 }) else { return nil }
    let degrees = Double(points.count - 2)
    let law = StudentDistribution(degreesOfFreedom: degrees)
    var nodes = [(logWeight: Double, slope: Double, error: Double)]()
    for index in 0..<Self.nodeCount {
      let autocorrelation = (Double(index) + 0.5) / Double(Self.nodeCount)
      let fit = Self.fit(points, autocorrelation)
      // A line without scatter is as certain as can be, whatever the correlation.
      guard fit.squares > 0 else { continue }
      nodes.append(
        (
          log(1 - autocorrelation)
            - 0.5 * (fit.logDeterminant + log(fit.determinant) + degrees * log(fit.squares)),
          fit.slope, (fit.squares / degrees * fit.slopeVariance).squareRoot()
        ))
    }
    guard let largest = nodes.map(\.logWeight).max() else {
      slope = Self.fit(points, 0.5 / Double(Self.nodeCount)).slope
      probability = 0
      return
    }
    var total = 0.0
    var center = 0.0
    var above = 0.0
    for node in nodes {
      let weight = exp(node.logWeight - largest)
      let tail = law.twoSidedTail(beyond: node.slope / node.error) / 2
      total += weight
      center += weight * node.slope
      above += weight * (node.slope > 0 ? 1 - tail : tail)
    }
    slope = center / total
    probability = min(1, 2 * min(above, total - above) / total)
  }

  private struct Fit {
    var slope = 0.0
    var squares = 0.0
    var slopeVariance = 0.0
    var determinant = 0.0
    var logDeterminant = 0.0
  }

  /// Generalised least squares of a line with autocorrelation ρ^(steps apart).
  private static func fit(_ points: [(Double, Double)], _ autocorrelation: Double) -> Fit {
    // Centred, so that the two unknowns hardly mix.
    let middle = points.reduce(0) { $0 + $1.0 } / Double(points.count)
    let level = points.reduce(0) { $0 + $1.1 } / Double(points.count)
    var fit = Fit()
    var rows = [(one: Double, time: Double, value: Double)]()
    var previous: (time: Double, value: Double)?
    for point in points {
      let time = point.0 - middle
      let value = point.1 - level
      if let previous {
        let link = pow(autocorrelation, time - previous.time)
        let scale = 1 / (1 - link * link).squareRoot()
        fit.logDeterminant += log(1 - link * link)
        rows.append(
          (
            (1 - link) * scale, (time - link * previous.time) * scale,
            (value - link * previous.value) * scale
          ))
      } else {
        rows.append((1, time, value))
      }
      previous = (time, value)
    }
    let oneOne = rows.reduce(0) { $0 + $1.one * $1.one }
    let oneTime = rows.reduce(0) { $0 + $1.one * $1.time }
    let timeTime = rows.reduce(0) { $0 + $1.time * $1.time }
    let oneValue = rows.reduce(0) { $0 + $1.one * $1.value }
    let timeValue = rows.reduce(0) { $0 + $1.time * $1.value }
    fit.determinant = oneOne * timeTime - oneTime * oneTime
    fit.slope = (oneOne * timeValue - oneTime * oneValue) / fit.determinant
    let offset = (oneValue - fit.slope * oneTime) / oneOne
    fit.slopeVariance = oneOne / fit.determinant
    fit.squares = rows.reduce(0) { sum, row in
      let residual = row.value - offset * row.one - fit.slope * row.time
      return sum + residual * residual
    }
    return fit
  }
}
