import SignalCore

extension MetricInputs {
  /// A measure of the recurrence plot.
  func recurrence(_ measure: (RecurrenceLines) -> MetricValue) -> MetricValue {
    guard let deviation = standardDeviation.number else { return standardDeviation }
    guard deviation > 0 else { return .undefined(.constant) }
    let length = conventions.recurrence.stateLength
    let states = stretches.reduce(0) { $0 + max(0, $1.count - length + 1) }
    guard states >= 2 else {
      return .undefined(.tooFewRuns(needed: 2, length: length, found: states))
    }
    return measure(recurrenceLines)
  }

  /// The lines of the recurrence plot of the whole series by the convention's recipe.
  func makeRecurrenceLines() -> RecurrenceLines {
    let recipe = conventions.recurrence
    var values = intervals
    if recipe.removesLine {
      let numbers = values.indices.map { Double($0) }
      let slope = LeastSquaresSlope.slope(numbers, values)
      let center = Double(values.count - 1) / 2
      let mean = DescriptiveStatistics.mean(values.span) ?? 0
      for index in values.indices { values[index] -= mean + slope * (Double(index) - center) }
    }
    let radius =
      switch recipe.radius {
      case .rootOfLengthTimesDeviation:
        Double(recipe.stateLength).squareRoot()
          * (DescriptiveStatistics.standardDeviation(values.span) ?? 0)
      case .shareOfMeanDistance(let share):
        share * 2.0.squareRoot() * Self.meanDifference(values)
      }
    workspace.states.hold(values, stretches: stretches, stateLength: recipe.stateLength)
    return RecurrenceLines(
      &workspace.states, radius: radius, walk: &workspace.recurrenceWalk)
  }

  /// The mean of |x − y| over all pairs of different places.
  private static func meanDifference(_ values: [Double]) -> Double {
    let sorted = RadixSort.sorted(values.span)
    let count = sorted.count
    guard count >= 2 else { return 0 }
    let sum = Summation.sum(over: 0..<count) { Double(2 * $0 - count + 1) * sorted[$0] }
    return sum / (Double(count) * Double(count - 1) / 2)
  }

  /// The share of recurrences that lie in lines, in percent.
  static func share(
    _ lines: RecurrenceLines, in measures: RecurrenceLines.LineMeasures
  ) -> MetricValue {
    guard lines.recurrenceCount > 0 else { return .undefined(.zeroDivisor("the recurrence rate")) }
    return .finite(100 * Double(measures.pointCount) / Double(lines.recurrenceCount))
  }
}
