import AutonomicSim

/// Estimates with their intervals, a row for each of several measures, on one scale.
struct ForestChart {
  /// One estimate.
  struct Estimate {
    let value: Double
    let interval: ClosedRange<Double>?
  }

  /// One row: its name, and an estimate for each series.
  struct Row {
    let name: String
    let estimates: [Estimate?]
  }

  /// The farthest from zero that an interval is drawn, beyond the farthest estimate.
  private static let mostRoom = 4.0

  let id: String
  let title: String
  /// What the scale measures.
  let label: String
  let series: [String]
  let rows: [Row]
  /// What lies within counts as nothing, and why.
  var region: (range: ClosedRange<Double>, label: String)?
  var note: String?

  /// The chart; `nil` without an estimate.
  var chart: Chart? {
    let rows = rows.filter { row in row.estimates.contains { $0 != nil } }
    let all = rows.flatMap { $0.estimates.compactMap(\.self) }
    guard let farthest = all.map(\.value.magnitude).max() else { return nil }
    let limit = farthest + Self.mostRoom
    let ends = all.flatMap { estimate in
      [estimate.value] + (estimate.interval.map { [$0.lowerBound, $0.upperBound] } ?? [])
    }.map { min(max($0, -limit), limit) }
    let around = ends + [0] + (region.map { [$0.range.lowerBound, $0.range.upperBound] } ?? [])
    var layers = [ChartLayer]()
    if let region {
      layers.append(ChartLayer(.spans([ChartSpan(region.range)]), .region(1), name: region.label))
    }
    layers.append(ChartLayer(.rules([0]), .guide))
    for (index, name) in series.enumerated() { layers += estimates(index, name, rows) }
    var chart = Chart(
      id: id, title: title, summary: summary(rows), x: ChartAxis(label, around: around),
      y: ChartAxis("metric", names: rows.map(\.name)), layers: layers)
    chart.shape = .forest
    chart.zooms = false
    chart.note = note
    chart.table = ChartTable(
      header: ["metric"] + series,
      rows: rows.map { row in [row.name] + row.estimates.map(Self.text) })
    return chart
  }

  /// The intervals of a series and its estimates, a little above or below the middle of each row.
  private func estimates(_ index: Int, _ name: String, _ rows: [Row]) -> [ChartLayer] {
    let shift = series.count > 1 ? 0.2 - 0.4 * Double(index) / Double(series.count - 1) : 0
    var ranges = [ChartRange]()
    var points = [ChartPoint]()
    for (place, row) in rows.enumerated() {
      guard let estimate = row.estimates[index] else { continue }
      let y = Double(rows.count - place) - 0.5 + shift
      points.append(ChartPoint(estimate.value, y))
      if let interval = estimate.interval { ranges.append(ChartRange(interval, y: y)) }
    }
    points.sort { ($0.x, $0.y) < ($1.x, $1.y) }
    var intervals = ChartLayer(.ranges(ranges), .series(index + 1))
    intervals.belongsToNext = true
    let estimates = ChartLayer(
      .points(ChartSeries(x: points.map(\.x), y: points.map(\.y))), .series(index + 1), name: name)
    return [intervals, estimates]
  }

  private func summary(_ rows: [Row]) -> String {
    series.enumerated().map { index, name in
      let told = rows.filter { $0.estimates[index]?.interval.map { !$0.contains(0) } ?? false }
      return "\(name): " + (told.isEmpty ? "no change is" : "told are ")
        + (told.isEmpty
          ? " told from the scatter"
          : told.map { "\($0.name) \(Self.text($0.estimates[index]))" }.joined(separator: "; "))
    }.joined(separator: ". ") + "."
  }

  private static func text(_ estimate: Estimate?) -> String {
    guard let estimate else { return "–" }
    let value = ComparisonTable.decimals(estimate.value)
    guard let interval = estimate.interval else { return value }
    return "\(value) (\(ComparisonTable.decimals(interval.lowerBound)) to "
      + "\(ComparisonTable.decimals(interval.upperBound)))"
  }
}
