/// A series of RR intervals that knows which neighbours truly follow each other.
///
/// Interval `i` lasts `intervalsMilliseconds[i]` and ends with the beat at `beatTimesSeconds[i]`.
/// Where the beat that starts interval `i` is not the beat that ends interval `i − 1` (a gap in the
/// recording, a beat removed, the seam of two parts), the series has a **break** before `i`, and no
/// difference, pair, template or spectrum joins the two sides. Equal neighbours are data like any
/// other, never taken for duplicates.
///
/// Invariants: intervals are positive and finite, beat times rise strictly, breaks rise and lie in
/// `1..<count`.
public struct RRSeries: Sendable, Equatable {
  /// The intervals in milliseconds, in the order of the recording.
  public internal(set) var intervalsMilliseconds: [Double]
  /// The time of the beat that ends each interval, in seconds from the start of the recording.
  public internal(set) var beatTimesSeconds: [Double]
  /// The kind of the beat that ends each interval.
  public internal(set) var labels: [BeatLabel]
  /// Indices of the intervals that do not follow their predecessor, rising.
  public internal(set) var breaks: [Int]
  /// When the recording began, where its file says so.
  public internal(set) var start: RecordingStart?

  /// Creates an unbroken series; beat times are the running sum of the intervals.
  ///
  /// - Parameters:
  ///   - intervalsMilliseconds: Positive, finite intervals in milliseconds.
  ///   - start: When the recording began.
  /// - Throws: ``RRSeriesError/invalidInterval(index:milliseconds:)``.
  /// - Complexity: O(n).
  public init(
    intervalsMilliseconds: [Double], start: RecordingStart? = nil
  ) throws(RRSeriesError) {
    let count = intervalsMilliseconds.count
    var firstInvalid: Int?
    // Checked and summed in one pass; a sum of positive numbers rises unless one is lost in it.
    let times = unsafe [Double](unsafeUninitializedCapacity: count) { times, used in
      var elapsedMilliseconds = 0.0
      var previous = -Double.infinity
      while used < count {
        let interval = intervalsMilliseconds[used]
        elapsedMilliseconds += interval
        let time = elapsedMilliseconds / 1000
        guard interval > 0, time > previous, time.isFinite else {
          firstInvalid = used
          return
        }
        unsafe times[used] = time
        previous = time
        used += 1
      }
    }
    if let index = firstInvalid {
      let interval = intervalsMilliseconds[index]
      guard interval > 0, interval.isFinite else {
        throw .invalidInterval(index: index, milliseconds: interval)
      }
      let seconds = intervalsMilliseconds[...index].reduce(0, +) / 1000
      throw .timesNotRising(index: index, seconds: seconds)
    }
    self.init(
      uncheckedIntervals: intervalsMilliseconds, times: times,
      labels: [BeatLabel](repeating: .normal, count: count), breaks: [], start: start)
  }

  /// Creates a series with beat times, labels and breaks of its own.
  ///
  /// - Parameters:
  ///   - intervalsMilliseconds: Positive, finite intervals in milliseconds.
  ///   - beatTimesSeconds: The time of the beat that ends each interval, in seconds, rising.
  ///   - labels: The kind of each of those beats; `nil` where the recording does not say, which
  ///     makes all of them normal.
  ///   - breaks: Rising indices of the intervals that do not follow their predecessor.
  ///   - start: When the recording began.
  /// - Throws: ``RRSeriesError``, naming the first place that breaks an invariant.
  /// - Complexity: O(n).
  public init(
    intervalsMilliseconds: [Double],
    beatTimesSeconds: [Double],
    labels: [BeatLabel]? = nil,
    breaks: [Int] = [],
    start: RecordingStart? = nil
  ) throws(RRSeriesError) {
    let count = intervalsMilliseconds.count
    let labels = labels ?? [BeatLabel](repeating: .normal, count: count)
    guard beatTimesSeconds.count == count, labels.count == count else {
      throw .countMismatch(
        intervals: count, times: beatTimesSeconds.count, labels: labels.count)
    }
    var previousTime = -Double.infinity
    for index in 0..<count {
      let interval = intervalsMilliseconds[index]
      guard interval > 0, interval.isFinite else {
        throw .invalidInterval(index: index, milliseconds: interval)
      }
      let time = beatTimesSeconds[index]
      guard time > previousTime, time.isFinite else {
        throw .timesNotRising(index: index, seconds: time)
      }
      previousTime = time
    }
    var previousBreak = 0
    for index in breaks {
      guard index > previousBreak, index < count else { throw .invalidBreak(index: index) }
      previousBreak = index
    }
    self.intervalsMilliseconds = intervalsMilliseconds
    self.beatTimesSeconds = beatTimesSeconds
    self.labels = labels
    self.breaks = breaks
    self.start = start
  }

  /// Creates a series without intervals, which may later hold slices of others.
  package init() {
    self.init(uncheckedIntervals: [], times: [], labels: [], breaks: [], start: nil)
  }

  /// Creates a series from parts of one that already holds the invariants.
  init(
    uncheckedIntervals: [Double], times: [Double], labels: [BeatLabel], breaks: [Int],
    start: RecordingStart?
  ) {
    intervalsMilliseconds = uncheckedIntervals
    beatTimesSeconds = times
    self.labels = labels
    self.breaks = breaks
    self.start = start
  }

  /// The number of intervals.
  public var count: Int { intervalsMilliseconds.count }

  /// Whether the series holds no interval.
  public var isEmpty: Bool { intervalsMilliseconds.isEmpty }
}
