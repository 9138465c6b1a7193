package import AutonomicSim

/// The physiological validation as JSON, schema `hrv-tool/validation/1`.
package enum ValidationJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/validation/1"

  /// Returns the JSON text of the results, with a line end.
  ///
  /// - Parameters:
  ///   - results: The results.
  ///   - seeds: The number of seeds of an ordinary target.
  /// - Returns: The text.
  package static func text(_ results: [ValidationResult], seeds: Int) -> String {
    let summary = ValidationSummary(results)
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.key("options")
      json.object { $0.member("seeds", seeds) }
      json.key("summary")
      json.object { json in
        json.member("pass", summary.passed)
        json.member("fail", summary.failed)
        json.member("information", summary.informationOnly)
      }
      json.key("targets")
      json.object { json in
        for result in results {
          json.key(result.target.id)
          json.object { $0.members(of: result) }
        }
      }
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func members(of result: ValidationResult) {
    let target = result.target
    member("group", target.group.rawValue)
    member("quantity", target.quantity)
    member("unit", target.unit)
    member("value", result.value)
    if result.value == nil { member("reason", ValidationCSV.missingReason) }
    member("low", target.low)
    member("high", target.high)
    member("verdict", result.verdict.rawValue)
    member("use", target.use.rawValue)
    member("literature", target.literature)
    member("source", target.source)
    member("grade", target.grade)
    member("measurement", target.measurement)
  }
}
