import SignalCore

/// The intervals of the packets of a log, with the times at which packets arrived.
struct PacketIntervals {
  /// One interval per row in milliseconds; NaN where the packet holds zero.
  private(set) var milliseconds: [Double] = []
  private var times: [(row: Int, seconds: Double)] = []
  private var breaks: [Int] = []
  private var start: RecordingStart?
  private(set) var packetCount = 0
  private(set) var withoutIntervalCount = 0
  private(set) var noContactCount = 0
  private(set) var damagedCount = 0
  /// Whether the times are dates or times of day; `nil` before the first, which decides.
  private var areStamps: Bool?

  init(_ log: PacketLog) {
    log.forEachPacket { packet, bytes, before in
      guard let packet else {
        damagedCount += 1
        if !milliseconds.isEmpty { breaks.append(milliseconds.count) }
        return
      }
      packetCount += 1
      if packet.hasNoContact { noContactCount += 1 }
      guard !packet.intervals.isEmpty else {
        withoutIntervalCount += 1
        return
      }
      if let time = PacketTime.find(in: log.document, before) { add(time) }
      for index in stride(
        from: packet.intervals.lowerBound, to: packet.intervals.upperBound, by: 2)
      {
        let ticks = Int(bytes[index]) | Int(bytes[index + 1]) << 8
        milliseconds.append(ticks == 0 ? .nan : Double(ticks) * 1000 / 1024)
      }
    }
  }

  private mutating func add(_ time: PacketTime) {
    switch time {
    case .stamp(let stamp):
      guard areStamps ?? true else { return }
      if times.isEmpty { start = stamp.iso8601.map { RecordingStart(iso8601: $0) } }
      areStamps = true
      var seconds = stamp.epochSeconds
      // A time of day without a date begins again at midnight.
      if stamp.date == nil, let last = times.last?.seconds {
        seconds += 86_400 * ((last - seconds) / 86_400).rounded()
      }
      times.append((milliseconds.count, seconds))
    case .number(let number):
      guard !(areStamps ?? false) else { return }
      areStamps = false
      times.append((milliseconds.count, number))
    }
  }

  /// Puts the recording together.
  ///
  /// - Throws: ``RecordingError`` with the code `noIntervals` or `notBeats`.
  func decoded(_ notation: PacketNotation) throws(RecordingError) -> DecodedRecording {
    guard milliseconds.contains(where: { !$0.isNaN }) else {
      throw RecordingError(
        .noIntervals,
        "the log holds \(packetCount) Heart Rate Measurement packets and none with RR intervals: "
          + "the sensor sends its rate alone; record with a chest strap that sends RR intervals")
    }
    var clock = [Double](repeating: .nan, count: milliseconds.count)
    let unit = secondsPerUnit
    var start = start
    if let unit {
      for time in times { clock[time.row] = time.seconds * unit }
      if areStamps == false, let first = times.first?.seconds,
        TimeColumnChoice.epochUnit(first) != nil
      {
        start = TimeStamp.utc(epochSeconds: first * unit).iso8601.map {
          RecordingStart(iso8601: $0)
        }
      }
    }
    let comparison = ClockComparison(
      times: TimeColumn(
        seconds: clock, meaning: .arrival, firstStamp: nil, resolutionSeconds: 1),
      intervals: milliseconds)
    var assembly = BeatAssembly(intervals: milliseconds, start: start)
    assembly.gaps = merged(comparison.gaps)
    var decoded = DecodedRecording(
      series: try assembly.series { _ in nil }, unit: .ticks,
      unitReason: "Bluetooth heart rate packets count RR intervals in 1/1024 s",
      roleReason: "Heart Rate Measurement packets (0x2A37) as \(notation.words)"
        + (withoutIntervalCount > 0
          ? "; \(withoutIntervalCount) of \(packetCount) packets hold no RR interval" : "")
        + (unit == nil ? "" : "; the times before them are of arrival, used to find gaps only"))
    decoded.evidence.missingCount = milliseconds.count { $0.isNaN }
    if unit != nil {
      decoded.evidence.backwardStampCount = comparison.backwardCount
      decoded.evidence.longStampStepCount = comparison.longStepCount
      decoded.evidence.stampSpanSeconds = comparison.spanSeconds
    }
    decoded.warnings = warnings(comparison, missing: decoded.evidence.missingCount)
    return decoded
  }

  /// Seconds for each unit of the times; `nil` without times, or where numbers are none.
  private var secondsPerUnit: Double? {
    guard let first = times.first?.seconds, let last = times.last?.seconds else { return nil }
    if areStamps == true { return 1 }
    if let unit = TimeColumnChoice.epochUnit(first) { return unit }
    // Numbers that rise by one count lines.
    let areCounts = zip(times, times.dropFirst()).allSatisfy { $1.seconds - $0.seconds == 1 }
    let covered = milliseconds.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / 1000
    guard !areCounts, last > first, covered > 0 else { return nil }
    // The clock runs as long as the beats or longer, where packets were lost; a wrong unit would be
    // off by a factor of 1000.
    return [1, 1e-3, 1e-6, 1e-9].first { unit in
      let ratio = (last - first) * unit / covered
      return ratio > 0.3 && ratio < 100
    }
  }

  private func merged(
    _ found: [(row: Int, milliseconds: Double)]
  ) -> [(row: Int, milliseconds: Double)] {
    var gaps: [(row: Int, milliseconds: Double)] = []
    for gap in (found + breaks.map { ($0, 0) }).sorted(by: { $0.row < $1.row }) {
      if gaps.last?.row == gap.row {
        gaps[gaps.count - 1].milliseconds += gap.milliseconds
      } else if gap.row < milliseconds.count {
        gaps.append(gap)
      }
    }
    return gaps
  }

  private func warnings(_ comparison: ClockComparison, missing: Int) -> [String] {
    var notes: [String] = []
    if !comparison.gaps.isEmpty {
      let seconds = comparison.gaps.reduce(0) { $0 + $1.milliseconds } / 1000
      notes.append(
        "the times outrun the intervals by more than 3 s each at "
          + "\(Counted.text(comparison.gaps.count, "place")), \(ShortNumber.text(seconds)) s in "
          + "all: packets are missing there, and each is a break")
    }
    if damagedCount > 0 {
      notes.append(
        "\(Counted.text(damagedCount, "line holds", "lines hold")) bytes that are not a whole "
          + "packet; each is a break")
    }
    if missing > 0 {
      notes.append(
        "\(Counted.text(missing, "RR interval is", "RR intervals are")) zero; each is a break")
    }
    if noContactCount > 0 {
      notes.append(
        "\(noContactCount) of \(packetCount) packets say that the sensor has no contact with the "
          + "skin; their intervals were kept")
    }
    if comparison.backwardCount > 0 {
      notes.append(
        "\(Counted.text(comparison.backwardCount, "time stamp goes", "time stamps go")) back; the "
          + "beats were kept in the order of the file")
    }
    return notes
  }
}
