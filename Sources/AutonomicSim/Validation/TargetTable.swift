/// Reads the tables that lie in the program.
///
/// They are part of the source: what is wrong in one is a programmer's mistake and stops at once.
package enum TargetTable {
  /// The columns, in order.
  static let columns = [
    "id", "quantity", "unit", "low", "high", "literature", "source", "grade", "use", "seeds",
    "measurement",
  ]

  /// Returns the targets of a group.
  static func targets(of group: ValidationGroup) -> [ValidationTarget] {
    var rows = rows(of: group.table)
    precondition(
      !rows.isEmpty && rows.removeFirst() == columns, "the table \(group.rawValue) has its columns")
    return rows.map { target($0, group) }
  }

  private static func target(_ cells: [String], _ group: ValidationGroup) -> ValidationTarget {
    precondition(cells.count == columns.count, "a row of \(group.rawValue) has a cell per column")
    guard let use = ValidationTarget.Use(rawValue: cells[8]), let seeds = Int(cells[9]) else {
      preconditionFailure("the row \(cells[0]) has an unknown use or no number of seeds")
    }
    return ValidationTarget(
      id: cells[0], group: group, quantity: cells[1], unit: cells[2],
      low: limit(cells[3], cells[0]), high: limit(cells[4], cells[0]), literature: cells[5],
      source: cells[6], grade: cells[7], use: use, seeds: seeds, measurement: cells[10])
  }

  private static func limit(_ cell: String, _ id: String) -> Double? {
    guard !cell.isEmpty else { return nil }
    guard let value = Double(cell) else { preconditionFailure("\(id): '\(cell)' is no limit") }
    return value
  }

  /// Splits a table (RFC 4180, line feeds) into the cells of its rows.
  package static func rows(of table: [UInt8]) -> [[String]] {
    var rows = [[String]]()
    var row = [String]()
    var cell = [UInt8]()
    var isQuoted = false
    var index = 0
    func isQuote(at index: Int) -> Bool {
      index < table.count && table[index] == UInt8(ascii: "\"")
    }
    while index < table.count {
      let byte = table[index]
      if isQuoted {
        if !isQuote(at: index) {
          cell.append(byte)
        } else if isQuote(at: index + 1) {
          // A doubled quote is one quote of the text.
          cell.append(byte)
          index += 1
        } else {
          isQuoted = false
        }
      } else if isQuote(at: index) {
        isQuoted = true
      } else if byte == UInt8(ascii: ",") || byte == UInt8(ascii: "\n") {
        row.append(String(decoding: cell, as: UTF8.self))
        cell = []
        if byte == UInt8(ascii: "\n") {
          rows.append(row)
          row = []
        }
      } else {
        cell.append(byte)
      }
      index += 1
    }
    precondition(!isQuoted && row.isEmpty && cell.isEmpty, "a table ends with a line end")
    return rows
  }
}
