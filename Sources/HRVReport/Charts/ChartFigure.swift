/// A chart as a figure of a page: heading, legend, picture, note, and its numbers as a table.
///
/// It can be read without a script; with `report.js` the pointer reads values, x can be enlarged and
/// layers can be hidden.
package enum ChartFigure {
  /// Writes the figure.
  ///
  /// - Parameters:
  ///   - chart: The chart.
  ///   - markup: The page.
  package static func write(_ chart: Chart, into markup: inout Markup) {
    markup.element(
      "figure",
      [
        "class": "chart \(chart.shape.rawValue)", "id": chart.id,
        "data-choice": chart.choice.rawValue, "data-zooms": chart.zooms ? "yes" : "no",
        "data-x": axis(chart.x), "data-y": axis(chart.y),
      ]
    ) { figure in
      figure.element("figcaption") { caption in
        caption.element("h3", text: chart.title)
        legend(of: chart, &caption)
      }
      figure.newLine()
      figure.element("div", ["class": "picture"]) { picture(&$0, chart) }
      figure.newLine()
      if let note = chart.note { figure.element("p", ["class": "note"], text: note) }
      if let table = chart.table { self.table(table, of: chart, &figure) }
    }
    markup.newLine()
  }

  /// Scale, ends, decimals, name, unit and rows of an axis for the script.
  private static func axis(_ axis: ChartAxis) -> String {
    let parts = [
      axis.names == nil ? axis.scale.rawValue : "names",
      ShortestNumber.text(axis.domain.lowerBound),
      ShortestNumber.text(axis.domain.upperBound), "\(axis.readingDecimals)", axis.label, axis.unit,
    ]
    return (parts + (axis.names ?? [])).joined(separator: "|")
  }

  private static func picture(_ markup: inout Markup, _ chart: Chart) {
    let height =
      switch chart.shape {
      case .wide: 320.0
      case .strip: 200.0
      case .half: 560.0
      case .square: 1000.0
      case .small: 500.0
      case .forest: 900.0
      }
    markup.element(
      "svg",
      [
        "class": "chart", "role": "img",
        "aria-labelledby": "\(chart.id)-title \(chart.id)-summary",
      ]
    ) { svg in
      svg.element("title", ["id": "\(chart.id)-title"], text: chart.title)
      svg.element("desc", ["id": "\(chart.id)-summary"], text: chart.summary)
      let body = ChartBody(
        chart: chart,
        frame: ChartFrame(x: chart.x, y: chart.y, width: ChartMarks.columns, height: height),
        holdsData: true,
        tickCounts: (
          x: chart.shape == .small ? 3 : 5,
          y: chart.shape == .strip || chart.shape == .small ? 3 : 5
        ))
      body.write(into: &svg)
    }
  }

  private static func legend(of chart: Chart, _ markup: inout Markup) {
    let legend = ChartLegend(chart)
    let map = chart.layers.lazy.compactMap { layer -> ChartHeatMap? in
      if case .heatMap(let map) = layer.mark { map } else { nil }
    }.first
    guard !legend.entries.isEmpty || map != nil else { return }
    markup.element("ul", ["class": "legend"]) { list in
      for entry in legend.entries {
        list.element("li", ["data-layer": "\(entry.layer)"]) { item in
          item.element(
            "svg", ["class": "sample", "width": "26", "height": "12", "aria-hidden": "true"]
          ) { ChartLegend.sample(entry, &$0) }
          item.element("span", text: entry.name)
        }
      }
      if let map {
        list.element("li", ["class": "scale"]) { item in
          item.element("span", text: ReadableNumber.text(map.range.lowerBound))
          item.element(
            "svg", ["class": "sample", "width": "120", "height": "12", "aria-hidden": "true"]
          ) { svg in
            for level in 0..<ChartHeatMap.levelCount {
              var path = ChartPath()
              path.stroke(12 * Double(level), 6, length: 12)
              svg.empty(
                "path", ["class": "heat h\(level)", "d": path.text, "stroke-width": "12"])
            }
          }
          item.element(
            "span", text: "\(ReadableNumber.text(map.range.upperBound)) \(map.valueTitle)")
        }
      }
    }
  }

  private static func table(_ table: ChartTable, of chart: Chart, _ markup: inout Markup) {
    markup.element("details", ["class": "numbers"]) { details in
      details.element("summary", text: "Numbers of this chart")
      details.element(
        "div",
        [
          "class": "scroll", "tabindex": "0", "role": "region",
          "aria-label": "Numbers: \(chart.title)",
        ]
      ) { PageTable.write(header: table.header, rows: table.rows, into: &$0) }
    }
  }
}
