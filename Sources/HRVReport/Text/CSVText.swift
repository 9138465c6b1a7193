/// Rows of comma-separated cells (RFC 4180), written only.
package struct CSVText {
  private var utf8 = UTF8Text()
  private var isAtStart = true

  /// Starts without rows.
  package init() {}

  /// The rows written so far, each with its line end.
  package var text: String { utf8.string }

  /// The same as UTF-8.
  package var bytes: [UInt8] { utf8.bytes }

  /// Returns one line with its line end.
  ///
  /// - Parameter cells: The texts of the cells.
  /// - Returns: The line.
  package static func line(_ cells: [String]) -> String {
    var rows = CSVText()
    rows.appendRow(cells)
    return rows.text
  }

  /// Appends a row.
  ///
  /// - Parameter cells: The texts of its cells.
  package mutating func appendRow(_ cells: [String]) {
    for cell in cells { append(cell) }
    endRow()
  }

  /// Appends a cell to the row; it is quoted if it holds commas, quotes or line ends.
  ///
  /// - Parameter cell: Its text.
  package mutating func append(_ cell: String) {
    separate()
    // By bytes: a carriage return and a line feed side by side are one Character.
    guard cell.utf8.contains(where: Self.mustBeQuoted) else { return utf8.write(cell) }
    utf8.write(Self.quote)
    for byte in cell.utf8 {
      if byte == Self.quote { utf8.write(Self.quote) }
      utf8.write(byte)
    }
    utf8.write(Self.quote)
  }

  /// Appends a cell with the shortest text of a number.
  ///
  /// - Parameter value: A finite number; `nil` leaves the cell empty.
  package mutating func append(_ value: Double?) {
    separate()
    if let value { utf8.write(shortest: value) }
  }

  /// Appends a cell with a time in seconds, to the nanosecond.
  ///
  /// - Parameter value: A finite number of seconds.
  package mutating func append(seconds value: Double) {
    append(ShortestNumber.roundedToNanoseconds(value))
  }

  /// Ends the row.
  package mutating func endRow() {
    utf8.write(UInt8(ascii: "\n"))
    isAtStart = true
  }

  private mutating func separate() {
    if !isAtStart { utf8.write(UInt8(ascii: ",")) }
    isAtStart = false
  }

  private static let quote = UInt8(ascii: "\"")

  private static func mustBeQuoted(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: ",") || byte == quote || byte == UInt8(ascii: "\n")
      || byte == UInt8(ascii: "\r")
  }
}
