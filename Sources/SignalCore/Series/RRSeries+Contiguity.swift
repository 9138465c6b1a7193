/// A part of a recording without usable beats.
public struct SignalGap: Sendable, Equatable {
  /// When the last beat before the gap fell, in seconds from the start of the recording.
  public let startSeconds: Double
  /// The time to the first beat after the gap; zero where only the succession is broken.
  public let lengthSeconds: Double

  /// Creates a gap.
  ///
  /// - Parameters:
  ///   - startSeconds: The last beat before it, in seconds.
  ///   - lengthSeconds: Its length in seconds, not negative.
  public init(startSeconds: Double, lengthSeconds: Double) {
    precondition(lengthSeconds >= 0, "a gap has no negative length")
    self.startSeconds = startSeconds
    self.lengthSeconds = lengthSeconds
  }
}

extension RRSeries {
  /// The runs of intervals that truly follow each other, in order; together they cover the series.
  ///
  /// - Complexity: O(number of breaks).
  public var stretches: [Range<Int>] {
    var stretches = [Range<Int>]()
    appendStretches(to: &stretches)
    return stretches
  }

  /// Appends the ``stretches`` to others.
  package func appendStretches(to stretches: inout [Range<Int>]) {
    guard !isEmpty else { return }
    stretches.reserveCapacity(stretches.count + breaks.count + 1)
    for place in 0...breaks.count { stretches.append(stretch(at: place)) }
  }

  /// Returns one of the ``stretches`` of a series that is not empty.
  @usableFromInline
  func stretch(at place: Int) -> Range<Int> {
    (place == 0 ? 0 : breaks[place - 1])..<(place == breaks.count ? count : breaks[place])
  }

  /// The gaps of the recording, one for each break, in order.
  ///
  /// - Complexity: O(number of breaks).
  public var gaps: [SignalGap] {
    breaks.map { index in
      let start = beatTimesSeconds[index - 1]
      let end = beatTimesSeconds[index] - intervalsMilliseconds[index] / 1000
      return SignalGap(startSeconds: start, lengthSeconds: max(0, end - start))
    }
  }

  /// Calls a closure with the index of every interval that truly follows its predecessor.
  ///
  /// This is the one differencing primitive: whatever compares neighbours goes through it, so
  /// nothing joins across a break.
  ///
  /// - Parameter body: Receives `i` for each contiguous pair of intervals `(i − 1, i)`.
  /// - Complexity: O(n).
  @inlinable
  public func forEachSuccessivePair(_ body: (_ laterIndex: Int) -> Void) {
    guard !isEmpty else { return }
    for place in 0...breaks.count {
      let stretch = stretch(at: place)
      var index = stretch.lowerBound + 1
      while index < stretch.upperBound {
        body(index)
        index += 1
      }
    }
  }

  /// The differences between successive intervals, later minus earlier, in milliseconds.
  ///
  /// One value for each contiguous pair: `count − 1 − breaks.count` values for a series that is
  /// not empty.
  ///
  /// - Complexity: O(n).
  public var successiveDifferencesMilliseconds: [Double] {
    var differences = [Double]()
    appendSuccessiveDifferences(to: &differences)
    return differences
  }

  /// Appends the ``successiveDifferencesMilliseconds`` to other numbers.
  package func appendSuccessiveDifferences(to differences: inout [Double]) {
    unsafe differences.append(count: max(0, count - 1 - breaks.count)) { differences in
      unsafe intervalsMilliseconds.withUnsafeBufferPointer { intervals in
        var next = 0
        forEachSuccessivePair { index in
          unsafe differences[next] = intervals[index] - intervals[index - 1]
          next += 1
        }
      }
    }
  }

  /// The sum of all intervals in seconds: the time covered by beats.
  ///
  /// - Complexity: O(n).
  public var coveredSeconds: Double {
    Summation.sum(intervalsMilliseconds.span) / 1000
  }

  /// The time from the start of the first interval to the last beat; zero for an empty series.
  public var spanSeconds: Double {
    guard let first = beatTimesSeconds.first, let last = beatTimesSeconds.last else { return 0 }
    return last - first + intervalsMilliseconds[0] / 1000
  }
}
