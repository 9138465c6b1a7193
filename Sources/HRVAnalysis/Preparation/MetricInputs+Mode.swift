import SignalCore

/// The mode of intervals as Baevsky counts it.
struct BaevskyMode {
  /// The width of a bin in milliseconds; bins are anchored at 0.
  static let binWidthMilliseconds = 50.0

  /// Mo, the centre of the tallest bin, the lowest of equals, in milliseconds.
  let centerMilliseconds: Double
  /// AMo, the share of the intervals in it, in percent.
  let percent: Double

  /// Finds the mode; `nil` without intervals.
  ///
  /// - Parameter sorted: The intervals in milliseconds, in rising order.
  init?(sorted: Span<Double>) {
    let width = Self.binWidthMilliseconds
    var tallest: IntervalHistogram.Bin?
    IntervalHistogram.forEachBin(sorted, width: width, anchor: 0) { bin in
      if bin.count > tallest?.count ?? 0 { tallest = bin }
    }
    guard let tallest else { return nil }
    centerMilliseconds = (Double(tallest.number) + 0.5) * width
    percent = 100 * Double(tallest.count) / Double(sorted.count)
  }
}

extension MetricInputs {
  /// A property of Baevsky's mode.
  func mode(_ property: KeyPath<BaevskyMode, Double>) -> MetricValue {
    guard let mode else {
      return .undefined(.tooFewIntervals(needed: 1, found: 0))
    }
    return .finite(mode[keyPath: property])
  }
}
