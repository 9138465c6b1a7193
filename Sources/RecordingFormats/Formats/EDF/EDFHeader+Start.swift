import SignalCore

extension EDFHeader {
  private static let months = [
    "JAN", "FEB", "MAR", "APR", "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC",
  ]

  /// The start of the recording: its date from the recording field of EDF+ where it stands there with
  /// all four digits of the year, and a zone where a recorder wrote one.
  static func start(_ bytes: [UInt8]) -> TimeStamp? {
    let recording = text(bytes, 88, 80).split(separator: " ")
    let date = parts(text(bytes, 168, 8))
    let time = parts(text(bytes, 176, 8))
    guard time.count == 3, time[0] < 24, time[1] < 60, time[2] < 60 else { return nil }
    var stamp = TimeStamp(secondOfDay: Double(time[0] * 3600 + time[1] * 60 + time[2]))
    stamp.zone = zone(recording)
    if recording.first == "Startdate", recording.count > 1 {
      if let full = fullDate(recording[1]) {
        stamp.date = full
        return stamp
      }
      // An unknown date is written as X here and as the first of January 1985 there.
      if recording[1] == "X", date == [1, 1, 85] { return nil }
    }
    guard date.count == 3, (1...31).contains(date[0]), (1...12).contains(date[1]), date[2] < 100
    else { return nil }
    // Years of two digits are 1985 to 2084.
    stamp.date = (date[2] >= 85 ? 1900 + date[2] : 2000 + date[2], date[1], date[0])
    return stamp
  }

  private static func parts(_ field: String) -> [Int] {
    field.split(separator: ".").compactMap { Int($0) }.filter { $0 >= 0 }
  }

  /// Reads `12-OCT-2018`.
  private static func fullDate(_ field: Substring) -> (year: Int, month: Int, day: Int)? {
    let parts = field.split(separator: "-")
    guard parts.count == 3, let day = Int(parts[0]), (1...31).contains(day),
      let month = months.firstIndex(of: parts[1].uppercased()), let year = Int(parts[2]),
      (1000...9999).contains(year)
    else { return nil }
    return (year, month + 1, day)
  }

  /// Reads `TZ=+0200` or `TZ=+02:00`, alone or among other remarks joined by `_`.
  private static func zone(_ recording: [Substring]) -> TimeStamp.Zone {
    for word in recording {
      for remark in word.split(separator: "_") where remark.hasPrefix("TZ=") {
        let zone = remark.dropFirst(3)
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard let sign = zone.first, sign == "+" || sign == "-", digits.count == 4,
          let hours = Int(digits.prefix(2)), let minutes = Int(digits.suffix(2)), hours <= 14,
          minutes < 60
        else { continue }
        return .minutesEastOfUTC((sign == "-" ? -1 : 1) * (hours * 60 + minutes))
      }
    }
    return .none
  }

  /// The date as the recording field of EDF+ states it.
  static func fullDateText(_ date: (year: Int, month: Int, day: Int)) -> String {
    "\(padded(date.day, 2))-\(months[date.month - 1])-\(padded(date.year, 4))"
  }
}
