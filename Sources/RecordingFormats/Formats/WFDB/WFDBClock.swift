import SignalCore

/// How many ticks of an annotation file make a second, when the clock stood at zero, and who says so.
struct WFDBClock {
  let ticksPerSecond: Double
  let reason: String
  let start: RecordingStart?

  /// Decides between a note in the file, the header beside it and the caller.
  ///
  /// The note overrides the header, since it speaks of the annotations alone; a caller who
  /// contradicts either is asked, since a wrong rate scales every interval and shows nowhere.
  ///
  /// - Parameters:
  ///   - input: The file.
  ///   - options: What the caller knows.
  ///   - noted: The rate that a note gives.
  ///   - otherwise: The rate and its reason where neither is known.
  /// - Throws: ``RecordingError`` with the code `unitUnclear`.
  init(
    _ input: RecordingInput, options: ReadingOptions, noted: Double? = nil,
    otherwise: (rate: Double, reason: String)? = nil
  ) throws(RecordingError) {
    guard options.unit == .automatic else {
      throw RecordingError(
        .unitUnclear,
        "annotations count samples of a clock, which --unit \(options.unit.rawValue) contradicts; "
          + "leave that option away")
    }
    let header = WFDBRecord.header(of: input)
    start = header?.header.start
    let told = options.tickRateHertz
    if let noted {
      try Self.check(told, noted, by: "the file itself", remedy: "leave that option away")
      ticksPerSecond = noted
      reason = "the file says \(ShortNumber.text(noted)) ticks per second"
    } else if let header {
      let rate = header.header.rateHertz
      try Self.check(
        told, rate, by: header.name,
        remedy: "leave that option away, or rename the header if it belongs to another recording")
      ticksPerSecond = rate
      reason =
        header.header.isRateGiven
        ? "\(header.name) says \(ShortNumber.text(rate)) samples per second"
        : "\(header.name) names no rate, which stands for \(ShortNumber.text(rate)) samples per "
          + "second"
    } else if let told {
      ticksPerSecond = told
      reason = "--tick-rate \(ShortNumber.text(told)) was given"
    } else if let otherwise {
      ticksPerSecond = otherwise.rate
      reason = otherwise.reason
    } else {
      throw RecordingError(
        .unitUnclear,
        "the annotations count samples, and neither the file nor a header beside it "
          + "(\(input.fileStem).hea) says how many make a second; put the header there or give "
          + "--tick-rate HZ")
    }
  }

  private static func check(
    _ told: Double?, _ rate: Double, by source: String, remedy: String
  ) throws(RecordingError) {
    guard let told, told != rate else { return }
    throw RecordingError(
      .unitUnclear,
      "--tick-rate \(ShortNumber.text(told)) contradicts \(source), which says "
        + "\(ShortNumber.text(rate)) per second; \(remedy)")
  }
}
