/// Tables of text.
package enum PageTable {
  /// Writes a table whose first column names the rows.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: The rows, a cell for each column.
  ///   - markup: The page.
  package static func write(header: [String], rows: [[String]], into markup: inout Markup) {
    markup.element("table") { table in
      table.element("thead") { head in
        head.element("tr") { row in
          for name in header { row.element("th", ["scope": "col"], text: name) }
        }
      }
      table.element("tbody") { body in
        for cells in rows {
          body.element("tr") { row in
            for (index, cell) in cells.enumerated() {
              if index == 0 {
                row.element("th", ["scope": "row"], text: cell)
              } else {
                row.element("td", text: cell)
              }
            }
          }
          body.newLine()
        }
      }
    }
  }

  /// Writes names with what belongs to each.
  ///
  /// - Parameters:
  ///   - facts: Names and texts.
  ///   - markup: The page.
  package static func write(facts: [(name: String, text: String)], into markup: inout Markup) {
    markup.element("dl", ["class": "facts"]) { list in
      for fact in facts {
        list.element("div") { row in
          row.element("dt", text: fact.name)
          row.element("dd", text: fact.text)
        }
      }
    }
  }
}
