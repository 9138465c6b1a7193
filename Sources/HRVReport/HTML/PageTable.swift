/// Tables of text.
package enum PageTable {
  /// Writes a table whose first column names the rows.
  ///
  /// - Parameters:
  ///   - caption: What the table shows, where no heading says it.
  ///   - header: The names of the columns.
  ///   - rows: The rows, a cell for each column.
  ///   - markup: The page.
  package static func write(
    caption: String? = nil, header: [String], rows: [[String]], into markup: inout Markup
  ) {
    markup.element("table") { table in
      if let caption { table.element("caption", text: caption) }
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

  /// Writes a box that scrolls sideways where what it holds is wider than the page.
  ///
  /// - Parameters:
  ///   - name: What it is called by a screen reader.
  ///   - markup: The page.
  ///   - content: Writes what it holds.
  static func scrolling(
    _ name: String, into markup: inout Markup, _ content: (inout Markup) -> Void
  ) {
    markup.element(
      "div",
      ["class": "wide-table", "tabindex": "0", "role": "region", "aria-label": "Table: \(name)"],
      content)
    markup.newLine()
  }

  /// Writes a box of sentences that a reader should not miss; nothing without any.
  ///
  /// - Parameters:
  ///   - heading: What they have in common.
  ///   - sentences: The sentences.
  ///   - markup: The page.
  static func careful(_ heading: String, _ sentences: [String], into markup: inout Markup) {
    guard !sentences.isEmpty else { return }
    markup.element("div", ["class": "care", "role": "note"]) { box in
      box.element("p", text: heading)
      box.element("ul") { list in
        for sentence in sentences { list.element("li", text: sentence) }
      }
    }
  }

  /// Writes text as it is, in letters of one width.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - name: What it is called by a screen reader.
  ///   - markup: The page.
  static func preformatted(_ text: String, name: String, into markup: inout Markup) {
    markup.element("pre", ["tabindex": "0", "role": "region", "aria-label": name], text: text)
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
