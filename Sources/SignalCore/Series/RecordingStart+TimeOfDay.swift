extension RecordingStart {
  /// The seconds since midnight at which the recording began, on the clock the file states.
  ///
  /// `nil` where the text holds no time of day after a `T` or a blank.
  public var secondOfDay: Double? {
    let bytes = Array(iso8601.utf8)
    guard
      let separator = bytes.firstIndex(where: { $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: " ") }
      )
    else { return nil }
    var position = separator + 1
    func number() -> Double? {
      guard position + 2 <= bytes.count,
        let value = Int(String(decoding: bytes[position..<position + 2], as: UTF8.self))
      else { return nil }
      position += 2
      return Double(value)
    }
    func passColon() -> Bool {
      guard position < bytes.count, bytes[position] == UInt8(ascii: ":") else { return false }
      position += 1
      return true
    }
    guard let hours = number(), hours < 24, passColon(), let minutes = number(), minutes < 60
    else { return nil }
    guard passColon() else { return 3600 * hours + 60 * minutes }
    guard let seconds = number(), seconds <= 60 else { return nil }
    var fraction = 0.0
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      var place = 0.1
      for byte in bytes[(position + 1)...] {
        guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { break }
        fraction += place * Double(byte - UInt8(ascii: "0"))
        place /= 10
      }
    }
    return 3600 * hours + 60 * minutes + seconds + fraction
  }

  /// The zone the file gives: `Z`, `+02:00`; empty for a time without a zone.
  public var zone: String {
    guard let time = iso8601.lastIndex(where: { $0 == "T" || $0 == " " }) else { return "" }
    let clock = iso8601[iso8601.index(after: time)...]
    return clock.firstIndex { "Z+-".contains($0) }.map { String(clock[$0...]) } ?? ""
  }
}
