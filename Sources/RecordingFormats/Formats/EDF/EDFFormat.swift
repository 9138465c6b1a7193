public import SignalCore

/// EDF and EDF+, BDF and BDF+: channels of intervals, and annotations of beats.
///
/// Raw signals are refused. The fields of the patient are never read.
public struct EDFFormat: WritableRecordingFormat {
  /// Creates the format.
  public init() {}

  /// `edf`.
  public var name: String { "edf" }
  /// One line about the format.
  public var summary: String {
    "EDF(+), BDF(+): a channel of RR intervals, or annotations of beats"
  }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["edf", "bdf"] }

  /// Says whether the file begins with a header of EDF or BDF.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard EDFHeader.opens(input.bytes) else { return nil }
    let kind = EDFHeader.isBDF(input.bytes) ? "BDF" : "EDF"
    return FormatMatch(confidence: 0.99, reason: "the file begins with a header of \(kind)")
  }

  /// Reads the annotations of beats, or else the channel of intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows: the interval rule, and the unit of a channel without one.
  /// - Returns: One recording whose time zero is the beginning of the first record.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n).
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    let header = try EDFHeader(input.bytes)
    guard header.recordCount > 0 else {
      throw RecordingError(
        .noIntervals,
        "the file ends before its first record is whole (\(input.bytes.count) bytes, of which "
          + "\(header.headerSize) are the header); copy it again")
    }
    let annotations = EDFAnnotations(input.bytes, header)
    let beats = EDFBeatReading(input.bytes, header, annotations)
    var decoded: DecodedRecording
    if beats.looksLikeBeats {
      decoded = try beats.decoded(options)
    } else if let channel = try EDFChannelReading(header, options) {
      decoded = try channel.decoded(input.bytes, header, onsets: annotations.recordOnsets)
    } else {
      throw refusal(header, annotations, input.bytes)
    }
    if let promised = header.promisedRecordCount, promised != header.recordCount {
      decoded.warnings.append(
        "the header promises \(promised) records and the file holds \(header.recordCount)")
    }
    return [decoded]
  }

  private func channels(_ count: Int) -> String { Counted.text(count, "channel") }

  /// Says what the file holds instead of beats, without any text of its own.
  private func refusal(
    _ header: EDFHeader, _ annotations: EDFAnnotations, _ bytes: [UInt8]
  ) -> RecordingError {
    let rates = header.signals.count { !$0.isAnnotations && $0.isRate }
    let signals = header.signals.count { !$0.isAnnotations && !$0.isRate }
    let stages = annotations.items.count {
      bytes[$0.text].starts(with: Array("Sleep stage".utf8))
    }
    var content: [String] = []
    if signals > 0 {
      content.append("\(channels(signals)) of raw samples (such as an ECG)")
    }
    if rates > 0 {
      content.append("\(channels(rates)) of rates per minute, from which beats cannot be recovered")
    }
    if stages > 0 {
      content.append(
        Counted.text(stages, "annotation of a sleep stage", "annotations of sleep stages"))
    }
    if annotations.items.count > stages {
      content.append(Counted.text(annotations.items.count - stages, "other annotation"))
    }
    let held = content.isEmpty ? "nothing" : content.joined(separator: " and ")
    let remedy =
      signals > 0 || rates == 0
      ? "detect the beats first and give their times or intervals"
      : "give a recording of the beats or RR intervals themselves"
    return RecordingError(
      .notARecording,
      "this \(header.kind) file holds \(held), no channel of RR intervals and no annotations of beats "
        + "(such as N, QRS or R-peak); \(remedy)")
  }

  /// Writes EDF+ with annotations only.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - phases: The named parts of the session.
  /// - Returns: The bytes, and what they do not hold.
  public func write(_ series: RRSeries, phases: [RecordingPhase]) -> EncodedRecording {
    EDFWriting.encoded(series, phases: phases)
  }
}

extension RecordingFormat where Self == EDFFormat {
  /// EDF and EDF+.
  public static var edf: EDFFormat { EDFFormat() }
}
