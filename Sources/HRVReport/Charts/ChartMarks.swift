/// Draws the marks of a chart into the units of its frame.
struct ChartMarks {
  let frame: ChartFrame
  /// How many columns of pixels a picture may have; lines are thinned to them.
  static let columns = 1000.0

  /// The outline of a mark; `nil` for maps, which are drawn by level.
  func path(of mark: ChartLayer.Mark) -> ChartPath? {
    switch mark {
    case .line(let series): line(series)
    case .points(let series): dots(series)
    case .bars(let edges, let heights): bars(edges, heights)
    case .area(let x, let low, let high): area(x, low, high)
    case .polygon(let points): polygon(points)
    case .spans(let spans): self.spans(spans)
    case .rules(let places): rules(places)
    case .strokes(let places, let lane): strokes(places, lane: lane)
    case .ranges(let ranges): self.ranges(ranges)
    case .heatMap: nil
    }
  }

  private func column(_ x: Double) -> Int {
    Int((min(max((self.frame.x.place(x) ?? 0), -1), 2) * Self.columns).rounded(.down))
  }

  private func line(_ series: ChartSeries) -> ChartPath {
    var path = ChartPath()
    for part in series.parts {
      var isOpen = false
      ColumnDecimation.forEachIndex(
        of: part, column: { column(series.x[$0]) }, value: { series.y[$0] }
      ) { index in
        guard let point = frame.point(series.x[index], series.y[index]) else {
          isOpen = false
          return
        }
        if isOpen {
          path.line(point.x, point.y)
        } else if part.count == 1 {
          path.dot(point.x, point.y)
        } else {
          path.move(point.x, point.y)
        }
        isOpen = true
      }
    }
    return path
  }

  /// The dots of a picture lie on a fine grid: those that would cover each other are drawn once, and
  /// neighbours in a row as one stroke with the ends of dots.
  private func dots(_ series: ChartSeries) -> ChartPath {
    let cell = 2.5
    var cells = Set<Int>()
    for index in series.x.indices {
      guard let point = frame.point(series.x[index], series.y[index]) else { continue }
      let column = (min(max(point.x, 0), frame.width) / cell).rounded()
      let row = (min(max(point.y, 0), frame.height) / cell).rounded()
      cells.insert(Int(row) << 20 | Int(column))
    }
    var path = ChartPath()
    var run: Range<Int>?
    func finish(_ run: Range<Int>) {
      path.stroke(
        Double(run.lowerBound & 0xF_FFFF) * cell, Double(run.lowerBound >> 20) * cell,
        length: Double(run.count - 1) * cell)
    }
    for each in cells.sorted() {
      if let current = run, current.upperBound == each {
        run = current.lowerBound..<each + 1
      } else {
        if let run { finish(run) }
        run = each..<each + 1
      }
    }
    if let run { finish(run) }
    return path
  }

  private func bars(_ edges: [Double], _ heights: [Double]) -> ChartPath {
    var path = ChartPath()
    let floor = frame.y(max(0, frame.y.domain.lowerBound)) ?? frame.height
    for index in heights.indices where heights[index] != 0 {
      guard let left = frame.point(edges[index], heights[index]),
        let right = frame.x(edges[index + 1])
      else { continue }
      path.rectangle(left.x, floor, right, left.y)
    }
    return path
  }

  private func area(_ x: [Double], _ low: [Double], _ high: [Double]) -> ChartPath {
    var path = ChartPath()
    let upper = x.indices.compactMap { frame.point(x[$0], high[$0]) }
    let lower = x.indices.reversed().compactMap { frame.point(x[$0], low[$0]) }
    outline(upper + lower, in: &path)
    return path
  }

  private func polygon(_ points: [ChartPoint]) -> ChartPath {
    var path = ChartPath()
    outline(points.compactMap { frame.point($0.x, $0.y) }, in: &path)
    return path
  }

  private func outline(_ points: [(x: Double, y: Double)], in path: inout ChartPath) {
    guard points.count > 1 else { return }
    for (index, point) in points.enumerated() {
      if index == 0 { path.move(point.x, point.y) } else { path.line(point.x, point.y) }
    }
    path.close()
  }

  /// Stretches of no width are drawn as wide as a line, and once where they would cover each other.
  private func spans(_ spans: [ChartSpan]) -> ChartPath {
    var path = ChartPath()
    var reached = -Double.infinity
    for span in spans {
      guard let start = frame.x(span.range.lowerBound), let end = frame.x(span.range.upperBound)
      else { continue }
      let right = max(end, start + 1)
      guard right > reached + 0.5 else { continue }
      path.rectangle(start, 0, right, frame.height)
      reached = right
    }
    return path
  }

  private func rules(_ places: [Double]) -> ChartPath {
    var path = ChartPath()
    for place in places {
      guard let x = frame.x(place) else { continue }
      path.move(x, 0)
      path.line(x, frame.height)
    }
    return path
  }

  private func strokes(_ places: [Double], lane: Int) -> ChartPath {
    var path = ChartPath()
    var reached = -Double.infinity
    let step = frame.height / 28
    for place in places {
      guard let x = frame.x(place), x >= reached + 1 else { continue }
      path.move(x, (Double(lane) + 0.15) * step)
      path.line(x, (Double(lane) + 0.85) * step)
      reached = x
    }
    return path
  }

  /// Lines with a short stroke at each end; what lies outside of the axis ends at its edge without.
  private func ranges(_ ranges: [ChartRange]) -> ChartPath {
    var path = ChartPath()
    let stroke = frame.height / 110
    for range in ranges {
      guard let left = frame.x(range.range.lowerBound), let right = frame.x(range.range.upperBound),
        let y = frame.y(range.y)
      else { continue }
      path.move(max(left, 0), y)
      path.line(min(right, frame.width), y)
      for end in [left, right] where (0...frame.width).contains(end) {
        path.move(end, y - stroke)
        path.line(end, y + stroke)
      }
    }
    return path
  }

  /// The rows of a map, one path for each level, to be drawn by strokes as wide as ``rowHeight(of:)``:
  /// neighbours of a row with one level are one stroke.
  func paths(of map: ChartHeatMap) -> [ChartPath] {
    var paths = [ChartPath](repeating: ChartPath(), count: ChartHeatMap.levelCount)
    let edges = map.xEdges.map { (frame.x($0) ?? 0).rounded() }
    for row in 0..<(map.yEdges.count - 1) {
      guard let middle = frame.y((map.yEdges[row] + map.yEdges[row + 1]) / 2) else { continue }
      var column = 0
      while column < map.values.count {
        guard let level = map.values[column][row].map(map.level) else {
          column += 1
          continue
        }
        var end = column + 1
        while end < map.values.count, map.values[end][row].map(map.level) == level { end += 1 }
        paths[level].stroke(edges[column], middle, length: edges[end] - edges[column])
        column = end
      }
    }
    return paths
  }

  /// How high the rows of a map are, and a little more, so that no seam shows between them.
  func rowHeight(of map: ChartHeatMap) -> Double {
    frame.height / Double(map.yEdges.count - 1) * 1.04
  }
}
