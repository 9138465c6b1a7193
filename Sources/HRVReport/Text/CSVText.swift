/// Rows of comma-separated cells (RFC 4180), written only.
package enum CSVText {
  /// Returns one line with its line end; cells with commas, quotes or line ends are quoted.
  ///
  /// - Parameter cells: The texts of the cells.
  /// - Returns: The line.
  package static func line(_ cells: [String]) -> String {
    cells.map(quotedIfNeeded).joined(separator: ",") + "\n"
  }

  private static func quotedIfNeeded(_ cell: String) -> String {
    // By bytes: a carriage return and a line feed side by side are one Character.
    let special: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: "\""), 10, 13]
    guard cell.utf8.contains(where: special.contains) else { return cell }
    return "\""
      + cell.split(separator: "\"", omittingEmptySubsequences: false)
      .joined(separator: "\"\"") + "\""
  }
}
