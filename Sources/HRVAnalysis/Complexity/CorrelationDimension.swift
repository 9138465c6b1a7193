import SignalCore

extension MetricDefinition {
  static let correlationDimension = MetricDefinition(
    name: "Correlation dimension", unit: "1", group: .fractal,
    definition: "Slope of ln C(r) on ln r, C(r) being the share of pairs of different states whose "
      + "Euclidean distance is below r. A state is 10 contiguous intervals (τ = 1); r runs over "
      + "sdnn · 2^(k/8), k whole, and the radii with 0.001 ≤ C(r) ≤ 0.1 are fitted, a scaling region "
      + "chosen here. The neurokit preset: states of 2, 64 radii as that program spaces them.",
    minimumData: "100 runs of 10 contiguous intervals",
    undefinedWhen: "all intervals are equal, or fewer than 3 radii lie in the scaling region",
    complexity: "O(10 · N²) up to 5,000 intervals, O(N) beyond",
    longSeries: .everyPair,
    reference: .grassbergerProcaccia1983, interval: .parts(atLeast: 0)
  ) { inputs in
    guard let deviation = inputs.standardDeviation.number else { return inputs.standardDeviation }
    guard deviation > 0 else { return .undefined(.constant) }
    switch inputs.conventions.correlationRadii {
    case .scalingRegion: return inputs.dimensionOfScalingRegion(deviation)
    case .shareOfLargestDistance: return inputs.dimensionOfLargestDistance()
    }
  }
}

extension MetricInputs {
  fileprivate func dimensionOfScalingRegion(_ deviation: Double) -> MetricValue {
    let length = 10
    let needed = 100
    workspace.states.hold(intervals, stretches: stretches, stateLength: length)
    let found = workspace.states.stateCount
    guard found >= needed else {
      return .undefined(.tooFewRuns(needed: needed, length: length, found: found))
    }
    // From a thousandth of the deviation to 64 times it, more than ten intervals can lie apart.
    let radii = refilled(&workspace.radii) { radii in
      for place in -80...48 { radii.append(deviation * exp2(Double(place) / 8)) }
    }
    return slope(radii, shares: 0.001...0.1)
  }

  fileprivate func dimensionOfLargestDistance() -> MetricValue {
    workspace.states.hold(intervals, stretches: stretches, stateLength: 2)
    guard workspace.states.pairCount >= 1 else {
      return .undefined(
        .tooFewRuns(needed: 2, length: 2, found: workspace.states.stateCount))
    }
    let largest = workspace.states.largestDistance()
    guard largest > 0 else { return .undefined(.constant) }
    let low = log2(1 + 0.025 * largest)
    let high = log2(1 + 0.5 * largest)
    let radii = (0..<64).map { exp2(low + (high - low) * Double($0) / 63 - 1) }
    return slope(radii, shares: Double.leastNonzeroMagnitude...1)
  }

  /// The slope over the radii that are above such shares of the distances.
  private func slope(_ radii: [Double], shares fittedShares: ClosedRange<Double>) -> MetricValue {
    let pairCount = Double(workspace.states.pairCount)
    let counts = workspace.states.pairCounts(
      closerThan: radii, upToShare: fittedShares.upperBound)
    workspace.line.removeAll()
    for (radius, count) in zip(radii, counts) {
      let share = Double(count) / pairCount
      if fittedShares.contains(share) { workspace.line.append(x: log(radius), y: log(share)) }
    }
    let fitted = workspace.line.count
    guard fitted >= 3 else {
      return .undefined(
        .tooFewEvents(needed: 3, found: fitted, name: "radii in the scaling region"))
    }
    return .finite(workspace.line.slope)
  }
}
