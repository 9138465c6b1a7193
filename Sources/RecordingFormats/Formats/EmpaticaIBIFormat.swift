import SignalCore

/// The file `IBI.csv` of the wristband Empatica E4.
///
/// Line 1 holds the start as seconds since 1970 (UTC) and the word `IBI`; each row the time of a beat
/// since then and the interval that it ends, both in seconds. Only clean beats are listed: a row whose
/// time step differs from its interval by more than 20 ms does not follow the row above.
public struct EmpaticaIBIFormat: RecordingFormat {
  /// How far a time step may be from its interval, in seconds.
  static let toleranceSeconds = 0.020

  /// Creates the format.
  public init() {}

  /// `empatica-e4`.
  public var name: String { "empatica-e4" }
  /// One line about the format.
  public var summary: String { "Empatica E4 IBI.csv: start, then beat time and interval in s" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["csv"] }

  /// Says whether the first line is a time since 1970 and `IBI`.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.98.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(confidence: 0.98, reason: "the first line is a start time and IBI")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    guard
      let heading = input.heading({
        $0.count == 2 && $0[1] == "ibi"
          && Double($0[0]).flatMap(TimeColumnChoice.epochUnit) == 1
      }), heading.lineAbove == nil
    else { return nil }
    return heading
  }

  /// Reads the beats on the clock of the wristband.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError``.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let document = input.text, let heading = heading(input),
      let epoch = Double(heading.names[0])
    else { throw UnknownLayout.error("first line of a start time and IBI") }
    let table = KnownTable(document, below: heading, columns: [(0, .number), (1, .number)])
    let times = try table.numbers(0, expecting: "the time of a beat in s")
    let values = try table.numbers(1, expecting: "an interval in s")
    let unit = try UnitDecision(
      intervals: values, nameUnit: .seconds, source: "the format", options: options)
    let intervals = unit.milliseconds(of: values).intervals
    _ = try BeatAssembly.checkIntervals(intervals) { table.line(ofRow: $0) }
    let beats = EmpaticaBeats(times: times, intervals: intervals)
    guard !beats.intervals.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "no row below the start time holds both a beat time and an interval; download the archive of "
          + "the recording again")
    }
    let series: RRSeries
    do throws(RRSeriesError) {
      series = try RRSeries(
        intervalsMilliseconds: beats.intervals, beatTimesSeconds: beats.times,
        breaks: beats.breaks,
        start: TimeStamp.utc(epochSeconds: epoch).iso8601.map { RecordingStart(iso8601: $0) })
    } catch {
      throw RecordingError(.badCell, "\(error); the table is damaged, download it again")
    }
    try BeatAssembly.checkSpan(series.beatTimesSeconds.last ?? 0)
    var decoded = DecodedRecording(
      series: series, unit: unit.unit, unitReason: unit.reason,
      roleReason: "column 1 is the time of each beat since the start, column 2 the interval that "
        + "it ends")
    decoded.evidence.missingCount = values.count - beats.intervals.count
    decoded.evidence.decimals = DecimalDigits.decimals(of: values)
    decoded.warnings = beats.warnings + [unit.warning].compactMap { $0 }
    return [decoded]
  }
}

/// The rows of the table that are beats, and which of them follow the one above.
private struct EmpaticaBeats {
  private(set) var intervals: [Double] = []
  private(set) var times: [Double] = []
  private(set) var breaks: [Int] = []
  private(set) var warnings: [String] = []

  init(times rows: [Double], intervals values: [Double]) {
    var repeated = 0
    var missing = 0
    for (time, interval) in zip(rows, values) {
      guard !time.isNaN, !interval.isNaN else {
        missing += 1
        continue
      }
      if let last = times.last {
        guard time > last else {
          repeated += 1
          continue
        }
        let excess = time - last - interval / 1000
        if excess.magnitude > EmpaticaIBIFormat.toleranceSeconds { breaks.append(times.count) }
      }
      times.append(time)
      intervals.append(interval)
    }
    if !breaks.isEmpty {
      warnings.append(
        "\(Counted.text(breaks.count, "row does", "rows do")) not follow the row above (the time "
          + "step differs from the interval by more than 20 ms): the wristband lists clean beats "
          + "only, and each place is a break")
    }
    if repeated > 0 {
      warnings.append(
        "\(Counted.text(repeated, "row is", "rows are")) not later than the row above: left out as "
          + "repeated")
    }
    if missing > 0 {
      warnings.append("\(Counted.text(missing, "row holds", "rows hold")) no beat: left out")
    }
  }
}

extension RecordingFormat where Self == EmpaticaIBIFormat {
  /// The file `IBI.csv` of the wristband Empatica E4.
  public static var empaticaE4: EmpaticaIBIFormat { EmpaticaIBIFormat() }
}
