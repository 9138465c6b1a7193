extension RRSeries {
  /// Returns the intervals whose ending beat lies in a time range; times stay those of the whole.
  ///
  /// - Parameter range: Seconds from the start of the recording, end excluded.
  /// - Returns: The part of the series, with its labels and the breaks inside it. The first interval
  ///   of the part has no predecessor, as the first of any series.
  /// - Complexity: O(log n) to find the part, O(m) to copy its m intervals.
  public func slice(_ range: TimeRange) -> RRSeries {
    let lower = firstIndex(atOrAfter: range.startSeconds)
    let upper = firstIndex(atOrAfter: range.endSeconds)
    return slice(lower..<max(lower, upper))
  }

  /// Returns the intervals of an index range; times stay those of the whole.
  ///
  /// - Parameter indices: A range within `0..<count`.
  /// - Returns: The part of the series, with its labels and the breaks inside it.
  /// - Complexity: O(m) for m intervals.
  public func slice(_ indices: Range<Int>) -> RRSeries {
    precondition(
      indices.lowerBound >= 0 && indices.upperBound <= count, "the slice must lie in the series")
    return RRSeries(
      uncheckedIntervals: Array(intervalsMilliseconds[indices]),
      times: Array(beatTimesSeconds[indices]),
      labels: Array(labels[indices]),
      breaks: breaks.compactMap { index in
        index > indices.lowerBound && index < indices.upperBound
          ? index - indices.lowerBound : nil
      },
      start: start)
  }

  /// The index of the first interval that ends at or after an instant; `count` when none does.
  ///
  /// - Parameter seconds: The instant, in seconds from the start of the recording.
  /// - Returns: An index in `0...count`.
  /// - Complexity: O(log n).
  public func firstIndex(atOrAfter seconds: Double) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if beatTimesSeconds[middle] < seconds {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower
  }
}
