/// RR samples as Polar devices keep them and FlowSync copies them (`*-rrsamples`, `RR.GZB`,
/// `SAMPLES.BPB`), without the gzip around them.
///
/// Layout of the Protocol Buffers messages: the descriptors `exercise_rr_samples.proto` and
/// `exercise_samples.proto` of Polar's own programs, as read by the open-source converter Bipolar.
/// The files state no date.
public struct PolarRRFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `polar-rr`.
  public var name: String { "polar-rr" }
  /// One line about the format.
  public var summary: String { "RR samples of Polar devices and FlowSync (protobuf)" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["bpb", "gzb"] }

  /// Says whether the whole file is a message of RR samples.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.96 where every byte belongs to a message of the known layout and at least
  ///   half of its intervals last between 200 and 3000 ms.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    // A length-delimited field 1 opens both messages; it keeps texts from being walked over.
    guard input.bytes.count >= 4, input.bytes[0] == 0x0A || input.bytes[0] == 0x08 else {
      return nil
    }
    guard let samples = PolarRRSamples(input.bytes), samples.isWhole, samples.arePlausible else {
      return nil
    }
    return FormatMatch(
      confidence: 0.96, reason: "every byte belongs to a Polar message of RR samples")
  }

  /// Reads the intervals.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows about the file; nothing here is in need of it.
  /// - Returns: One recording.
  /// - Throws: ``RecordingError`` with the code `notARecording` where the bytes are no such message,
  ///   `noIntervals` where it holds none.
  /// - Complexity: O(n), and O(g log g) for g times without a sensor.
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard let samples = PolarRRSamples(input.bytes) else {
      throw RecordingError(
        .notARecording,
        "the bytes are no Polar message of RR samples (protobuf with intervals in field 1, 28 or "
          + "29.19); give the rrsamples file of the session, or export the session from Polar Flow")
    }
    guard !samples.intervals.isEmpty else {
      throw RecordingError(
        .noIntervals,
        "the Polar message holds no RR samples; record with a chest strap, or give the rrsamples "
          + "file of the session")
    }
    return [try decoded(samples)]
  }

  private func decoded(_ samples: PolarRRSamples) throws(RecordingError) -> DecodedRecording {
    let values = samples.intervals.map { $0 == 0 ? Double.nan : Double($0) }
    var assembly = BeatAssembly(intervals: values)
    assembly.gaps = samples.gaps
    let missing = values.count { $0.isNaN }
    var decoded = DecodedRecording(
      series: try assembly.series { _ in nil }, unit: .milliseconds,
      unitReason: "Polar devices keep RR samples in milliseconds",
      roleReason: "RR samples of field \(samples.place)")
    decoded.evidence.missingCount = missing
    decoded.evidence.decimals = 0
    if missing > 0 {
      decoded.warnings.append("\(missing) of \(values.count) values are zero; each is a break")
    }
    if !samples.gaps.isEmpty {
      let seconds = samples.gaps.reduce(0) { $0 + $1.milliseconds } / 1000
      decoded.warnings.append(
        "the sensor was offline at \(Counted.text(samples.gaps.count, "place")), "
          + "\(ShortNumber.text(seconds)) s in all; each is a break")
    }
    if samples.otherListCount > 0 {
      decoded.warnings.append(
        "\(Counted.text(samples.otherListCount, "more list")) of RR samples in the file; only the "
          + "first was read")
    }
    if !samples.isWhole {
      decoded.warnings.append("the file is cut off or damaged; what is whole was read")
    }
    return decoded
  }
}

extension RecordingFormat where Self == PolarRRFormat {
  /// RR samples of Polar devices and FlowSync.
  public static var polarRR: PolarRRFormat { PolarRRFormat() }
}
