extension TimeStamp {
  /// Reads a stamp that fills a range of bytes, or returns `nil`.
  ///
  /// Read are year-first dates (`2019-10-16T12:08:58.808+02:00`, `2025-03-15 11:03:00 +0000`),
  /// day-first dates (`30-06-23/14:09:00.516`, `26/06/2018 10:00`), both with `-`, `/` or `.`
  /// between their parts, and times of day (`08:34:05,10`, `8:34:05 PM`).
  static func scan(_ bytes: Span<UInt8>, _ range: Range<Int>) -> TimeStamp? {
    var scanner = Scanner(position: range.lowerBound, limit: range.upperBound)
    return scanner.stamp(bytes)
  }

  private struct Scanner {
    var position: Int
    let limit: Int

    mutating func stamp(_ bytes: Span<UInt8>) -> TimeStamp? {
      var stamp = TimeStamp()
      let start = position
      guard let first = integer(bytes, digits: 1...4) else { return nil }
      guard position < limit else { return nil }
      let mark = bytes[position]
      if mark == ASCII.colon {
        position = start
      } else {
        guard mark == ASCII.minus || mark == ASCII.slash || mark == ASCII.point else { return nil }
        guard date(bytes, first: first, firstDigits: position - start, mark: mark, into: &stamp)
        else { return nil }
        if position == limit {
          stamp.isDateOnly = true
          return stamp
        }
        guard takeSeparator(bytes) else { return nil }
      }
      guard time(bytes, into: &stamp), zone(bytes, into: &stamp), position == limit else {
        return nil
      }
      return stamp
    }

    private mutating func date(
      _ bytes: Span<UInt8>, first: Int, firstDigits: Int, mark: UInt8, into stamp: inout TimeStamp
    ) -> Bool {
      guard take(mark, bytes), let month = integer(bytes, digits: 1...2), take(mark, bytes) else {
        return false
      }
      let lastStart = position
      guard let last = integer(bytes, digits: 1...4) else { return false }
      if firstDigits == 4 {
        stamp.date = (first, month, last)
      } else if month > 12 {
        // Only month-first reading makes a date of it.
        stamp.date = (fullYear(last, digits: position - lastStart), first, month)
      } else {
        stamp.date = (fullYear(last, digits: position - lastStart), month, first)
        stamp.dateIsAmbiguous = mark == ASCII.slash && first <= 12 && first != month
      }
      guard let date = stamp.date else { return false }
      return (1...12).contains(date.month) && (1...31).contains(date.day)
    }

    private func fullYear(_ year: Int, digits: Int) -> Int { digits <= 2 ? 2000 + year : year }

    private mutating func takeSeparator(_ bytes: Span<UInt8>) -> Bool {
      let byte = bytes[position]
      guard byte == 0x54 || byte == 0x74 || byte == ASCII.slash || ASCII.isBlank(byte) else {
        return false
      }
      position += 1
      return true
    }

    private mutating func time(_ bytes: Span<UInt8>, into stamp: inout TimeStamp) -> Bool {
      guard let hour = integer(bytes, digits: 1...2), hour < 25, take(ASCII.colon, bytes),
        let minute = integer(bytes, digits: 2...2), minute < 60
      else { return false }
      var seconds = 3600 * hour + 60 * minute
      var fraction = 0.0
      if take(ASCII.colon, bytes) {
        guard let second = integer(bytes, digits: 2...2), second < 61 else { return false }
        seconds += second
        if position < limit, bytes[position] == ASCII.point || bytes[position] == ASCII.comma {
          position += 1
          let start = position
          guard let digits = integer(bytes, digits: 1...9) else { return false }
          stamp.fractionDigits = position - start
          var scale = 1.0
          for _ in 0..<stamp.fractionDigits { scale *= 10 }
          fraction = Double(digits) / scale
        }
      }
      if let isAfternoon = takeHalfDay(bytes) {
        guard (1...12).contains(hour) else { return false }
        seconds += 3600 * (hour % 12 + (isAfternoon ? 12 : 0) - hour)
      }
      stamp.secondOfDay = Double(seconds) + fraction
      return true
    }

    /// Takes `AM` or `PM`, and says whether it was the latter.
    private mutating func takeHalfDay(_ bytes: Span<UInt8>) -> Bool? {
      var index = position
      while index < limit, ASCII.isBlank(bytes[index]) { index += 1 }
      guard index + 1 < limit, bytes[index + 1] | 0x20 == UInt8(ascii: "m") else { return nil }
      let letter = bytes[index] | 0x20
      guard letter == UInt8(ascii: "a") || letter == UInt8(ascii: "p") else { return nil }
      position = index + 2
      return letter == UInt8(ascii: "p")
    }

    private mutating func zone(_ bytes: Span<UInt8>, into stamp: inout TimeStamp) -> Bool {
      while position < limit, ASCII.isBlank(bytes[position]) { position += 1 }
      guard position < limit else { return true }
      let sign = bytes[position]
      if sign == 0x5A || sign == 0x7A {
        position += 1
        stamp.zone = .minutesEastOfUTC(0)
        return true
      }
      guard sign == 0x2B || sign == ASCII.minus else { return false }
      position += 1
      guard let hours = integer(bytes, digits: 2...2), hours < 19 else { return false }
      _ = take(ASCII.colon, bytes)
      let minutes = integer(bytes, digits: 2...2) ?? 0
      let east = hours * 60 + minutes
      stamp.zone = .minutesEastOfUTC(sign == ASCII.minus ? -east : east)
      return true
    }

    private mutating func take(_ byte: UInt8, _ bytes: Span<UInt8>) -> Bool {
      guard position < limit, bytes[position] == byte else { return false }
      position += 1
      return true
    }

    private mutating func integer(_ bytes: Span<UInt8>, digits: ClosedRange<Int>) -> Int? {
      let start = position
      var value = 0
      while position < limit, position - start < digits.upperBound,
        ASCII.isDigit(bytes[position])
      {
        value = value * 10 + Int(bytes[position] - 0x30)
        position += 1
      }
      return position - start >= digits.lowerBound ? value : nil
    }
  }
}
