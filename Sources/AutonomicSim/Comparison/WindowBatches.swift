import SignalCore

/// The windows of a phase gathered into a few consecutive batches.
///
/// Batch means carry dependence over many windows in their own scatter, where a law that looks at
/// neighbours alone would miss it (slow drifts, 1/f): R. W. Conway, *Some tactical problems in
/// digital simulation*, Manage. Sci. 10 (1963) 47, doi:10.1287/mnsc.10.1.47.
struct WindowBatches {
  /// How many batches the phase with most windows is cut into at most; a choice of this package.
  static let mostBatches = 8

  /// One batch of windows.
  struct Batch {
    /// The place of the batch in the phase, from zero.
    let position: Int
    /// The mean of its windows.
    let mean: Double
    /// How many windows it has.
    let count: Int
    /// What its variance is, full batches having 1: a batch of fewer windows varies more.
    let variance: Double
  }

  /// The batches that hold a window with a value, in order of time.
  let batches: [Batch]

  /// The number of windows in a full batch, the same in all phases of a comparison.
  ///
  /// - Parameter phases: The phases.
  /// - Returns: So many that the longest phase has at most ``mostBatches``.
  static func length(for phases: [PhaseSummary]) -> Int {
    let most = phases.map { ($0.windowPositions.last ?? 0) + 1 }.max() ?? 1
    return (most + mostBatches - 1) / mostBatches
  }

  init(_ phase: PhaseSummary, length: Int) {
    var batches = [Batch]()
    var first = 0
    let values = phase.windowValues
    while first < values.count {
      let position = phase.windowPositions[first] / length
      var last = first
      while last < values.count, phase.windowPositions[last] / length == position { last += 1 }
      let mean = Summation.sum(over: first..<last) { values[$0] } / Double(last - first)
      batches.append(
        Batch(
          position: position, mean: mean, count: last - first,
          variance: Double(length) / Double(last - first)))
      first = last
    }
    self.batches = batches
  }

  /// The variance of the mean of all windows, that of a full batch being 1, where batches one place
  /// apart correlate by ρ: Σ wᵢ wⱼ √(vᵢ vⱼ) ρ^|i−j|.
  func varianceOfMean(autocorrelation: Double) -> Double {
    let total = Double(batches.reduce(0) { $0 + $1.count })
    var sum = 0.0
    var carried = 0.0
    var previous: (position: Int, weight: Double)?
    for batch in batches {
      let weight = Double(batch.count) / total * batch.variance.squareRoot()
      if let previous {
        carried =
          pow(autocorrelation, Double(batch.position - previous.position))
          * (carried + previous.weight)
      }
      sum += weight * (weight + 2 * carried)
      previous = (batch.position, weight)
    }
    return sum
  }

  /// The residual of a phase with a mean of its own, at one autocorrelation.
  struct Residual {
    /// eᵀR⁻¹e about the generalised least-squares mean.
    var squares = 0.0
    /// ln det R.
    var logDeterminant = 0.0
    /// xᵀR⁻¹x: the information about the mean.
    var information = 0.0
  }

  /// Generalised least squares with autocorrelation ρ^(places apart), one batch after the other.
  func residual(autocorrelation: Double, center: Double) -> Residual {
    var residual = Residual()
    var cross = 0.0
    var squares = 0.0
    var previous: (position: Int, value: Double, design: Double)?
    for batch in batches {
      let design = 1 / batch.variance.squareRoot()
      let value = (batch.mean - center) * design
      var step = (value: value, design: design, variance: 1.0)
      if let previous {
        let link = pow(autocorrelation, Double(batch.position - previous.position))
        step = (value - link * previous.value, design - link * previous.design, 1 - link * link)
      }
      squares += step.value * step.value / step.variance
      cross += step.value * step.design / step.variance
      residual.information += step.design * step.design / step.variance
      residual.logDeterminant += log(step.variance)
      previous = (batch.position, value, design)
    }
    residual.squares = max(0, squares - cross * cross / residual.information)
    return residual
  }
}
