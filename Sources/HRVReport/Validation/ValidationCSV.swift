package import AutonomicSim

/// The physiological validation as CSV: a row for each target.
package enum ValidationCSV {
  /// Why a target has no value.
  static let missingReason = "the simulated sessions do not show the quantity"

  /// Returns the rows under their header; a target without a value has an empty cell.
  ///
  /// - Parameter results: The results.
  /// - Returns: The text.
  package static func text(_ results: [ValidationResult]) -> String {
    var text = CSVText.line([
      "id", "group", "quantity", "unit", "value", "low", "high", "verdict", "use", "literature",
      "source", "grade", "measurement",
    ])
    for result in results {
      let target = result.target
      let numbers = [result.value, target.low, target.high].map {
        $0.map(ShortestNumber.text) ?? ""
      }
      text += CSVText.line(
        [target.id, target.group.rawValue, target.quantity, target.unit] + numbers
          + [
            result.verdict.rawValue, target.use.rawValue, target.literature, target.source,
            target.grade, target.measurement,
          ])
    }
    return text
  }
}
