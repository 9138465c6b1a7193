import SignalCore

/// Values that cannot stand in the unit of the others: another unit, or no intervals at all.
///
/// The rule holds where the unit was decided from the numbers or from the column's name, never
/// where the caller named it:
/// - A value a hundred times below the median is foreign, and so is, in a file in seconds, one that
///   divided by 1000 lies within a factor of three of the median. Any other long interval may be
///   a drop-out and is kept.
/// - Three foreign values, or two in neighbouring rows, refuse the file as mixed.
/// - So does one above 1 with three decimals that is a thousandth of what the others are: `1.003` among
///   values near 900 is 1003, its thousands set off by a point or a comma.
/// - One or two others by themselves count as missing: a break in their place, and a warning.
/// - Other values below 100 ms are kept and counted in a warning where the median is above 300 ms;
///   below it may be the median of a small animal.
struct UnitMixture {
  /// How many times below the median a value is foreign.
  static let factor = 100.0
  /// How near to the median a thousandth of a value must lie to be foreign.
  static let likeness = 3.0
  /// The shortest interval of a human heart that raises no question, in milliseconds.
  static let shortestHumanMilliseconds = 100.0
  /// The median from which on a heart is taken for human, in milliseconds.
  static let humanMedianMilliseconds = 300.0

  /// What the user should know, one sentence each.
  private(set) var warnings: [String] = []
  /// The rows whose values count as missing.
  private(set) var foreignRows: [Int] = []

  /// Looks for values that are no intervals in the unit of the file.
  ///
  /// - Parameters:
  ///   - values: The numbers as the file holds them; NaN where missing.
  ///   - unit: The decision for the file.
  ///   - areSteps: Whether the values are steps between beat times, which share one unit, so that
  ///     only short ones are counted.
  ///   - place: Gives the line of a row.
  /// - Throws: ``RecordingError`` with the code `unitUnclear` for a mixed file, `badCell` for a number
  ///   with a mark between its thousands.
  /// - Complexity: O(n).
  init(
    values: [Double], unit: UnitDecision, areSteps: Bool = false, place: (Int) -> Int?
  ) throws(RecordingError) {
    guard let median = unit.automaticMedian else { return }
    let lowest = areSteps ? 0 : median / UnitMixture.factor
    let highest =
      areSteps || unit.unit != .seconds ? Double.infinity : median * 1000 / UnitMixture.likeness
    let isHuman = unit.milliseconds(median) > UnitMixture.humanMedianMilliseconds
    let shortest =
      isHuman ? UnitMixture.shortestHumanMilliseconds * median / unit.milliseconds(median) : 0
    let floor = max(lowest, shortest)
    var shortRows: (first: Int, count: Int)?
    for row in values.indices {
      let value = values[row]
      guard value < floor || value > highest, value > 0, AbsentValue.isPresent(value) else {
        continue
      }
      if value <= lowest || value > highest && value / 1000 <= median * UnitMixture.likeness {
        foreignRows.append(row)
      } else if value < shortest {
        shortRows = (shortRows?.first ?? row, (shortRows?.count ?? 0) + 1)
      }
    }
    try refuseMixture(values, unit, median, place)
    try refuseGrouped(values, median, place)
    for row in foreignRows {
      let line = place(row).map { "line \($0): " } ?? ""
      warnings.append(
        "\(line)\(ShortNumber.text(values[row])) stands among values near "
          + "\(ShortNumber.text(median)) and was taken for missing; it is a break, not a beat")
    }
    if let (first, count) = shortRows {
      let line = place(first).map { " (the first in line \($0))" } ?? ""
      warnings.append(
        "\(Counted.text(count, "interval is", "intervals are")) shorter than 100 ms\(line), which "
          + "no human heart makes; kept, to be corrected")
    }
  }

  private func refuseMixture(
    _ values: [Double], _ unit: UnitDecision, _ median: Double, _ place: (Int) -> Int?
  ) throws(RecordingError) {
    let areNeighbours = zip(foreignRows, foreignRows.dropFirst()).contains { $0 + 1 == $1 }
    guard let first = foreignRows.first, foreignRows.count > 2 || areNeighbours else { return }
    let others =
      foreignRows.count == 1
      ? "" : " (and \(foreignRows.count - 1) more rows like it)"
    throw RecordingError(
      .unitUnclear,
      "\(ShortNumber.text(values[first])) stands among values near \(ShortNumber.text(median))"
        + "\(others); the file seems to mix \(UnitMixture.pair(values[first], median, unit)); "
        + "bring all rows to one unit, or give --unit \(unit.unit.rawValue) to keep them as they "
        + "are",
      line: place(first))
  }

  private func refuseGrouped(
    _ values: [Double], _ median: Double, _ place: (Int) -> Int?
  ) throws(RecordingError) {
    let grouped = foreignRows.first { row in
      let value = values[row]
      let hasThreeDecimals =
        (value * 1000 - (value * 1000).rounded()).magnitude < 1e-9
        && (value * 100 - (value * 100).rounded()).magnitude > 1e-3
      return value > 1 && hasThreeDecimals && (0.5...2).contains(value * 1000 / median)
    }
    guard let grouped else { return }
    throw RecordingError(
      .badCell,
      "\(ShortNumber.text(values[grouped])) stands among values near \(ShortNumber.text(median)): "
        + "a number whose thousands are set off by a point or a comma, or one in another unit; "
        + "write all numbers without marks between their thousands",
      line: place(grouped))
  }

  /// Which two units explain a value beside the median.
  private static func pair(_ value: Double, _ median: Double, _ unit: UnitDecision) -> String {
    if value > median { return "seconds and milliseconds" }
    let isThousandth = (1 / likeness...likeness).contains(value * 1000 / median)
    guard isThousandth else { return "intervals and other numbers" }
    return unit.unit == .seconds ? "intervals and other numbers" : "milliseconds and seconds"
  }
}
