/// What a chart draws: one kind of mark in one style, with a name in the legend.
package struct ChartLayer: Sendable {
  /// A kind of mark.
  package enum Mark: Sendable {
    /// A line through points.
    case line(ChartSeries)
    /// A dot at each point.
    case points(ChartSeries)
    /// Bars that stand on zero, from one edge of x to the next: one more edge than heights.
    case bars(edges: [Double], heights: [Double])
    /// The area between two curves over the same places.
    case area(x: [Double], low: [Double], high: [Double])
    /// A closed shape through points, such as a triangle or an ellipse.
    case polygon([ChartPoint])
    /// Stretches of x over the whole height: gaps, phases, bands of frequency.
    case spans([ChartSpan])
    /// Vertical lines at places of x.
    case rules([Double])
    /// Short strokes at the upper edge, in one of four lanes, that mark places of x.
    case strokes([Double], lane: Int)
    /// Stretches of x at places of y: intervals of estimates.
    case ranges([ChartRange])
    /// A map of levels over x and y.
    case heatMap(ChartHeatMap)
  }

  /// The mark.
  package let mark: Mark
  /// The style.
  package let style: ChartStyle
  /// What the legend calls it; `nil` keeps it out of the legend.
  package let name: String?
  /// The unit of its values, where it is not that of the axis.
  package let unit: String?
  /// Whether the pointer reads values off it.
  package let isRead: Bool
  /// Whether it is shown, hidden and called as the layer that follows, being its background.
  package var belongsToNext = false

  /// Creates a layer.
  ///
  /// - Parameters:
  ///   - mark: The mark.
  ///   - style: The style.
  ///   - name: What the legend calls it; `nil` keeps it out of the legend.
  ///   - unit: The unit of its values, where it is not that of the axis.
  ///   - isRead: Whether the pointer reads values off it; lines, bars and maps only.
  package init(
    _ mark: Mark, _ style: ChartStyle, name: String? = nil, unit: String? = nil,
    isRead: Bool = false
  ) {
    self.mark = mark
    self.style = style
    self.name = name
    self.unit = unit
    self.isRead = isRead
  }
}

/// A point of a chart.
package struct ChartPoint: Sendable, Equatable {
  /// Its place along x.
  package let x: Double
  /// Its place along y.
  package let y: Double

  /// Creates a point.
  package init(_ x: Double, _ y: Double) {
    self.x = x
    self.y = y
  }
}

/// A stretch of x over the whole height of a chart.
package struct ChartSpan: Sendable, Equatable {
  /// From where to where.
  package let range: ClosedRange<Double>
  /// What stands in it, at its upper edge; `nil` for nothing.
  package let label: String?

  /// Creates a stretch.
  ///
  /// - Parameters:
  ///   - range: From where to where.
  ///   - label: What stands in it, short.
  package init(_ range: ClosedRange<Double>, label: String? = nil) {
    self.range = range
    self.label = label
  }
}

/// A stretch of x at a place of y.
package struct ChartRange: Sendable, Equatable {
  /// From where to where.
  package let range: ClosedRange<Double>
  /// Its place along y.
  package let y: Double

  /// Creates a stretch.
  package init(_ range: ClosedRange<Double>, y: Double) {
    self.range = range
    self.y = y
  }
}

/// How a layer looks.
///
/// Colours come from the style sheet; each series has a line pattern of its own
/// besides, so that nothing is told by colour alone.
package enum ChartStyle: Sendable, Equatable {
  /// Data: 1 to 6, in the order of the palette.
  case series(Int)
  /// Data behind their own summary, in the colour of the series: 1 to 3.
  case faint(Int)
  /// A region behind the data: 1 to 4, told apart by its label.
  case region(Int)
  /// A fit or guide that stands behind the data it belongs to.
  case guide
  /// Time without signal.
  case gap
  /// Not seen; values are read off it where dots show them.
  case hidden

  /// The class in the style sheet.
  var className: String {
    switch self {
    case .series(let number): "s\(number)"
    case .faint(let number): "f\(number)"
    case .region(let number): "r\(number)"
    case .guide: "guide"
    case .gap: "gap"
    case .hidden: "unseen"
    }
  }
}
