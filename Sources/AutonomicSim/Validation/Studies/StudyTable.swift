/// The published numbers of a study, as they stand in it.
package struct StudyTable: Sendable {
  /// The columns, in order.
  package static let columns = [
    "quantity", "arm", "instant", "unit", "statistic", "value", "low", "high", "spread", "n", "p",
    "grade",
  ]

  private let values: [[String]: Double]

  /// Reads a table that lies in the program; what is wrong in one is a programmer's mistake.
  ///
  /// - Parameter table: The bytes of the file.
  package init(_ table: [UInt8]) {
    var rows = TargetTable.rows(of: table)
    precondition(!rows.isEmpty && rows.removeFirst() == Self.columns, "a study has its columns")
    var values = [[String]: Double]()
    for cells in rows {
      precondition(cells.count == Self.columns.count, "a row of a study has a cell per column")
      guard let value = Double(cells[5]) else { preconditionFailure("'\(cells[5])' is no number") }
      let key = Array(cells[0..<3])
      precondition(values[key] == nil, "the study gives \(key) once")
      values[key] = value
    }
    self.values = values
  }

  /// The published value of a quantity in an arm at an instant.
  package func value(_ quantity: String, _ arm: String, _ instant: String) -> Double {
    guard let value = values[[quantity, arm, instant]] else {
      preconditionFailure("the study does not give \(quantity) of \(arm) \(instant)")
    }
    return value
  }
}
