import SignalCore

/// The header of a file in the European Data Format, EDF or EDF+, or in that of BioSemi, BDF or BDF+,
/// which has samples of 24 bits and is the same otherwise.
///
/// The fields of patient, technician and equipment are passed over; of the recording field only the
/// date and the zone are read (B. Kemp et al., *A simple format for exchange of digitized
/// polygraphic recordings*, Electroencephalogr. Clin. Neurophysiol. 82 (1992) 391–393,
/// doi:10.1016/0013-4694(92)90009-7; B. Kemp and J. Olivan, *European data format 'plus' (EDF+)*,
/// Clin. Neurophysiol. 114 (2003) 1755–1761, doi:10.1016/S1388-2457(03)00123-8).
struct EDFHeader {
  /// One channel.
  struct Signal {
    let label: String
    let unit: String
    let physicalMinimum: Double
    let physicalMaximum: Double
    let digitalMinimum: Double
    let digitalMaximum: Double
    let samplesPerRecord: Int
    /// Where its samples begin in a record, in bytes.
    let offset: Int

    /// Whether the channel holds texts instead of samples.
    var isAnnotations: Bool { label == "EDF Annotations" || label == "BDF Annotations" }

    /// Whether the channel holds a rate, of the heart or of breaths, and so neither intervals nor a
    /// raw signal.
    var isRate: Bool {
      let unit = unit.lowercased().filter { $0 != " " }
      return ["bpm", "brpm", "rpm", "/min", "1/min", "min-1", "beats/min", "hz"].contains(unit)
    }
  }

  let signals: [Signal]
  /// The bytes of a sample: 2, and 3 in BDF.
  let sampleSize: Int
  let headerSize: Int
  let recordSize: Int
  /// How many records the file holds whole.
  let recordCount: Int
  /// How many the header promises; `nil` where it was not filled in.
  let promisedRecordCount: Int?
  let recordSeconds: Double
  let isPlus: Bool
  /// Whether records may lie apart in time (EDF+D).
  let isDiscontinuous: Bool
  /// The stamp of the date and time of the start; `nil` where they were made unknown.
  let start: TimeStamp?

  /// Whether a file begins like EDF: its version and the sizes that its header gives agree.
  static func opens(_ bytes: [UInt8]) -> Bool {
    guard bytes.count >= 256, bytes.starts(with: Array("0       ".utf8)) || isBDF(bytes),
      let size = integer(bytes, 184, 8), let count = integer(bytes, 252, 4)
    else { return false }
    return count >= 1 && size == 256 * (count + 1)
  }

  /// Whether a file begins with the version of BDF.
  static func isBDF(_ bytes: [UInt8]) -> Bool {
    bytes.first == 0xFF && bytes.dropFirst().starts(with: Array("BIOSEMI".utf8))
  }

  /// Reads a header.
  ///
  /// - Throws: ``RecordingError`` with the code `badCell`, naming the byte.
  init(_ bytes: [UInt8]) throws(RecordingError) {
    guard Self.opens(bytes), let count = Self.integer(bytes, 252, 4),
      bytes.count >= 256 * (count + 1)
    else {
      throw RecordingError(
        .badCell,
        "the header is no EDF header, or is cut off (\(bytes.count) bytes); it must begin with "
          + "its version, its size and the number of its channels")
    }
    headerSize = 256 * (count + 1)
    let reserved = Self.text(bytes, 192, 44)
    isPlus = reserved.hasPrefix("EDF+") || reserved.hasPrefix("BDF+")
    isDiscontinuous = reserved.hasPrefix("EDF+D") || reserved.hasPrefix("BDF+D")
    sampleSize = Self.isBDF(bytes) ? 3 : 2
    guard let seconds = Self.number(bytes, 244, 8), seconds >= 0, seconds <= 1e8 else {
      throw Self.bad("the duration of a record", at: 244, "seconds, not negative")
    }
    recordSeconds = seconds
    var signals: [Signal] = []
    var offset = 0
    for index in 0..<count {
      let signal = try Self.signal(bytes, index, of: count, offset: offset)
      // At most 9999 channels of eight digits of samples.
      offset += sampleSize * signal.samplesPerRecord
      signals.append(signal)
    }
    self.signals = signals
    recordSize = offset
    guard recordSize > 0 else {
      throw Self.bad("the number of samples in a record", at: 256 + 216 * count, "one or more")
    }
    recordCount = (bytes.count - headerSize) / recordSize
    promisedRecordCount = Self.integer(bytes, 236, 8).flatMap { $0 >= 0 ? $0 : nil }
    start = Self.start(bytes)
  }

  /// What the format is called.
  var kind: String { sampleSize == 3 ? "BDF" : "EDF" }

  /// Returns the sample at an offset within a record that the file holds whole.
  func sample(_ bytes: [UInt8], at offset: Int) -> Int {
    let low = Int(bytes[offset]) | Int(bytes[offset + 1]) << 8
    guard sampleSize == 3 else { return Int(Int16(truncatingIfNeeded: low)) }
    return low | Int(Int8(bitPattern: bytes[offset + 2])) << 16
  }

  private static func signal(
    _ bytes: [UInt8], _ index: Int, of count: Int, offset: Int
  ) throws(RecordingError) -> Signal {
    // Fields of all channels stand together: labels, transducers, units …
    func place(_ before: Int, _ width: Int) -> Int { 256 + before * count + index * width }
    let samplesAt = place(216, 8)
    guard let samples = integer(bytes, samplesAt, 8), samples >= 0 else {
      throw bad("the number of samples of channel \(index + 1)", at: samplesAt, "a whole number")
    }
    var limits: [Double] = []
    for before in [104, 112, 120, 128] {
      let at = place(before, 8)
      guard let limit = number(bytes, at, 8) else {
        throw bad("a limit of channel \(index + 1)", at: at, "a number")
      }
      limits.append(limit)
    }
    return Signal(
      label: text(bytes, place(0, 16), 16), unit: text(bytes, place(96, 8), 8),
      physicalMinimum: limits[0], physicalMaximum: limits[1], digitalMinimum: limits[2],
      digitalMaximum: limits[3], samplesPerRecord: samples, offset: offset)
  }

  private static func bad(_ what: String, at offset: Int, _ expected: String) -> RecordingError {
    RecordingError(
      .badCell,
      "\(what) at byte \(offset) of the header cannot be read; \(expected) was expected, export "
        + "the file again")
  }

  // MARK: Fields

  static func text(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> String {
    let field = bytes[offset..<(offset + width)]
    return String(decoding: field, as: UTF8.self).trimmedASCII
  }

  private static func integer(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Int? {
    Int(text(bytes, offset, width))
  }

  private static func number(_ bytes: [UInt8], _ offset: Int, _ width: Int) -> Double? {
    let field = Array(text(bytes, offset, width).utf8)
    var end = 0
    // Some writers use the decimal comma of their country.
    let mark = field.contains(ASCII.comma) ? ASCII.comma : ASCII.point
    let value = DecimalNumber.scan(field.span, from: 0, limit: field.count, mark: mark, end: &end)
    return end == field.count ? value : nil
  }
}

extension String {
  /// The text without blanks and NUL at its ends.
  fileprivate var trimmedASCII: String {
    let inner = utf8.drop { $0 == ASCII.space || $0 == 0 }
    let end = inner.lastIndex { $0 != ASCII.space && $0 != 0 }.map { inner.index(after: $0) }
    return String(Substring(inner[..<(end ?? inner.startIndex)]))
  }
}
