package import AutonomicSim

/// The physiological validation for a terminal: a line for each target.
package enum ValidationTable {
  /// Returns the table.
  ///
  /// - Parameter results: The results, those of one group side by side.
  /// - Returns: The text, with a summary as its last line.
  package static func text(_ results: [ValidationResult]) -> String {
    var table = TextTable([.left, .right, .right, .left, .left, .left])
    table.add(["target", "value", "band", "unit", "verdict", ""])
    for result in results {
      let target = result.target
      table.add([
        target.id, result.value.map(ReadableNumber.text) ?? "none", band(of: target), target.unit,
        result.verdict.rawValue, target.use == .heldApart ? "held apart" : "",
      ])
    }
    return table.text() + "\n" + ValidationSummary(results).text + "\n"
  }

  private static func band(of target: ValidationTarget) -> String {
    switch (target.low, target.high) {
    case (nil, nil): "-"
    case (let low?, nil): "≥ " + limit(low)
    case (nil, let high?): "≤ " + limit(high)
    case (let low?, let high?): limit(low) + " to " + limit(high)
    }
  }

  /// A limit as it was fixed, where that is short.
  private static func limit(_ value: Double) -> String {
    let text = ShortestNumber.text(value)
    return text.count <= 6 ? text : ReadableNumber.text(value)
  }
}
