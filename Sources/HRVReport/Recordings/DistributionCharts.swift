import AutonomicSim

/// How the intervals are distributed: histogram with the triangle of TINN, and Poincaré plot.
enum DistributionCharts {
  static func histogram(_ figures: RecordingFigures) -> Chart? {
    let histogram = figures.histogram
    guard let first = histogram.bins.first, let last = histogram.bins.last,
      let tallest = histogram.tallestBin, let triangle = figures.triangle
    else { return nil }
    let width = histogram.binWidthMilliseconds
    // Without correction an interval may be hours long; what lies that far off is not drawn.
    let count = min(last.number - first.number + 1, 1000)
    func edge(_ number: Int) -> Double { histogram.anchorMilliseconds + Double(number) * width }
    let edges = (0...count).map { edge(first.number + $0) }
    var heights = [Double](repeating: 0, count: count)
    for bin in histogram.bins where bin.number - first.number < count {
      heights[bin.number - first.number] = Double(bin.count)
    }
    let corners = [
      ChartPoint(triangle.startMilliseconds, 0),
      ChartPoint(triangle.vertexMilliseconds, Double(tallest.count)),
      ChartPoint(triangle.endMilliseconds, 0),
    ]
    let tinn = ReadableNumber.text(triangle.baseMilliseconds)
    var chart = Chart(
      id: "histogram", title: "Histogram of intervals",
      summary: "Intervals from \(ReadableNumber.text(edges[0])) to "
        + "\(ReadableNumber.text(edges[count])) ms in bins of \(ReadableNumber.text(width)) ms; the "
        + "tallest holds \(tallest.count) around \(ReadableNumber.text(triangle.vertexMilliseconds)) "
        + "ms. The triangle that fits best has a base of \(tinn) ms.",
      x: ChartAxis(
        "RR interval", unit: "ms",
        around: [edges[0], edges[count], triangle.startMilliseconds, triangle.endMilliseconds]),
      y: ChartAxis(
        "intervals in a bin", around: [Double(tallest.count)], includesZero: true),
      layers: [
        ChartLayer(
          .bars(edges: edges, heights: heights), .series(1), name: "intervals", isRead: true),
        ChartLayer(.polygon(corners), .series(2), name: "triangle, TINN \(tinn) ms"),
      ])
    chart.table = ChartTable(
      header: ["from (ms)", "to (ms)", "intervals"],
      rows: histogram.bins.prefix(400).map {
        [
          ReadableNumber.text(edge($0.number)), ReadableNumber.text(edge($0.number + 1)),
          "\($0.count)",
        ]
      })
    return chart
  }

  static func poincare(_ series: RRSeries, _ figures: RecordingFigures) -> Chart? {
    guard let spread = figures.poincare else { return nil }
    let values = series.intervalsMilliseconds
    var x = [Double]()
    var y = [Double]()
    series.forEachSuccessivePair { index in
      x.append(values[index - 1])
      y.append(values[index])
    }
    let order = x.indices.sorted { (x[$0], $0) < (x[$1], $1) }
    let axis = ChartAxis("RR interval n", unit: "ms", around: x + y)
    let next = ChartAxis("RR interval n + 1", unit: "ms", domain: axis.domain)
    let ends = [axis.domain.lowerBound, axis.domain.upperBound]
    let centre = figures.meanMilliseconds
    let (short, long) = (spread.sd1Milliseconds, spread.sd2Milliseconds)
    func text(_ value: Double) -> String { ReadableNumber.text(value) }
    // Along (1, 1)/√2 and across, (1, −1)/√2.
    func place(_ along: Double, _ across: Double) -> ChartPoint {
      ChartPoint(
        centre + (along + across) * 0.5.squareRoot(), centre + (along - across) * 0.5.squareRoot())
    }
    let ellipse = (0..<72).map { step in
      let angle = Double(step) * .pi / 36
      return place(long * cos(angle), short * sin(angle))
    }
    var chart = Chart(
      id: "poincare", title: "Poincaré plot",
      summary: "Each interval against the one before, \(CountText.text(spread.pairCount, "pair")) "
        + "around \(text(centre)) ms. The ellipse has the half-axes SD1 = \(text(short)) ms across "
        + "and SD2 = \(text(long)) ms along the line of identity.",
      x: axis, y: next,
      layers: [
        ChartLayer(.line(ChartSeries(x: ends, y: ends)), .guide, name: "line of identity"),
        ChartLayer(
          .points(ChartSeries(x: order.map { x[$0] }, y: order.map { y[$0] })), .series(1),
          name: "pairs of successive intervals"),
        ChartLayer(
          .polygon(ellipse), .series(2), name: "SD1 \(text(short)) ms, SD2 \(text(long)) ms"),
        ChartLayer(.polygon([place(0, -short), place(0, short)]), .series(2)),
        ChartLayer(.polygon([place(-long, 0), place(long, 0)]), .series(2)),
      ])
    chart.shape = .square
    chart.zooms = false
    chart.table = ChartTable(
      header: ["quantity", "value (ms)"],
      rows: [
        ["centre", text(centre)], ["SD1, across the line of identity", text(short)],
        ["SD2, along it", text(long)],
      ])
    return chart
  }
}
