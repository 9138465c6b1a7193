import AutonomicSim

/// One axis of a chart: what it measures, from where to where, on which scale.
package struct ChartAxis: Sendable, Equatable {
  /// How values are laid out along the axis.
  package enum Scale: String, Sendable {
    /// Equal distances for equal differences.
    case linear
    /// Equal distances for equal ratios; only positive values have a place.
    case logarithmic
    /// As linear, in seconds, with ticks at whole minutes and hours.
    case time
    /// As linear, in days, with ticks at whole days and weeks.
    case days
    /// As linear, with ticks at whole numbers.
    case count
  }

  /// What is measured.
  package let label: String
  /// Its unit; empty for a pure number, and not shown for times, whose ticks speak for themselves.
  package let unit: String
  /// The values at both ends.
  package let domain: ClosedRange<Double>
  /// The scale.
  package let scale: Scale
  /// The names of rows, from the top; `nil` for an axis of numbers.
  package private(set) var names: [String]?

  /// Creates an axis of named rows, each one unit high: the first lies between `count` and
  /// `count - 1`, the last between 1 and 0.
  ///
  /// - Parameters:
  ///   - label: What the names are names of.
  ///   - names: The names from the top, at least one, without `|`.
  package init(_ label: String, names: [String]) {
    self.init(label, domain: 0...Double(names.count))
    self.names = names
  }

  /// Creates an axis.
  ///
  /// - Parameters:
  ///   - label: What is measured.
  ///   - unit: Its unit; empty for a pure number.
  ///   - domain: The values at both ends, finite, different, positive on a logarithmic scale.
  ///   - scale: The scale.
  package init(
    _ label: String, unit: String = "", domain: ClosedRange<Double>, scale: Scale = .linear
  ) {
    precondition(
      domain.lowerBound < domain.upperBound && (domain.upperBound - domain.lowerBound).isFinite,
      "an axis has two different ends")
    precondition(
      scale != .logarithmic || domain.lowerBound > 0, "a logarithmic axis has positive ends")
    self.label = label
    self.unit = unit
    self.domain = domain
    self.scale = scale
  }

  /// Creates an axis around values, with a margin, and with ends that are ticks.
  ///
  /// - Parameters:
  ///   - label: What is measured.
  ///   - unit: Its unit; empty for a pure number.
  ///   - values: What has to find room; values without a place on the scale are left out.
  ///   - includesZero: Whether the axis begins at zero, as bars and powers do.
  ///   - scale: Linear or logarithmic.
  package init(
    _ label: String, unit: String = "", around values: some Sequence<Double>,
    includesZero: Bool = false, scale: Scale = .linear
  ) {
    var low = Double.infinity
    var high = -Double.infinity
    for value in values where value.isFinite && (scale != .logarithmic || value > 0) {
      low = min(low, value)
      high = max(high, value)
    }
    if low > high { (low, high) = scale == .logarithmic ? (1, 10) : (0, 1) }
    guard scale != .logarithmic else {
      let isNarrow = high < 1.05 * low
      self.init(
        label, unit: unit,
        domain: (isNarrow ? low / 2 : low / 1.08)...(isNarrow ? 2 * high : high * 1.08),
        scale: scale)
      return
    }
    if includesZero { (low, high) = (min(low, 0), max(high, 0)) }
    if low == high {
      let room = max(low.magnitude, 1) * 0.05
      (low, high) = (low - room, high + room)
    }
    let step = ChartTicks.niceStep(atLeast: (high - low) / 5)
    self.init(
      label, unit: unit,
      domain: (low / step).rounded(.down) * step...(high / step).rounded(.up) * step, scale: scale)
  }

  /// The label with the unit.
  package var title: String {
    if scale == .time {
      return "\(label) (\(domain.upperBound >= 3600 ? "h:min" : "min:s"))"
    }
    return unit.isEmpty ? label : "\(label) (\(unit))"
  }

  /// Returns where a value lies: 0 at the lower, 1 at the upper end.
  ///
  /// - Parameter value: A value on the scale.
  /// - Returns: The place; `nil` where the scale has none for it.
  package func place(_ value: Double) -> Double? {
    let (low, high) = (domain.lowerBound, domain.upperBound)
    guard scale == .logarithmic else {
      let place = (value - low) / (high - low)
      return place.isFinite ? place : nil
    }
    guard value > 0, value.isFinite else { return nil }
    return log(value / low) / log(high / low)
  }

  /// The decimals that a value read off this axis deserves: those of a thousandth of its length.
  package var readingDecimals: Int {
    switch scale {
    case .logarithmic: return 4
    case .days, .count: return 0
    case .linear, .time: break
    }
    var decimals = 0
    var step = (domain.upperBound - domain.lowerBound) / 1000
    while step < 1, decimals < 6 {
      step *= 10
      decimals += 1
    }
    return max(0, decimals - 1)
  }
}
