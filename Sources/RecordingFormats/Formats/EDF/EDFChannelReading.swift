import SignalCore

/// Reads a channel of EDF that holds intervals at equal steps, and zero where no beat fell.
///
/// Bittium Faros writes such a channel: `HRV`, 5 Hz, ms. The beat lies somewhere in its slot, so
/// slots only tell where beats are missing: there the sum of the intervals falls behind the slots.
struct EDFChannelReading {
  private static let names: Set<String> = [
    "hrv", "rr", "rri", "rrinterval", "rrintervals", "ibi", "ibis", "interbeatinterval", "nn",
    "nninterval", "pp", "ppi", "ppinterval", "rrms", "heartperiod",
  ]

  let channel: EDFHeader.Signal
  private let number: Int
  private let millisecondsPerUnit: Double
  private let unit: IntervalUnit

  /// Finds the channel of intervals, or `nil` where there is none.
  ///
  /// - Throws: ``RecordingError`` with the code `unitUnclear`.
  init?(_ header: EDFHeader, _ options: ReadingOptions) throws(RecordingError) {
    let found = header.signals.enumerated().first { _, signal in
      Self.names.contains(signal.label.lowercased().filter { $0.isLetter })
        && signal.samplesPerRecord > 0 && !signal.isRate
    }
    guard let (index, channel) = found else { return nil }
    self.channel = channel
    number = index + 1
    switch (channel.unit.lowercased(), options.unit) {
    case ("ms", .automatic), ("msec", .automatic), (_, .milliseconds):
      unit = .milliseconds
      millisecondsPerUnit = 1
    case ("s", .automatic), ("sec", .automatic), (_, .seconds):
      unit = .seconds
      millisecondsPerUnit = 1000
    default:
      throw RecordingError(
        .unitUnclear,
        "channel \(index + 1) is named as one of intervals, and its unit is neither ms nor s; give "
          + "--unit ms or --unit s")
    }
  }

  /// Puts the intervals together.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - header: Its header.
  ///   - onsets: When each record begins, as the annotations of EDF+ say; empty without any.
  /// - Returns: The recording, in the unit of the channel.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n).
  func decoded(
    _ bytes: [UInt8], _ header: EDFHeader, onsets: [EDFOnset?]
  ) throws(RecordingError) -> DecodedRecording {
    let slots = try slots(bytes, header, onsets: onsets.map { $0?.seconds })
    guard !slots.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "the channel of intervals holds only zeros, which stand for no beat; the recorder found "
          + "none, detect the beats in the ECG")
    }
    let intervals = slots.map { $0.value * millisecondsPerUnit }
    _ = try BeatAssembly.checkIntervals(intervals, remedy: "the channel is damaged") { _ in nil }
    let slotSeconds = header.recordSeconds / Double(channel.samplesPerRecord)
    guard !EDFHeldValues(slots.map(\.seconds), intervals, slotSeconds: slotSeconds).areNoBeats
    else { throw heldValues(slotSeconds) }
    let (times, breaks) = Self.placed(intervals, slots.map(\.seconds), slotSeconds)
    let origin = onsets.first.flatMap { $0 }
    let series: RRSeries
    do throws(RRSeriesError) {
      series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: breaks,
        start: header.start(delayedBy: origin))
    } catch {
      throw RecordingError(.badCell, "\(error); the channel is damaged, export it again")
    }
    try BeatAssembly.checkSpan(series.spanSeconds)
    let steps = ShortNumber.text(1 / slotSeconds)
    var decoded = DecodedRecording(
      series: series, unit: unit, unitReason: "the header gives the channel's unit",
      roleReason: "a channel named as one of intervals, sampled \(steps) times a second, zero "
        + "where no beat fell")
    if !breaks.isEmpty {
      decoded.warnings.append(
        "at \(Counted.text(breaks.count, "place")) the intervals fall behind the clock of the "
          + "channel: beats are missing there, and each is a break")
    }
    return decoded
  }

  private func heldValues(_ slotSeconds: Double) -> RecordingError {
    RecordingError(
      .notBeats,
      "channel \(number) is named as one of intervals and holds a value at equal steps of "
        + "\(ShortNumber.text(slotSeconds)) s, not one for each beat: a resampled series, a held one "
        + "or results; export the list of beats, or detect the beats in the ECG")
  }

  private func slots(
    _ bytes: [UInt8], _ header: EDFHeader, onsets: [Double?]
  ) throws(RecordingError) -> [(seconds: Double, value: Double)] {
    let digitalSpan = channel.digitalMaximum - channel.digitalMinimum
    let gain = (channel.physicalMaximum - channel.physicalMinimum) / digitalSpan
    guard digitalSpan != 0, gain != 0, header.recordSeconds > 0 else {
      throw RecordingError(
        .badCell,
        "the limits of the channel of intervals or the duration of a record are zero; export the "
          + "file again")
    }
    let origin = onsets.first.flatMap { $0 } ?? 0
    var slots: [(seconds: Double, value: Double)] = []
    for record in 0..<header.recordCount {
      let told = header.isDiscontinuous && record < onsets.count ? onsets[record] : nil
      let begin = told.map { $0 - origin } ?? Double(record) * header.recordSeconds
      let at = header.headerSize + record * header.recordSize + channel.offset
      for sample in 0..<channel.samplesPerRecord {
        let digital = header.sample(bytes, at: at + sample * header.sampleSize)
        let value =
          (Double(digital) - channel.digitalMinimum)
          * (channel.physicalMaximum - channel.physicalMinimum) / digitalSpan
          + channel.physicalMinimum
        // The step nearest to zero is up to half a step away; an interval is many steps.
        if value.magnitude > 0.75 * gain.magnitude {
          let offset = Double(sample) / Double(channel.samplesPerRecord) * header.recordSeconds
          slots.append((begin + offset, value))
        }
      }
    }
    return slots
  }

  /// Returns the times of the beats and the breaks: where a slot lies further from the sum of the
  /// intervals than one slot, up to a quarter for the rounding of many intervals, beats are missing.
  static func placed(
    _ intervals: [Double], _ slots: [Double], _ slotSeconds: Double
  ) -> (times: [Double], breaks: [Int]) {
    var times: [Double] = []
    var breaks: [Int] = []
    var anchorSlot = 0.0
    var anchorTime = 0.0
    var elapsed = 0.0
    for (row, interval) in intervals.enumerated() {
      elapsed += interval
      let behind = slots[row] - (anchorSlot + elapsed / 1000)
      if row == 0 || behind.magnitude > 1.25 * slotSeconds {
        // Beats stay in order even where a channel repeats itself.
        let time = row == 0 ? slots[row] : max(slots[row], times[row - 1] + interval / 1000)
        if row > 0 { breaks.append(row) }
        anchorSlot = slots[row]
        anchorTime = time
        elapsed = 0
      } else if behind.magnitude > slotSeconds {
        // The clocks of slots and intervals drift apart.
        anchorSlot += behind > 0 ? behind - slotSeconds : behind + slotSeconds
      }
      times.append(anchorTime + elapsed / 1000)
    }
    return (times, breaks)
  }
}
