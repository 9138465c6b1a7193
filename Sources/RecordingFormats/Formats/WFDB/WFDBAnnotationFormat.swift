public import SignalCore

/// Annotation files of WFDB records, as on PhysioNet: `.atr`, `.qrs`, `.ecg` and many more.
///
/// The MIT layout and that of the AHA are read. The rate of their clock stands in a note of the
/// file, in the header `.hea` beside it, or is given by the caller.
public struct WFDBAnnotationFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `wfdb`.
  public var name: String { "wfdb" }
  /// One line about the format.
  public var summary: String { "WFDB annotations of beats (PhysioNet), with their .hea beside" }
  /// The usual suffixes.
  public var fileExtensions: [String] { WFDBRecord.annotators }

  /// Says whether the bytes are annotations.
  ///
  /// The format has no signature, so the annotations themselves are looked at: known codes, readable
  /// texts, times that advance, and a proper end. A header beside the file or a note about the clock
  /// take the place of the proper end, never of the rest.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.92 to 0.98.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    // Short or cut annotations may be without a NUL, but hardly without any byte foreign to text.
    guard !BinarySignature.isKnown(input.bytes), ControlBytes.areIn(input.bytes),
      input.text?.encoding.isUTF16 != true
    else { return nil }
    if AHAAnnotations.opens(input.bytes) {
      let opening = AHAAnnotations(input.bytes, limit: 1000)
      guard opening.serialCount >= 2, opening.serialCount * 10 >= opening.places.count * 9 else {
        return nil
      }
      return FormatMatch(confidence: 0.97, reason: "the bytes are annotations of the AHA layout")
    }
    let limit = 20_000
    let survey = MITSurvey(input.bytes, limit: limit)
    guard survey.isPlausible else { return nil }
    let header = WFDBRecord.header(of: input)
    guard header?.header.signals.contains(where: { $0.file == input.fileName }) != true else {
      return nil
    }
    // Beyond the limit, the last word stands for the walk.
    let isEnded =
      survey.annotationCount == limit
      ? input.bytes.suffix(2).allSatisfy { $0 == 0 }
      : survey.ending.isMarked && input.bytes[survey.ending.offset...].allSatisfy { $0 == 0 }
    let isKnownSuffix = WFDBRecord.annotators.contains(input.fileExtension)
    let reason = "the words are annotations with times that advance"
    if survey.ticksPerSecond != nil {
      return FormatMatch(confidence: 0.98, reason: "\(reason), and a note gives their clock")
    }
    if let header {
      return FormatMatch(confidence: 0.97, reason: "\(reason), and \(header.name) stands beside")
    }
    guard isEnded, survey.annotationCount >= 8 || isKnownSuffix else { return nil }
    return FormatMatch(confidence: isKnownSuffix ? 0.95 : 0.92, reason: reason)
  }

  /// Reads the beats.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows: the rate of the clock and the interval rule.
  /// - Returns: One recording whose time zero is the first sample of the record.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n).
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    if let sentence = WFDBRecord.sentence(for: input) {
      throw RecordingError(.notARecording, sentence)
    }
    if AHAAnnotations.opens(input.bytes) { return [try readAHA(input, options)] }
    var reading = try MITReading(input, options)
    return [try reading.decoded()]
  }

  private func readAHA(
    _ input: RecordingInput, _ options: ReadingOptions
  ) throws(RecordingError) -> DecodedRecording {
    let annotations = AHAAnnotations(input.bytes)
    let clock = try WFDBClock(
      input, options: options,
      otherwise: annotations.isPlain
        ? (1000, "annotations on the tapes of the AHA are timed in milliseconds") : nil)
    var beats = AnnotatedBeats(ticksPerSecond: clock.ticksPerSecond)
    for (label, tick) in annotations.places {
      beats.add(label.map { .beat($0) } ?? .other, at: tick)
    }
    var decoded = try beats.decoded(
      rule: options.intervalRule, start: clock.start, unitReason: clock.reason,
      roleReason: "beats are the annotations N (normal), V R E (ventricular), F P Q (other) of the "
        + "AHA")
    if !annotations.isWhole { decoded.warnings.append(MITReading.cutWarning) }
    return decoded
  }

  /// Writes a file that stands for itself: a note gives its clock, so it needs no header.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  /// - Returns: The bytes, and what they do not hold.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    MITWriting.encoded(series, phases: phases)
  }
}

extension RecordingFormat where Self == WFDBAnnotationFormat {
  /// Annotation files of WFDB records.
  public static var wfdb: WFDBAnnotationFormat { WFDBAnnotationFormat() }
}

extension MITSurvey {
  /// Whether the annotations are what a program or a person would write about a heart.
  fileprivate var isPlausible: Bool {
    guard annotationCount >= 2, unknownCount == 0, !hasForeignText else { return false }
    // Samples of a signal read as annotations stand for nothing where they are small.
    guard nullCount <= 2 + annotationCount / 100 else { return false }
    // Only a skip goes back, as between the annotations of several channels.
    guard backwardCount <= 1 + annotationCount / 4 else { return false }
    let limit: Int64 = ticksPerSecond == nil ? 1 << 40 : 1 << 53
    return lowestTick >= 0 && highestTick > lowestTick && highestTick <= limit
  }
}

extension TextEncoding {
  fileprivate var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
