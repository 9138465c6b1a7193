/// The unit of a file's intervals, with the reason in words.
///
/// The rule is applied to each file by itself, never to a folder:
/// 1. `tickRateHertz`, then `unit`, then a unit in the column's name decide where given; a name is
///    overruled where its unit would put the median outside 10 … 10 000 ms.
/// 2. A median from 0.03 to 3 is seconds: no heart beats once in 6 s, and none in 30 ms.
/// 3. A median above 300 and up to 3000 is milliseconds; one above 200 is, too, where there are
///    decimals, since clock samples are whole numbers and no heart beats 200 times a minute for
///    half a recording.
/// 4. Whole numbers with a median of 40 … 300 may be clock samples (128 Hz: 60 … 130), beats per
///    minute or the milliseconds of a small animal: the caller must say.
/// 5. Any other median is refused in the same way.
///
/// Single values that do not fit the decision are a matter of ``UnitMixture``.
struct UnitDecision: Sendable, Equatable {
  var unit: IntervalUnit
  var reason: String
  /// Samples per second, for ticks.
  var tickRateHertz: Double = 1
  /// What the caller should know beside the reason.
  var warning: String?
  /// The median of the values in the unit of the file; `nil` where the caller named the unit.
  private(set) var automaticMedian: Double?

  /// What names a unit where a column does.
  static let columnName = "the column's name"

  /// Decides the unit of intervals.
  ///
  /// - Parameters:
  ///   - intervals: The numbers as the file holds them; NaN, zeros and marks of absence are left
  ///     out of the median.
  ///   - nameUnit: The unit in the column's name, or the one the format has.
  ///   - nameTickRateHertz: The samples per second that the column's name says.
  ///   - source: What says so, for a sentence.
  ///   - options: What the caller said.
  /// - Throws: ``RecordingError`` with the code `unitUnclear`, or `noIntervals` where no value is
  ///   left.
  init(
    intervals: [Double], nameUnit: IntervalUnit?, nameTickRateHertz: Double? = nil,
    source: String = columnName, options: ReadingOptions
  ) throws(RecordingError) {
    if let rate = options.tickRateHertz {
      tickRateHertz = rate
      (unit, reason) = (.ticks, "clock samples at \(ShortNumber.text(rate)) Hz, as told")
      return
    }
    if let told = IntervalUnit(rawValue: options.unit.rawValue) {
      (unit, reason) = (told, "\(told.rawValue), as told")
      if told == .beatsPerMinute {
        warning =
          "each heart rate was read as one interval of 60000/bpm ms, which is right only where "
          + "each value belongs to one beat; averaged or resampled rates hold no beat-to-beat "
          + "variability"
      }
      return
    }
    if let rate = nameTickRateHertz {
      tickRateHertz = rate
      (unit, reason) = (.ticks, "\(source) says 1/\(ShortNumber.text(rate)) s")
      return
    }
    guard let median = ValueProfile(intervals).median else {
      throw RecordingError(
        .noIntervals, "no interval was found; the file must hold at least one beat-to-beat value")
    }
    automaticMedian = median
    let shown = ShortNumber.text(median)
    if let nameUnit {
      let medianMilliseconds = nameUnit == .seconds ? median * 1000 : median
      if (10...10_000).contains(medianMilliseconds) {
        (unit, reason) = (nameUnit, "\(source) says \(nameUnit.rawValue)")
        return
      }
      warning =
        "\(source) says \(nameUnit.rawValue), which the median \(shown) contradicts; "
        + "the name was not followed"
    }
    switch median {
    case 0.03...3:
      (unit, reason) = (.seconds, "median \(shown) lies in 0.03…3, so seconds")
    case 300.nextUp...3000:
      (unit, reason) = (.milliseconds, "median \(shown) lies in 300…3000, so milliseconds")
    case 200.nextUp...300 where !ValueProfile.areWhole(intervals):
      (unit, reason) = (
        .milliseconds, "median \(shown) lies in 200…300 with decimals, so milliseconds"
      )
    default:
      throw UnitDecision.question(median: median, shown: shown, intervals)
    }
  }

  private static func question(
    median: Double, shown: String, _ intervals: [Double]
  ) -> RecordingError {
    let message: String
    switch median {
    case 40...220
    where ValueProfile.areWhole(intervals) && ValueProfile.equalNeighbourShare(intervals) > 0.4:
      message =
        "the numbers (median \(shown), long runs of equal ones) look like heart rates in bpm, "
        + "from which beats cannot be recovered; export the RR intervals, or give --unit bpm if "
        + "each number belongs to one beat, or --tick-rate HZ if they count clock samples"
    case 40...300:
      message =
        "the numbers (median \(shown)) are neither milliseconds nor seconds of a human heart "
        + "with certainty; give --tick-rate HZ if they count samples of the recorder's clock, "
        + "--unit ms for a small animal, or --unit bpm"
    case 3000...:
      message =
        "the median \(shown) is too large for milliseconds; give --tick-rate HZ if the numbers "
        + "count samples (1000000 for microseconds)"
    default:
      message =
        "the median \(shown) fits neither seconds nor milliseconds between beats; give --unit ms, "
        + "--unit s or --tick-rate HZ"
    }
    return RecordingError(.unitUnclear, message)
  }

  /// Returns intervals in milliseconds, NaN where a value means that there is none.
  ///
  /// - Complexity: O(n); no copy where the values already are what is asked for.
  func milliseconds(of values: [Double]) -> (intervals: [Double], absentCount: Int) {
    let absent = AbsentValue.count(in: values)
    if absent == 0, unit == .milliseconds { return (values, 0) }
    let intervals = values.map { AbsentValue.isPresent($0) ? milliseconds($0) : Double.nan }
    return (intervals, absent)
  }

  /// Returns an interval in milliseconds.
  ///
  /// Seconds with up to nine decimals become the double nearest to the decimal number of
  /// milliseconds: 0.29 s is 290 ms, not 289.99999999999994.
  @inline(__always)
  func milliseconds(_ value: Double) -> Double {
    switch unit {
    case .milliseconds: value
    case .seconds: UnitDecision.millisecondsFromSeconds(value)
    case .beatsPerMinute: 60_000 / value
    case .ticks: value * 1000 / tickRateHertz
    }
  }

  @inline(__always)
  static func millisecondsFromSeconds(_ seconds: Double) -> Double {
    let nanoseconds = (seconds * 1e9).rounded()
    return nanoseconds / 1e9 == seconds ? nanoseconds / 1e6 : seconds * 1000
  }
}
