import SignalCore

/// Dates with the English name of the month, such as `04 August 2017 12:53:19`.
enum MonthNameDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  /// Reads day, month, year and time of day, or month, day, year and time; `nil` for anything else.
  static func start(_ text: String) -> RecordingStart? {
    let words = text.lowercased().split { $0.isWhitespace || $0 == "," }
    guard words.count == 4, let year = Int(words[2]), (1900...2999).contains(year) else {
      return nil
    }
    let (dayWord, monthWord) = Int(words[0]) == nil ? (words[1], words[0]) : (words[0], words[1])
    guard let day = Int(dayWord), (1...31).contains(day), monthWord.count >= 3,
      let month = months.firstIndex(where: { $0.hasPrefix(monthWord) })
    else { return nil }
    let stamp = Array("\(year)-\(month + 1)-\(day) \(words[3])".utf8)
    return TimeStamp.scan(stamp.span, 0..<stamp.count)?.iso8601.map { RecordingStart(iso8601: $0) }
  }
}
