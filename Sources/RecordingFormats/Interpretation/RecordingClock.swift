import SignalCore

/// The times of a file's beats as the clock of the recording: from its start, never before zero.
struct RecordingClock {
  /// The time of the beat that ends each interval, in seconds from the start.
  private(set) var times: [Double]
  /// When the recording began, where the file's times count from 1970.
  private(set) var start: RecordingStart?
  /// The step in which the file writes the times, in seconds.
  let resolutionSeconds: Double
  /// What the user should know.
  private(set) var warning: String?

  /// Where a time is too large to count from the start of a recording: 10⁸ s, three years.
  static let largestFirstSeconds = 1e8

  /// Moves times to the start of the recording.
  ///
  /// - Times since 1970, in seconds or a thousandth, millionth or billionth of them, are counted
  ///   from the start of the first interval, to the microsecond (a double of that size holds no
  ///   more), and give the start of the recording.
  /// - Other times of 10⁸ s and more are counted from there as well, without a start.
  /// - Where the first interval begins before zero, all times are moved so that it begins at zero.
  ///
  /// - Parameters:
  ///   - fileTimes: The times of the file, not empty, all finite.
  ///   - firstMilliseconds: The first interval.
  /// - Complexity: O(n).
  init(_ fileTimes: [Double], firstMilliseconds: Double) {
    let first = fileTimes[0]
    let lead = firstMilliseconds / 1000
    let epochUnit = TimeColumnChoice.epochUnit(first)
    times = fileTimes
    resolutionSeconds = TimeColumn.resolution(fileTimes, secondsPerUnit: epochUnit ?? 1)
    if let unit = epochUnit {
      times = fileTimes.map { time in
        (((time - first) * unit * 1e6).rounded() + firstMilliseconds * 1000) / 1e6
      }
      start = TimeStamp.utc(epochSeconds: first * unit - lead).iso8601.map {
        RecordingStart(iso8601: $0)
      }
      if unit != 1 {
        warning =
          "the times count from 1970 in units of \(ShortNumber.text(unit)) s, whatever the "
          + "column's name says; they were read in that unit"
      }
    } else if first >= RecordingClock.largestFirstSeconds {
      times = fileTimes.map { $0 - first + lead }
      warning =
        "the first time, \(ShortNumber.text(first)) s, is too large to count from the start of a "
        + "recording; all times were counted from the first interval"
    } else if first < lead {
      let shift = lead - first
      // What rounding alone makes of a start at zero is mended without words.
      if shift > 1e-6 {
        warning =
          "the first interval would begin \(ShortNumber.text(shift)) s before zero; all times were "
          + "moved so that it begins at zero"
        times = fileTimes.map { $0 + shift }
      }
      times[0] = lead
    }
  }
}
