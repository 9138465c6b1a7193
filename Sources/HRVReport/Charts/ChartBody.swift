/// What stands inside the picture of a chart: grid, marks, ticks and titles.
///
/// Marks are drawn in units of a frame that is stretched to the plot; lines keep their width, dots
/// their shape. Ticks and titles are placed by percentages of the plot, so that their letters keep
/// their size however wide a page is.
struct ChartBody {
  let chart: Chart
  let frame: ChartFrame
  /// Whether a script may read the data.
  let holdsData: Bool
  /// About how many intervals the axes have room for.
  let tickCounts: (x: Int, y: Int)

  func write(into markup: inout Markup) {
    let xTicks = places(chart.x, about: tickCounts.x)
    let yTicks = upwardTicks
    markup.element("g", ["class": "grid"]) { grid in
      for tick in yTicks {
        let place = ChartNumber.percent(1 - tick.place)
        grid.empty("line", ["x1": "0", "x2": "100%", "y1": place, "y2": place])
      }
      grid.element("g", ["class": "x"]) { grid in
        for tick in xTicks {
          let place = ChartNumber.percent(tick.place)
          grid.empty("line", ["x1": place, "x2": place, "y1": "0", "y2": "100%"])
        }
      }
    }
    markup.element(
      "svg",
      [
        "class": "plot", "width": "100%", "height": "100%", "preserveAspectRatio": "none",
        "viewBox": "0 0 \(ChartNumber.place(frame.width)) \(ChartNumber.place(frame.height))",
      ]
    ) { plot in
      plot.element("g", ["class": "marks"]) { marks in
        for (index, layer) in chart.layers.enumerated() { self.layer(layer, index, &marks) }
      }
    }
    labels(&markup)
    axisTexts(&markup, xTicks, yTicks)
  }

  /// Three ticks at least where a few more intervals than there is room for at ease give them.
  private var upwardTicks: [(place: Double, text: String)] {
    let choices = (tickCounts.y...max(tickCounts.y, 6)).map { places(chart.y, about: $0) }
    return choices.first { $0.count >= 3 } ?? choices[0]
  }

  private func places(_ axis: ChartAxis, about count: Int) -> [(place: Double, text: String)] {
    ChartTicks.ticks(of: axis, about: count).compactMap { tick in
      axis.place(tick.value).map { ($0, tick.text) }
    }
  }

  private func axisTexts(
    _ markup: inout Markup, _ xTicks: [(place: Double, text: String)],
    _ yTicks: [(place: Double, text: String)]
  ) {
    markup.element("g", ["class": "ticks x"]) { ticks in
      for tick in xTicks {
        ticks.element(
          "text", ["x": ChartNumber.percent(tick.place), "y": "100%", "dy": "1.4em"],
          text: tick.text)
      }
    }
    markup.element("g", ["class": "ticks y"]) { ticks in
      for tick in yTicks {
        ticks.element(
          "text",
          ["x": "0", "dx": "-0.5em", "y": ChartNumber.percent(1 - tick.place), "dy": "0.35em"],
          text: tick.text)
      }
    }
    markup.element(
      "text", ["class": "axis x", "x": "100%", "y": "100%", "dy": "2.9em"], text: chart.x.title)
    markup.element(
      "text", ["class": "axis y", "x": "0", "dx": "-3.6em", "y": "0", "dy": "-1em"],
      text: chart.y.title)
  }

  /// The labels of stretches, in their middle.
  private func labels(_ markup: inout Markup) {
    for (index, layer) in chart.layers.enumerated() {
      guard case .spans(let spans) = layer.mark else { continue }
      for span in spans {
        guard let label = span.label, let start = chart.x.place(span.range.lowerBound),
          let end = chart.x.place(span.range.upperBound)
        else { continue }
        let (left, right) = (min(max(start, 0), 1), min(max(end, 0), 1))
        // A script shows it again where the picture is wide enough.
        let isNarrow = (right - left) * frame.width < 9 * Double(label.count)
        markup.element(
          "text",
          [
            "class": "label \(layer.style.className)", "data-layer": "\(index)",
            "data-from": ChartNumber.percent(start), "data-to": ChartNumber.percent(end),
            "x": ChartNumber.percent((left + right) / 2), "y": "0", "dy": "1.2em",
            "visibility": isNarrow ? "hidden" : "visible",
          ], text: label)
      }
    }
  }

  private func layer(_ layer: ChartLayer, _ index: Int, _ markup: inout Markup) {
    let marks = ChartMarks(frame: frame)
    let owner = layer.belongsToNext ? index + 1 : index
    markup.element("g", ["class": "layer \(layer.style.className)", "data-layer": "\(owner)"]) {
      group in
      if case .heatMap(let map) = layer.mark {
        for (level, path) in marks.paths(of: map).enumerated() where !path.isEmpty {
          group.empty(
            "path",
            [
              "class": "heat h\(level)", "d": path.text,
              "stroke-width": ChartNumber.place(marks.rowHeight(of: map)),
            ])
        }
      } else if let path = marks.path(of: layer.mark), !path.isEmpty {
        group.empty("path", ["class": layer.mark.className, "d": path.text])
      }
      if holdsData { data(of: layer, name: chart.layers[owner].name, &group) }
    }
  }

  /// What a script needs to read values and to draw lines anew where the picture is enlarged.
  private func data(of layer: ChartLayer, name: String?, _ markup: inout Markup) {
    let series: ChartSeries
    switch layer.mark {
    case .line(let line): series = line
    case .bars(let edges, let heights):
      series = ChartSeries(
        x: zip(edges, edges.dropFirst()).map { ($0 + $1) / 2 }, y: heights)
    case .heatMap(let map):
      heatData(of: map, &markup)
      return
    default: return
    }
    guard layer.isRead, series.count > 0 else { return }
    let packed = PackedSeries(
      series,
      yResolution: ChartTicks.niceStep(
        atLeast: (chart.y.domain.upperBound - chart.y.domain.lowerBound) / 10_000),
      xResolution: ChartTicks.niceStep(
        atLeast: (chart.x.domain.upperBound - chart.x.domain.lowerBound) / 100_000))
    markup.empty(
      "metadata",
      [
        "data-name": name ?? chart.y.label, "data-unit": layer.unit ?? chart.y.unit,
        "data-parts": packed.parts, "data-y0": ShortestNumber.text(packed.yStart),
        "data-ys": ShortestNumber.text(packed.yStep), "data-y": packed.y,
        "data-xs": ShortestNumber.text(packed.xStep), "data-x": packed.x,
      ])
  }

  private func heatData(of map: ChartHeatMap, _ markup: inout Markup) {
    let bytes = map.values.flatMap { $0.map { UInt8($0.map(map.level) ?? 255) } }
    markup.empty(
      "metadata",
      [
        "data-name": map.valueTitle, "data-levels": Base64Text.text(bytes),
        "data-low": ShortestNumber.text(map.range.lowerBound),
        "data-high": ShortestNumber.text(map.range.upperBound),
        "data-x-edges": map.xEdges.map(ShortestNumber.seconds).joined(separator: ","),
        "data-y-edges": map.yEdges.map(ShortestNumber.seconds).joined(separator: ","),
      ])
  }
}

extension ChartLayer.Mark {
  /// The class of its paths in the style sheet.
  var className: String {
    switch self {
    case .line: "line"
    case .points: "points"
    case .bars: "bars"
    case .area: "area"
    case .polygon: "polygon"
    case .spans: "span"
    case .rules: "rule"
    case .strokes: "stroke"
    case .ranges: "range"
    case .heatMap: "heat"
    }
  }
}
