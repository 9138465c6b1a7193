import SignalCore

extension MetricDefinition {
  static let higuchiDimension = MetricDefinition(
    name: "Higuchi fractal dimension", unit: "1", group: .fractal,
    definition:
      "Slope of ln L(k) on ln(1/k) for strides k from 1 to 10, L(k) being the mean over the "
      + "k starts of the length of the curve of intervals in strides of k. Lengths of stretches "
      + "between gaps are added; stretches under 20 intervals are left out.",
    minimumData: "20 contiguous intervals",
    undefinedWhen: "the curve is flat in one of the strides",
    complexity: "O(10 · N)",
    reference: .higuchi1988
  ) { inputs in
    let longestStride = 10
    let lengths = refilled(&inputs.workspace.curveLengths) {
      HiguchiLengths.append(
        lengthsOf: inputs.intervals.span, stretches: inputs.stretches,
        longestStride: longestStride, to: &$0)
    }
    guard !lengths.isEmpty else {
      return .undefined(
        .tooFewRuns(needed: 1, length: 2 * longestStride, found: 0))
    }
    guard lengths.allSatisfy({ $0 > 0 }) else {
      return .undefined(.zeroDivisor("the length of the curve in one of the strides"))
    }
    inputs.workspace.line.removeAll()
    for (place, length) in lengths.enumerated() {
      inputs.workspace.line.append(x: -log(Double(place + 1)), y: log(length))
    }
    return .finite(inputs.workspace.line.slope)
  }
}
