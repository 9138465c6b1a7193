/// One chart: what it says in words, its axes, and what it draws, from back to front.
///
/// ``ChartFigure`` shows it in a page, ``ChartFile`` as a file of its own.
package struct Chart: Sendable {
  /// The proportions of the plot.
  package enum Shape: String, Sendable {
    /// Over the whole width of a page.
    case wide
    /// Two of them beside each other where there is room.
    case half
    /// Low and wide, for several below each other over the same time.
    case strip
    /// As high as wide, where both axes measure the same.
    case square
    /// One of many small ones in a grid.
    case small
    /// High, with room for the names of rows.
    case forest
  }

  /// How layers of the legend are shown and hidden.
  package enum Choice: String, Sendable {
    /// Each for itself.
    case any
    /// One at a time, the first at first.
    case one
  }

  /// The name of the chart in its page and of its file: lower-case letters, digits, hyphens.
  package let id: String
  /// What the chart shows, as a heading.
  package let title: String
  /// What there is to see, in words, for those who do not see it.
  package let summary: String
  /// The axis along.
  package let x: ChartAxis
  /// The axis upwards.
  package let y: ChartAxis
  /// What it draws, from back to front.
  package let layers: [ChartLayer]
  /// The proportions.
  package var shape = Shape.half
  /// How layers of the legend are shown and hidden.
  package var choice = Choice.any
  /// Whether x can be zoomed; maps and scatters of two measures cannot.
  package var zooms = true
  /// A sentence below the chart; `nil` for none.
  package var note: String?
  /// The same in numbers; `nil` where the page holds them elsewhere.
  package var table: ChartTable?

  /// Creates a chart.
  ///
  /// - Parameters:
  ///   - id: Lower-case letters, digits and hyphens, once in a page.
  ///   - title: What the chart shows, as a heading.
  ///   - summary: What there is to see, in words.
  ///   - x: The axis along.
  ///   - y: The axis upwards.
  ///   - layers: What it draws, from back to front.
  package init(
    id: String, title: String, summary: String, x: ChartAxis, y: ChartAxis, layers: [ChartLayer]
  ) {
    precondition(
      !id.isEmpty && id.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") },
      "the id of a chart is made of lower-case letters, digits and hyphens")
    self.id = id
    self.title = title
    self.summary = summary
    self.x = x
    self.y = y
    self.layers = layers
  }
}

/// The numbers of a chart as a table.
package struct ChartTable: Sendable, Equatable {
  /// The names of the columns.
  package let header: [String]
  /// The rows, a cell for each column.
  package let rows: [[String]]

  /// Creates a table.
  ///
  /// - Parameters:
  ///   - header: The names of the columns.
  ///   - rows: The rows, a cell for each column.
  package init(header: [String], rows: [[String]]) {
    precondition(rows.allSatisfy { $0.count == header.count }, "a row has a cell for each column")
    self.header = header
    self.rows = rows
  }
}
