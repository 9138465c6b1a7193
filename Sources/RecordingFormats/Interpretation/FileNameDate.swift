import SignalCore

/// The start time that some apps write into the file name alone.
enum FileNameDate {
  /// Reads `YYYY-MM-DD HH-MM-SS` at the start of a name, a local time without a zone.
  static func start(_ fileName: String) -> RecordingStart? {
    let pattern = Array("dddd-dd-dd dd-dd-dd".utf8)
    let name = Array(fileName.utf8.prefix(pattern.count))
    guard name.count == pattern.count,
      zip(name, pattern).allSatisfy({ $1 == 0x64 ? ASCII.isDigit($0) : $0 == $1 })
    else { return nil }
    let date = name[..<10]
    let time = name[11...].map { $0 == ASCII.minus ? ASCII.colon : $0 }
    let text = Array(date) + [ASCII.space] + time
    return TimeStamp.scan(text.span, 0..<text.count)?.iso8601.map { RecordingStart(iso8601: $0) }
  }
}
