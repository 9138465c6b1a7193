/// A chart as an SVG file of its own, for papers: light colours, no script, no data beyond what is
/// drawn.
package enum ChartFile {
  /// Returns the text of the file.
  ///
  /// - Parameter chart: The chart.
  /// - Returns: SVG 1.1 with a line end.
  package static func svg(_ chart: Chart) -> [UInt8] {
    let plot: (width: Double, height: Double) =
      switch chart.shape {
      case .wide: (920, 280)
      case .strip: (920, 150)
      case .half: (560, 320)
      case .square: (440, 440)
      case .small: (420, 200)
      case .forest: (560, 420)
      }
    let legendLines = legendLines(ChartLegend(chart), width: plot.width)
    let left = chart.shape == .forest ? 170.0 : 70.0
    let top = 66.0 + 20 * Double(legendLines.count)
    let width = left + plot.width + 30
    let height = top + plot.height + 56
    var file = Markup()
    file.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    file.element(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "chart", "role": "img",
        "width": ChartNumber.place(width), "height": ChartNumber.place(height),
        "viewBox": "0 0 \(ChartNumber.place(width)) \(ChartNumber.place(height))",
        "aria-labelledby": "title summary",
      ]
    ) { svg in
      svg.element("title", ["id": "title"], text: chart.title)
      svg.element("desc", ["id": "summary"], text: chart.summary)
      svg.element("style") { $0.raw(ChartStyleSheet.light) }
      svg.empty("rect", ["class": "paper", "width": "100%", "height": "100%"])
      svg.element(
        "text", ["class": "heading", "x": "16", "y": "26"], text: chart.title)
      write(legendLines, &svg)
      svg.newLine()
      svg.element(
        "svg",
        [
          "x": ChartNumber.place(left), "y": ChartNumber.place(top),
          "width": ChartNumber.place(plot.width), "height": ChartNumber.place(plot.height),
          "overflow": "visible",
        ]
      ) { inner in
        ChartBody(
          chart: chart,
          frame: ChartFrame(x: chart.x, y: chart.y, width: plot.width, height: plot.height),
          holdsData: false,
          tickCounts: (
            x: plot.width > 600 ? 9 : 6, y: chart.shape == .strip || chart.shape == .small ? 3 : 5
          )
        ).write(into: &inner)
      }
    }
    file.newLine()
    return file.bytes
  }

  /// The entries in lines that fit, by the width of their letters.
  private static func legendLines(
    _ legend: ChartLegend, width: Double
  ) -> [[(entry: ChartLegend.Entry, x: Double)]] {
    var lines = [[(entry: ChartLegend.Entry, x: Double)]]()
    var x = Double.infinity
    for entry in legend.entries {
      let length = ChartLegend.sampleWidth + 6 + 7 * Double(entry.name.count) + 18
      if x + length > width + 70 {
        lines.append([])
        x = 16
      }
      lines[lines.count - 1].append((entry, x))
      x += length
    }
    return lines
  }

  private static func write(
    _ lines: [[(entry: ChartLegend.Entry, x: Double)]], _ svg: inout Markup
  ) {
    for (number, line) in lines.enumerated() {
      let y = 36 + 20 * Double(number)
      for (entry, x) in line {
        svg.element(
          "g",
          [
            "class": "legend",
            "transform": "translate(\(ChartNumber.place(x)) \(ChartNumber.place(y)))",
          ]
        ) { group in
          ChartLegend.sample(entry, &group)
          group.element(
            "text", ["x": ChartNumber.place(ChartLegend.sampleWidth + 6), "y": "10"],
            text: entry.name)
        }
      }
    }
  }
}
