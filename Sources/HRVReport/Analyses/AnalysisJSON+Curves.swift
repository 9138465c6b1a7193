package import AutonomicSim

extension JSONText {
  /// Writes curves by key: axes, points and, where points are missing, the reason; nothing where no
  /// curve was asked for.
  ///
  /// - Parameter outcomes: The curves, in order.
  package mutating func curves(_ outcomes: [CurveOutcome]) {
    guard !outcomes.isEmpty else { return }
    key("curves")
    object { json in
      for outcome in outcomes {
        let definition = outcome.curve.definition
        json.key(outcome.curve.key)
        json.object { json in
          json.member("x_name", definition.xName)
          json.member("x_unit", definition.xUnit)
          json.member("y_name", definition.yName)
          json.member("y_unit", definition.yUnit)
          json.key("x")
          json.row(outcome.value.points.map(\.x))
          json.key("y")
          json.row(outcome.value.points.map(\.y.number))
          if let reason = outcome.reasonText { json.member("reason", reason) }
        }
      }
    }
  }
}

extension CurveOutcome {
  /// Why the curve, or its first point without a value, has none; `nil` for a whole curve.
  package var reasonText: String? {
    if let reason = value.reason { return reason.description }
    guard let missing = value.points.first(where: { $0.y.number == nil }),
      let reason = missing.y.reason
    else { return nil }
    return "at \(curve.definition.xName) \(ShortestNumber.text(missing.x)): \(reason.description)"
  }
}
