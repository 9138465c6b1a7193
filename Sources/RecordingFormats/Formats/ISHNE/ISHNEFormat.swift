import SignalCore

/// Beats of Holter recorders in the ISHNE layout, `.ann`.
///
/// After the header stand the sample from which time counts (4 bytes), then for each annotation a
/// letter, a byte of the maker's own, and the samples since the one before (2 bytes). A letter `!`
/// moves the time where the next beat is more than 65 535 samples away.
public struct ISHNEFormat: RecordingFormat {
  /// Creates the format.
  public init() {}

  /// `ishne`.
  public var name: String { "ishne" }
  /// One line about the format.
  public var summary: String { "ISHNE Holter annotations of beats" }
  /// The usual suffixes.
  public var fileExtensions: [String] { ["ann"] }

  /// Says whether the file begins with the signature of annotations.
  ///
  /// - Parameter input: The bytes and the name of the file.
  /// - Returns: Confidence 0.99.
  public func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard input.bytes.starts(with: ISHNEHeader.annotationMagic) else { return nil }
    return FormatMatch(confidence: 0.99, reason: "the file begins with ANN  1.0")
  }

  /// Reads the beats.
  ///
  /// - Parameters:
  ///   - input: The bytes and the name of the file.
  ///   - options: What the caller knows: the interval rule.
  /// - Returns: One recording whose time zero is the first sample of the recorder.
  /// - Throws: ``RecordingError``.
  /// - Complexity: O(n).
  public func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    guard input.bytes.starts(with: ISHNEHeader.annotationMagic) else {
      throw RecordingError(
        .unknownFormat,
        "the file does not begin with ANN  1.0, as ISHNE annotations do; choose another format")
    }
    guard let header = ISHNEHeader(input.bytes) else {
      throw RecordingError(
        .badCell,
        "the header of 522 bytes is cut off or its offsets lie outside the file of "
          + "\(input.bytes.count) bytes; export the annotations again")
    }
    let rate = try rate(header, options)
    var beats = AnnotatedBeats(ticksPerSecond: rate.hertz)
    let counts = try add(input.bytes, from: header.dataOffset, to: &beats)
    var decoded = try beats.decoded(
      rule: options.intervalRule, start: header.start, unitReason: rate.reason,
      roleReason: "beats are the annotations N B (normal), S (supraventricular), V (ventricular), "
        + "P U (other)")
    decoded.warnings += warnings(counts, header)
    return [decoded]
  }

  private func rate(
    _ header: ISHNEHeader, _ options: ReadingOptions
  ) throws(RecordingError) -> (hertz: Double, reason: String) {
    guard options.unit == .automatic else {
      throw RecordingError(
        .unitUnclear,
        "annotations count samples of a clock, which --unit \(options.unit.rawValue) contradicts; "
          + "leave that option away")
    }
    if let told = options.tickRateHertz {
      guard header.rateHertz <= 0 || told == Double(header.rateHertz) else {
        throw RecordingError(
          .unitUnclear,
          "--tick-rate \(ShortNumber.text(told)) contradicts the header, which says "
            + "\(header.rateHertz) samples per second; leave that option away")
      }
      return (told, "--tick-rate \(ShortNumber.text(told)) was given")
    }
    guard header.rateHertz > 0 else {
      throw RecordingError(
        .unitUnclear,
        "the header gives a rate of \(header.rateHertz) samples per second at byte 272; give "
          + "--tick-rate HZ")
    }
    return (Double(header.rateHertz), "the header says \(header.rateHertz) samples per second")
  }

  private struct Counts {
    var holes = 0
    var unknown = 0
    var leftOver = 0
  }

  private func add(
    _ bytes: [UInt8], from offset: Int, to beats: inout AnnotatedBeats
  ) throws(RecordingError) -> Counts {
    var cursor = BinaryCursor(bytes, offset..<bytes.count)
    guard let first = cursor.littleEndian(Int32.self) else {
      throw RecordingError(
        .noIntervals, "the file ends after its header; it must hold annotations of beats")
    }
    var counts = Counts()
    // At most 2³¹ records of 2¹⁶ samples: no sum leaves 64 bits.
    var tick = Int64(first)
    while cursor.remaining >= 4, let letter = cursor.byte(), cursor.skip(1),
      let step = cursor.littleEndian(UInt16.self)
    {
      tick += Int64(step)
      switch letter {
      case UInt8(ascii: "N"), UInt8(ascii: "B"): beats.add(.beat(.normal), at: tick)
      case UInt8(ascii: "S"): beats.add(.beat(.supraventricularEctopic), at: tick)
      case UInt8(ascii: "V"): beats.add(.beat(.ventricularEctopic), at: tick)
      case UInt8(ascii: "P"), UInt8(ascii: "U"): beats.add(.beat(.other), at: tick)
      case UInt8(ascii: "!"):
        beats.add(.gap, at: tick)
        counts.holes += 1
      case UInt8(ascii: "X"), UInt8(ascii: "C"): beats.add(.other, at: tick)
      default:
        beats.add(.other, at: tick)
        counts.unknown += 1
      }
    }
    counts.leftOver = cursor.remaining
    return counts
  }

  private func warnings(_ counts: Counts, _ header: ISHNEHeader) -> [String] {
    var warnings: [String] = []
    if counts.holes > 0 {
      warnings.append(
        "\(Counted.text(counts.holes, "hole")) of more than 65535 samples; each is a break")
    }
    if counts.unknown > 0 {
      warnings.append(
        "\(Counted.text(counts.unknown, "annotation has", "annotations have")) a letter that the "
          + "layout does not know: taken for marks that are no beats")
    }
    if counts.leftOver > 0 {
      warnings.append("the last annotation is cut off and was left out")
    }
    if header.isIntact == false {
      warnings.append("the checksum of the header does not fit; the rate of the clock may be wrong")
    }
    return warnings
  }
}

extension RecordingFormat where Self == ISHNEFormat {
  /// Beats of Holter recorders in the ISHNE layout.
  public static var ishne: ISHNEFormat { ISHNEFormat() }
}
