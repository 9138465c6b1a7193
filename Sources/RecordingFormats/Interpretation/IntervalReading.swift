import SignalCore

/// Numbers of a text on their way to a recording: what they are, and what stands beside them.
struct IntervalReading {
  /// The numbers as the file holds them; NaN where missing.
  var values: [Double]
  /// Why these numbers.
  var roleReason: String
  /// The unit in the name of the column, or the one the format has.
  var nameUnit: IntervalUnit?
  /// The samples per second in the name of the column.
  var nameTickRateHertz: Double?
  /// What says so, for a sentence.
  var unitSource = UnitDecision.columnName
  /// The times beside the numbers.
  var times: TimeColumn?
  var start: RecordingStart?
  var warnings: [String] = []
  /// The line of a row, for the message of an error.
  var place: (Int) -> Int?
  /// Whether rising numbers are times of beats; only where no other column gives the times.
  var mayBeBeatTimes = false
  /// What to ask where only the content of the column says that it holds intervals.
  var unnamed: UnnamedIntervals?
  /// The kind of the beat that ends the interval of each row; `nil` where all are normal.
  var labels: [BeatLabel]?
  /// From the start of the recording to the beat that begins the first interval.
  var leadMilliseconds = 0.0

  /// Decides the unit and puts the recording together.
  ///
  /// - Throws: ``RecordingError``.
  func decoded(options: ReadingOptions) throws(RecordingError) -> DecodedRecording {
    if mayBeBeatTimes, try BeatTimes.areBeatTimes(values, options: options) {
      return try decodedBeatTimes(options: options)
    }
    let unit = try unitDecision(options)
    let mixture = try UnitMixture(values: values, unit: unit, place: place)
    var (milliseconds, absent) = unit.milliseconds(of: values)
    for row in mixture.foreignRows { milliseconds[row] = .nan }
    if unit.automaticMedian != nil { try refuseTotal(milliseconds) }
    var assembly = BeatAssembly(
      intervals: milliseconds, start: start, labels: labels, leadMilliseconds: leadMilliseconds)
    var evidence = ReadingEvidence()
    var notes = warnings
    if let times {
      try refuseResampled(times, milliseconds)
      let clock = ClockComparison(times: times, intervals: milliseconds)
      try unnamed?.check(milliseconds, clock)
      assembly.gaps = clock.gapsAndSeams
      evidence.backwardStampCount = clock.backwardCount
      evidence.repeatedRowCount = times.repeatedRowCount(milliseconds)
      evidence.longStampStepCount = clock.longStepCount
      evidence.stampSpanSeconds = clock.spanSeconds
      notes += clockWarnings(clock, times, rowCount: values.count)
    } else {
      try unnamed?.check(milliseconds, nil)
    }
    evidence.missingCount = absent + mixture.foreignRows.count
    evidence.decimals = DecimalDigits.decimals(of: values)
    if absent > 0 {
      notes.append(
        "\(absent) of \(values.count) values are missing (empty, NaN, 0, -9999, 65535 or 4294967295); each "
          + "place is a break, not a beat")
    }
    notes += mixture.warnings
    return try finish(assembly, unit, evidence, notes, roleReason)
  }

  private func unitDecision(_ options: ReadingOptions) throws(RecordingError) -> UnitDecision {
    do throws(RecordingError) {
      return try UnitDecision(
        intervals: values, nameUnit: nameUnit, nameTickRateHertz: nameTickRateHertz,
        source: unitSource, options: options)
    } catch {
      // Another unit would make beats of whatever the header says it is.
      guard error.code == .unitUnclear, let unnamed, unnamed.hasNames,
        let median = ValueProfile(values).median
      else { throw error }
      throw unnamed.unfit(ShortNumber.text(median))
    }
  }

  /// A last value that is the sum of all others is no interval.
  private func refuseTotal(_ milliseconds: [Double]) throws(RecordingError) {
    guard milliseconds.count > 9, let last = milliseconds.last, !last.isNaN else { return }
    let row = milliseconds.count - 1
    let sum = milliseconds[..<row].reduce(0) { $1.isNaN ? $0 : $0 + $1 }
    // Totals are rounded, to seconds at the coarsest.
    guard (last - sum).magnitude <= min(500, 0.01 * sum),
      !milliseconds.contains(where: { $0 < 0 }), milliseconds.count(where: { !$0.isNaN }) > 9
    else { return }
    throw RecordingError(
      .badCell, "the last value is the sum of all others, so no interval; remove this line",
      line: place(row))
  }

  private func decodedBeatTimes(options: ReadingOptions) throws(RecordingError) -> DecodedRecording
  {
    let (steps, notRising) = BeatTimes.steps(values)
    if options.unit == .automatic, options.tickRateHertz == nil {
      try EqualSteps.refuse(steps)
    }
    let unit = try UnitDecision(intervals: steps, nameUnit: nameUnit, options: options)
    guard unit.unit != .beatsPerMinute else {
      throw RecordingError(
        .unitUnclear, "the numbers rise like beat times, which are not in bpm; leave --unit away")
    }
    let place = self.place
    let mixture = try UnitMixture(values: steps, unit: unit, areSteps: true) { place($0 + 1) }
    var evidence = ReadingEvidence()
    evidence.missingCount = values.count { $0.isNaN }
    evidence.decimals = DecimalDigits.decimals(of: values)
    var notes = warnings
    if notRising > 0 {
      notes.append(
        "\(notRising) beat times do not come after the time before them; each is a break")
    }
    if evidence.missingCount > 0 {
      notes.append("\(evidence.missingCount) beat times are missing; each is a break")
    }
    notes += mixture.warnings
    let assembly = BeatAssembly(
      intervals: steps.map { unit.milliseconds($0) },
      gaps: missingTimeGaps(unit), start: start)
    let reason = roleReason + "; the numbers rise, so they are times of beats"
    return try finish(assembly, unit, evidence, notes, reason, rowOffset: 1)
  }

  /// The time across missing beat times, before the step that follows them.
  private func missingTimeGaps(_ unit: UnitDecision) -> [(row: Int, milliseconds: Double)] {
    var gaps: [(row: Int, milliseconds: Double)] = []
    var lastPresent: Int?
    for row in values.indices where !values[row].isNaN {
      if let before = lastPresent, before < row - 1, row < values.count - 1 {
        // The step that starts at this beat is the next one, at index `row` of the steps.
        gaps.append((row, unit.milliseconds(max(0, values[row] - values[before]))))
      }
      lastPresent = row
    }
    return gaps
  }

  private func finish(
    _ assembly: BeatAssembly, _ unit: UnitDecision, _ evidence: ReadingEvidence, _ notes: [String],
    _ reason: String, rowOffset: Int = 0
  ) throws(RecordingError) -> DecodedRecording {
    let place = self.place
    let series = try assembly.series { place($0 + rowOffset) }
    var decoded = DecodedRecording(
      series: series, unit: unit.unit, unitReason: unit.reason, roleReason: reason)
    decoded.evidence = evidence
    decoded.warnings = notes + [unit.warning].compactMap { $0 }
    return decoded
  }

  /// Equal time steps beside varying intervals are samples of a tachogram, not beats.
  private func refuseResampled(
    _ times: TimeColumn, _ milliseconds: [Double]
  ) throws(RecordingError) {
    // Packets of several intervals have one time, and may come at equal steps.
    guard
      !times.seconds.prefix(1000).contains(where: \.isNaN) || milliseconds.contains(where: \.isNaN)
    else { return }
    guard let step = EqualSteps.step(of: times.seconds, resolution: times.resolutionSeconds) else {
      return
    }
    let intervals = milliseconds.prefix(1000).filter { !$0.isNaN }
    guard let mean = DescriptiveStatistics.mean(intervals.span),
      (mean / 1000 - step).magnitude > 0.2 * step
    else { return }
    throw RecordingError(
      .notBeats,
      "the times advance by equal steps of \(ShortNumber.text(step)) s whatever the intervals are "
        + "(mean \(ShortNumber.text(mean)) ms): a resampled series, not beats; export the RR "
        + "intervals themselves")
  }

  private func clockWarnings(
    _ clock: ClockComparison, _ times: TimeColumn, rowCount: Int
  ) -> [String] {
    var notes: [String] = []
    if !clock.gaps.isEmpty {
      let seconds = clock.gaps.reduce(0) { $0 + $1.milliseconds } / 1000
      let limit = times.meaning == .arrival ? " by more than 3 s each" : ""
      notes.append(
        "the times outrun the intervals\(limit) at \(Counted.text(clock.gaps.count, "place")), "
          + "\(ShortNumber.text(seconds)) s in all: beats are missing there, and each is a break")
    }
    if clock.backwardCount > 0 {
      let seams = clock.seams.count
      notes.append(
        "\(clock.backwardCount) time stamps go back; the beats were kept in the order of the file"
          + (seams == 0 ? "" : ", with a break where the clock was set back (\(seams) times)"))
    }
    if clock.shortStepCount > max(2, rowCount / 100) {
      notes.append(
        "\(clock.shortStepCount) time steps are shorter than the interval beside them: rows may "
          + "be repeated")
    }
    return notes
  }
}

extension IntervalReading {
  /// The intervals of a table whose format says which column holds them, in milliseconds, and which
  /// their stamps.
  ///
  /// - Parameters:
  ///   - values: The intervals.
  ///   - column: Their place among the columns that were read.
  ///   - stampColumn: The place of the stamps among those columns.
  ///   - table: The table.
  init(_ values: [Double], in column: Int, stampedBy stampColumn: Int, of table: KnownTable) {
    let stamps = table.columns[stampColumn]
    let times = TimeColumn(stamps, intervals: values)
    self.init(
      values: values,
      roleReason: "column \(table.columns[column].index + 1) is named as an interval"
        + (times.map { "; column \(stamps.index + 1) gives \($0.words)" } ?? ""),
      nameUnit: .milliseconds, unitSource: "the format", times: times, start: times?.start
    ) { table.line(ofRow: $0) }
  }
}
