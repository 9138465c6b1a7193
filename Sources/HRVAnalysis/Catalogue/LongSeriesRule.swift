/// How a metric whose cost grows with the square of the length treats long series.
public struct LongSeriesRule: Sendable, Equatable {
  /// Series up to this many intervals are measured whole.
  public let longestWhole: Int
  /// Longer ones are cut in windows of so many intervals.
  public let windowLength: Int

  /// For metrics that look at every pair of intervals: whole for an hour and more, else in windows
  /// of about the standard short recording of 5 min (Task Force, doi:10.1161/01.CIR.93.5.1043), so
  /// that values compare with published ones.
  static let everyPair = LongSeriesRule(longestWhole: 5000, windowLength: 300)
  /// For entropies over many scales: a day is measured whole at any resting heart rate, and windows
  /// are long enough for a value at every scale.
  static let manyScales = LongSeriesRule(longestWhole: 150_000, windowLength: 100_000)

  /// What definitions say of it.
  var note: String {
    "Over \(Self.text(longestWhole)) intervals: the mean over consecutive windows of "
      + "\(Self.text(windowLength)) intervals (the remainder dropped), each measured by itself; "
      + "windows without a value are left out."
  }

  /// A number with a comma between thousands.
  static func text(_ count: Int) -> String {
    guard count >= 1000 else { return String(count) }
    let rest = String(count % 1000)
    return text(count / 1000) + "," + String(repeating: "0", count: 3 - rest.count) + rest
  }

  /// Looks up how a series is measured.
  ///
  /// - Parameter count: The intervals of the series.
  /// - Returns: How many intervals each of the windows has of which the value is the mean; `nil` for a
  ///   series that is measured whole.
  func windowLength(forIntervals count: Int) -> Int? {
    count > longestWhole ? windowLength : nil
  }
}
