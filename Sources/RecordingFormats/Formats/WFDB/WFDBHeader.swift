import SignalCore

/// The header of a WFDB record (WFDB Applications Guide, *header(5)*).
///
/// Comments carry age, sex and drugs; they are passed over unread.
struct WFDBHeader {
  /// The rate that the format has where its header names none.
  static let defaultRateHertz = 250.0

  /// The name of the record.
  let recordName: String
  let signalCount: Int
  /// Samples per second of the signals, in which annotations are timed as well; may be fractional.
  let rateHertz: Double
  let isRateGiven: Bool
  /// When the first sample was taken, where both date and time are given.
  let start: RecordingStart?
  /// The files of the signals, each with the number of its format.
  let signals: [(file: String, format: String)]

  /// Whether all lines after those of the signals are comments.
  let isComplete: Bool

  /// Reads a header, or `nil` where the text is none.
  ///
  /// - Complexity: O(n) for the n bytes up to the first line that belongs to no header.
  init?(_ bytes: [UInt8]) {
    var lines = ContentLines(bytes)
    guard let record = lines.next(), (2...6).contains(record.count) else { return nil }
    let name = record[0].split(separator: "/", omittingEmptySubsequences: false)
    guard let first = name.first, Self.isName(first),
      name.count == 1 || name.count == 2 && Int(name[1]).map({ $0 > 0 }) == true,
      let signalCount = Int(record[1]), (0...10_000).contains(signalCount)
    else { return nil }
    recordName = String(first)
    self.signalCount = signalCount
    isRateGiven = record.count > 2
    guard let rate = isRateGiven ? Self.rate(record[2]) : Self.defaultRateHertz else { return nil }
    rateHertz = rate
    if record.count > 3, Int(record[3]) == nil { return nil }
    start = record.count > 5 ? Self.start(date: record[5], time: record[4]) : nil
    var signals: [(file: String, format: String)] = []
    // A record of several segments lists those instead of signals.
    let isSegmented = name.count == 2
    while !isSegmented, signals.count < signalCount {
      guard let line = lines.next(), line.count >= 2, let format = Self.format(line[1]) else {
        return nil
      }
      signals.append((line[0], format))
    }
    self.signals = signals
    isComplete = isSegmented || lines.next() == nil
  }

  /// The cells of the lines that are neither blank nor comments.
  private struct ContentLines {
    private let bytes: [UInt8]
    private var cursor: LineCursor

    init(_ bytes: [UInt8]) {
      self.bytes = bytes
      cursor = LineCursor(position: 0, limit: bytes.count)
    }

    mutating func next() -> [String]? {
      let bytes = bytes
      while let line = cursor.next(in: bytes.span) {
        guard LineKind.of(line, in: bytes.span) == .content else { continue }
        // No line of a header is longer; a list of numbers in one line is not cut into words.
        return bytes[line].prefix(1024).split(whereSeparator: { ASCII.isBlank($0) })
          .map { String(decoding: $0, as: UTF8.self) }
      }
      return nil
    }
  }

  private static func isName(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        ASCII.isLetter($0) || ASCII.isDigit($0) || $0 == 0x5F || $0 == ASCII.minus
      }
  }

  /// Reads `360`, `125.44` or `360/100(5)`: samples, then steps of a counter that is only shown.
  private static func rate(_ text: String) -> Double? {
    guard let samples = text.split(separator: "/").first,
      samples.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == "." || $0 == "e" || $0 == "+") }),
      let rate = Double(samples), rate > 0, rate.isFinite
    else { return nil }
    return rate
  }

  private static let formats: Set<String> = [
    "0", "8", "16", "24", "32", "61", "80", "160", "212", "310", "311", "508", "516", "524",
  ]

  /// Reads `16`, `212x2:0+24`: the number of the format before its details.
  private static func format(_ text: String) -> String? {
    let number = String(text.prefix { $0.isASCII && $0.isNumber })
    return formats.contains(number) ? number : nil
  }

  private static func start(date: String, time: String) -> RecordingStart? {
    let parts = date.split(separator: "/").compactMap { Int($0) }
    // Days come first, always.
    guard parts.count == 3, (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      (1000...9999).contains(parts[2])
    else { return nil }
    let bytes = Array(time.utf8)
    guard var stamp = TimeStamp.scan(bytes.span, bytes.indices), stamp.date == nil else {
      return nil
    }
    stamp.date = (parts[2], parts[1], parts[0])
    return stamp.iso8601.map { RecordingStart(iso8601: $0) }
  }
}
