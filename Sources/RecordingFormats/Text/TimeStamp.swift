/// A date and time of day, or a time of day alone, as a cell of a text states it.
struct TimeStamp: Sendable, Equatable {
  /// What the stamp says of its zone.
  enum Zone: Sendable, Equatable {
    case none
    case minutesEastOfUTC(Int)
  }

  /// The date as year, month, day; `nil` for a time of day alone.
  var date: (year: Int, month: Int, day: Int)?
  /// Whether day and month could be exchanged (`03/04/2018`).
  var dateIsAmbiguous = false
  var secondOfDay: Double = 0
  /// How many digits of the seconds' fraction were written.
  var fractionDigits = 0
  var zone = Zone.none
  /// Whether the stamp holds no time of day, which is then unknown and not midnight.
  var isDateOnly = false

  static func == (left: TimeStamp, right: TimeStamp) -> Bool {
    left.date?.year == right.date?.year && left.date?.month == right.date?.month
      && left.date?.day == right.date?.day && left.secondOfDay == right.secondOfDay
      && left.zone == right.zone
  }

  /// Seconds since 1970-01-01T00:00:00Z; a stamp without a zone counts as if its zone were UTC, so
  /// that differences of stamps of one file are right either way.
  var epochSeconds: Double {
    var seconds = secondOfDay
    if let date {
      seconds += 86_400 * Double(CivilDate.days(year: date.year, month: date.month, day: date.day))
    }
    if case .minutesEastOfUTC(let minutes) = zone { seconds -= 60 * Double(minutes) }
    return seconds
  }

  /// ISO 8601 text with the zone of the stamp, or without one; `nil` where the date or the time of
  /// day is missing, or the date could be read two ways.
  var iso8601: String? {
    guard let date, !dateIsAmbiguous, !isDateOnly else { return nil }
    let zoneText: String
    switch zone {
    case .none: zoneText = ""
    case .minutesEastOfUTC(0): zoneText = "Z"
    case .minutesEastOfUTC(let minutes):
      let size = Int(minutes.magnitude)
      zoneText = "\(minutes < 0 ? "-" : "+")\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }
    return "\(padded(date.year, 4))-\(padded(date.month, 2))-\(padded(date.day, 2))T"
      + CivilDate.timeText(secondOfDay: secondOfDay, fractionDigits: fractionDigits) + zoneText
  }

  /// Returns a later stamp of the same clock and zone, to the millisecond.
  func advanced(bySeconds seconds: Double) -> TimeStamp {
    guard let date else { return self }
    let day = Double(CivilDate.days(year: date.year, month: date.month, day: date.day))
    var later = TimeStamp.utc(epochSeconds: 86_400 * day + secondOfDay + seconds)
    later.zone = zone
    later.dateIsAmbiguous = dateIsAmbiguous
    later.isDateOnly = isDateOnly
    return later
  }

  /// Returns the UTC stamp of a time since 1970, to the millisecond.
  static func utc(epochSeconds: Double) -> TimeStamp {
    let milliseconds = (epochSeconds * 1000).rounded()
    let day = (milliseconds / 86_400_000).rounded(.down)
    return TimeStamp(
      date: CivilDate.civil(days: Int(day)),
      secondOfDay: (milliseconds - day * 86_400_000) / 1000,
      fractionDigits: milliseconds.truncatingRemainder(dividingBy: 1000) == 0 ? 0 : 3,
      zone: .minutesEastOfUTC(0))
  }
}

/// The Gregorian calendar as day numbers.
enum CivilDate {
  /// Days since 1970-01-01, by counting 400-year cycles from 1 March.
  static func days(year: Int, month: Int, day: Int) -> Int {
    let shiftedYear = month > 2 ? year : year - 1
    let shiftedMonth = month > 2 ? month - 3 : month + 9
    let cycle = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
    let yearOfCycle = shiftedYear - cycle * 400
    let dayOfYear = (153 * shiftedMonth + 2) / 5 + day - 1
    let dayOfCycle = yearOfCycle * 365 + yearOfCycle / 4 - yearOfCycle / 100 + dayOfYear
    return cycle * 146_097 + dayOfCycle - 719_468
  }

  /// The date of a day number; the inverse of ``days(year:month:day:)``.
  static func civil(days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let cycle = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfCycle = shifted - cycle * 146_097
    let yearOfCycle =
      (dayOfCycle - dayOfCycle / 1460 + dayOfCycle / 36_524 - dayOfCycle / 146_096) / 365
    let dayOfYear = dayOfCycle - (365 * yearOfCycle + yearOfCycle / 4 - yearOfCycle / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  /// `HH:MM:SS` with as many digits of the fraction as asked for, up to 9.
  static func timeText(secondOfDay: Double, fractionDigits: Int) -> String {
    let digits = min(fractionDigits, 9)
    var scale = 1
    for _ in 0..<digits { scale *= 10 }
    let units = Int((secondOfDay * Double(scale)).rounded())
    let seconds = units / scale
    let text =
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))"
    return digits == 0 ? text : text + ".\(padded(units % scale, digits))"
  }
}

/// Returns the decimal digits of a number that is not negative, with zeros in front.
func padded(_ value: Int, _ width: Int) -> String {
  let digits = String(value)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}
