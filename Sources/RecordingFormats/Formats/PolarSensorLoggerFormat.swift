import SignalCore

/// The RR and PPI tables of the app Polar Sensor Logger.
///
/// Stamps are the arrival times at the phone, in its local time without a zone. Polar's note on PPI
/// (optical pulse intervals) says to drop a value where `blocker` is 1 (movement), and where the
/// sensor supports skin contact and reports none. Here such values are kept and labelled as
/// artefacts. Some optical sensors report contact badly: where it would condemn more than half of the
/// values that are not blocked, it is not applied, and a warning says so.
public struct PolarSensorLoggerFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `polar-sensor-logger`.
  public var name: String { "polar-sensor-logger" }
  /// One line about the format.
  public var summary: String { "Polar Sensor Logger: phone timestamp; RR or PP interval" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["txt", "csv"] }

  /// Says whether the header is that of the app's intervals.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.97.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard heading(input) != nil else { return nil }
    return FormatMatch(
      confidence: 0.97, reason: "the columns are phone timestamp and RR or PP interval")
  }

  private func heading(_ input: RecordingInput) -> TableHeading? {
    input.heading { names in
      names.contains { $0.hasPrefix("phone timestamp") }
        && names.contains(where: PolarSensorLoggerFormat.isInterval)
    }
  }

  private static func isInterval(_ name: String) -> Bool {
    name.hasPrefix("rr-interval") || name.hasPrefix("pp-interval")
  }

  /// Reads the intervals, with breaks where stamps show that beats were lost.
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
      let interval = heading.column(where: PolarSensorLoggerFormat.isInterval),
      let stamp = heading.column(where: { $0.hasPrefix("phone timestamp") })
    else { throw UnknownLayout.error("columns Phone timestamp and RR-interval [ms]") }
    let contacts = heading.names.indices.filter { heading.names[$0] == "contact" }
    let judging = ([heading.column("blocker")].compactMap { $0 } + contacts.prefix(2)).sorted()
    let asked: [(index: Int, content: KnownTable.Content)] =
      [(stamp, .time), (interval, .number)] + judging.map { ($0, .number) }
    let table = KnownTable(
      document, below: heading, columns: asked.sorted { $0.index < $1.index })
    func slot(_ index: Int) -> Int? { table.columns.firstIndex { $0.index == index } }
    guard let intervalSlot = slot(interval), let stampSlot = slot(stamp) else { return [] }
    let values = try table.numbers(intervalSlot, expecting: "an interval in ms")
    let times = TimeColumn(table.columns[stampSlot], intervals: values, meaning: .arrival)
    let judgement = judgement(
      blocker: heading.column("blocker").flatMap(slot).map { table.columns[$0].values },
      contacts: contacts.prefix(2).compactMap(slot).map { table.columns[$0].values },
      rows: table.rowCount)
    var reading = IntervalReading(
      values: values,
      roleReason: "column \(interval + 1) is named as an interval; the stamps are arrivals at the "
        + "phone, used to find gaps only",
      nameUnit: .milliseconds, times: times, start: times?.start
    ) { table.line(ofRow: $0) }
    reading.labels = judgement.labels
    reading.warnings = judgement.warnings
    return [try reading.decoded(options: options)]
  }

  private func judgement(
    blocker: [Double]?, contacts: [[Double]], rows: Int
  ) -> BeatJudgement {
    let blocked = blocker ?? []
    func isBlocked(_ row: Int) -> Bool { !blocked.isEmpty && blocked[row] == 1 }
    return BeatJudgement(
      rows: rows, isBlocked: isBlocked,
      isWithoutContact: { row in
        // The first of the two columns is the contact, the second whether the sensor supports it.
        contacts.count == 2 && contacts[0][row] == 0 && contacts[1][row] == 1 && !isBlocked(row)
      })
  }
}

extension RecordingFormat where Self == PolarSensorLoggerFormat {
  /// The tables of the app Polar Sensor Logger.
  public static var polarSensorLogger: PolarSensorLoggerFormat { PolarSensorLoggerFormat() }
}
