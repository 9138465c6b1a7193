/// Rows of cells set in aligned columns for a terminal.
package struct TextTable {
  /// Which side of a column its cells stand on.
  package enum Alignment {
    /// Text.
    case left
    /// Numbers.
    case right
  }

  private let alignments: [Alignment]
  private var rows: [[String]] = []

  /// Starts a table.
  ///
  /// - Parameter alignments: One for each column.
  package init(_ alignments: [Alignment]) {
    self.alignments = alignments
  }

  /// Adds a row.
  ///
  /// - Parameter cells: One text for each column.
  package mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count, "a row has one cell for each column")
    rows.append(cells)
  }

  /// The table as text, a line for each row, columns two blanks apart.
  ///
  /// - Parameter indentation: Blanks before each line.
  /// - Returns: The text, with a line end after each row.
  package func text(indentation: Int = 0) -> String {
    let widths = alignments.indices.map { column in
      rows.map { $0[column].count }.max() ?? 0
    }
    let margin = String(repeating: " ", count: indentation)
    return rows.map { row in
      let cells = row.indices.map { column in
        let blanks = String(repeating: " ", count: widths[column] - row[column].count)
        return alignments[column] == .left ? row[column] + blanks : blanks + row[column]
      }
      var line = margin + cells.joined(separator: "  ")
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
