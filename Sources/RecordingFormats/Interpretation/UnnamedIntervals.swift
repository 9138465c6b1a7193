/// Whether a column that nothing names as intervals can be one, by its numbers and the times beside.
///
/// A table of glucose or sleep has numbers that vary as intervals do; the times tell them apart, as
/// beats last as long as the time they take.
struct UnnamedIntervals {
  /// The shortest and the longest median of a heart, that of a mouse included, in milliseconds.
  private static let medians = 30.0...3000
  /// How much of the time of the stamps the intervals may last.
  private static let coveredShares = 0.2...3

  /// The column, counted from 1.
  let column: Int
  /// Whether a header names the columns as something else.
  let hasNames: Bool

  /// Refuses what cannot be intervals by itself, or beside its times.
  ///
  /// - Parameters:
  ///   - milliseconds: The numbers as intervals; NaN where missing.
  ///   - clock: What the times beside them show; `nil` without times.
  /// - Throws: ``RecordingError`` with the code `rolesUnclear` or `notBeats`.
  func check(_ milliseconds: [Double], _ clock: ClockComparison?) throws(RecordingError) {
    guard let median = ValueProfile(milliseconds).median else { return }
    guard UnnamedIntervals.medians.contains(median) else {
      throw unfit("\(ShortNumber.text(median)) ms")
    }
    guard let clock, clock.spanSeconds > 0, milliseconds.count > 2 else {
      if hasNames, milliseconds.count < 3 { throw tooFew(milliseconds.count) }
      return
    }
    let seconds = milliseconds.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / 1000
    let lost = clock.gaps.reduce(0) { $0 + $1.milliseconds } / 1000
    let isCovered = UnnamedIntervals.coveredShares.contains(
      seconds / max(clock.spanSeconds - lost, .leastNonzeroMagnitude))
    guard !isCovered || clock.gaps.count * 2 > milliseconds.count else { return }
    throw RecordingError(
      .notBeats,
      "no column is named as intervals, and those of column \(column) would last "
        + "\(ShortNumber.text(seconds)) s in \(ShortNumber.text(clock.spanSeconds)) s of the times "
        + "beside them, so they are no beats; \(remedy)")
  }

  /// The refusal of numbers that have no median of a heart in any unit.
  ///
  /// - Parameter median: The median, with its unit where that is known.
  /// - Returns: An error with the code `rolesUnclear`.
  func unfit(_ median: String) -> RecordingError {
    RecordingError(
      .rolesUnclear,
      "no column is named as intervals, and the numbers of column \(column) (median \(median)) are "
        + "none of a heart; \(remedy)")
  }

  /// The refusal of numbers beside times at which no beats stand.
  ///
  /// - Parameter times: The column of times, counted from 1.
  /// - Returns: An error with the code `notBeats`.
  func contradicted(byColumn times: Int) -> RecordingError {
    RecordingError(
      .notBeats,
      "no column is named as intervals, and the times of column \(times) advance at another pace "
        + "than those of column \(column) would, as samples or results do; \(remedy)")
  }

  private func tooFew(_ count: Int) -> RecordingError {
    RecordingError(
      .rolesUnclear,
      "no column is named as intervals, and \(Counted.text(count, "row is", "rows are")) too few "
        + "to tell by the numbers; \(remedy)")
  }

  private var remedy: String {
    "export the RR intervals, or give --column \(column) if these are"
  }
}
