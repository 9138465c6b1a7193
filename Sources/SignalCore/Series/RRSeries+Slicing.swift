extension RRSeries {
  /// Returns the intervals whose ending beat lies in a time range; times stay those of the whole.
  ///
  /// - Parameter range: Seconds from the start of the recording, end excluded.
  /// - Returns: The part of the series, with its labels and the breaks inside it. The first interval
  ///   of the part has no predecessor, as the first of any series.
  /// - Complexity: O(log n) to find the part, O(m) to copy its m intervals.
  public func slice(_ range: TimeRange) -> RRSeries {
    slice(indices(in: range))
  }

  /// The indices of the intervals whose ending beat lies in a time range.
  private func indices(in range: TimeRange) -> Range<Int> {
    let lower = firstIndex(atOrAfter: range.startSeconds)
    let upper = firstIndex(atOrAfter: range.endSeconds)
    return lower..<max(lower, upper)
  }

  /// Becomes the slice of another series, in the memory it has where no copy shares that.
  ///
  /// - Parameters:
  ///   - range: As of ``slice(_:)-(TimeRange)``.
  ///   - series: The other series.
  /// - Complexity: O(log n + m) for a slice of m intervals.
  package mutating func hold(_ range: TimeRange, of series: RRSeries) {
    hold(series.indices(in: range), of: series)
  }

  /// Returns the intervals of an index range; times stay those of the whole.
  ///
  /// - Parameter indices: A range within `0..<count`.
  /// - Returns: The part of the series, with its labels and the breaks inside it.
  /// - Complexity: O(m) for m intervals.
  public func slice(_ indices: Range<Int>) -> RRSeries {
    var part = RRSeries()
    part.hold(indices, of: self)
    return part
  }

  private mutating func hold(_ indices: Range<Int>, of series: RRSeries) {
    precondition(
      indices.lowerBound >= 0 && indices.upperBound <= series.count,
      "the slice must lie in the series")
    intervalsMilliseconds.removeAll(keepingCapacity: true)
    intervalsMilliseconds.append(contentsOf: series.intervalsMilliseconds[indices])
    beatTimesSeconds.removeAll(keepingCapacity: true)
    beatTimesSeconds.append(contentsOf: series.beatTimesSeconds[indices])
    labels.removeAll(keepingCapacity: true)
    labels.append(contentsOf: series.labels[indices])
    breaks.removeAll(keepingCapacity: true)
    for index in series.breaks where index > indices.lowerBound && index < indices.upperBound {
      breaks.append(index - indices.lowerBound)
    }
    start = series.start
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
