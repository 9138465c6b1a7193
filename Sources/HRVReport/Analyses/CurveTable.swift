package import AutonomicSim

/// Curves for a terminal: two columns a curve, long curves thinned.
package enum CurveTable {
  /// More points than this are thinned to as many at most.
  private static let mostRows = 32

  /// Returns the curves, a heading for each.
  ///
  /// - Parameter outcomes: The curves, in order.
  /// - Returns: The text; empty without curves.
  package static func text(_ outcomes: [CurveOutcome]) -> String {
    outcomes.map { outcome in
      let definition = outcome.curve.definition
      let heading = "\n\(definition.title) (\(outcome.curve.key))"
      if let reason = outcome.value.reason { return "\(heading)\n  none: \(reason.description)\n" }
      let points = outcome.value.points
      let step = (points.count + mostRows - 1) / mostRows
      var table = TextTable([.right, .right])
      table.add([
        axis(definition.xName, definition.xUnit), axis(definition.yName, definition.yUnit),
      ])
      for index in stride(from: 0, to: points.count, by: step) {
        let point = points[index]
        table.add([
          ReadableNumber.text(point.x, unit: "count"),
          point.y.number.map(ReadableNumber.text) ?? "–",
        ])
      }
      let note = step == 1 ? "" : ": one point in \(step), all with --format json"
      return heading + note + "\n" + table.text(indentation: 2)
    }.joined()
  }

  private static func axis(_ name: String, _ unit: String) -> String {
    unit == "1" ? name : "\(name) (\(unit))"
  }
}
