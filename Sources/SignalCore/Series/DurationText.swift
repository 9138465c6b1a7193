/// Durations as people write them: `90s`, `15m`, `1h30m`, `250ms`; bare numbers are seconds.
public enum DurationText {
  /// Reads a duration.
  ///
  /// - Parameter text: One or more numbers, each with a unit `h`, `m`, `s` or `ms` and in falling
  ///   order of unit, or one bare number of seconds. Fractions are written with a point.
  /// - Returns: The duration in seconds, not negative and finite.
  /// - Throws: ``InvalidDuration`` for anything else.
  public static func seconds(_ text: some StringProtocol) throws(InvalidDuration) -> Double {
    let failure = InvalidDuration(text: String(text))
    var rest = text[...]
    var total = 0.0
    var lastUnit = Double.infinity
    guard !rest.isEmpty else { throw failure }
    while !rest.isEmpty {
      let digits = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ".") }
      rest = rest.dropFirst(digits.count)
      let name = rest.prefix { $0.isLetter }
      rest = rest.dropFirst(name.count)
      guard let number = Double(digits), number.isFinite else { throw failure }
      guard let unit = Self.unitSeconds(String(name)), unit < lastUnit else { throw failure }
      // A bare number stands alone: 1h30 is as likely half an hour as half a minute.
      if name.isEmpty, lastUnit.isFinite || !rest.isEmpty { throw failure }
      total += number * unit
      lastUnit = unit
    }
    return total
  }

  /// Writes a duration, to the microsecond, in one of the forms that ``seconds(_:)`` reads.
  ///
  /// - Parameter seconds: Not negative, finite, below 10¹² s.
  /// - Returns: Such as `10m`, `1h30m` or `2.5s`.
  public static func text(_ seconds: Double) -> String {
    precondition(seconds >= 0 && seconds < 1e12, "a duration is not negative and finite")
    let hours = (seconds / 3600).rounded(.down)
    let minutes = ((seconds - hours * 3600) / 60).rounded(.down)
    // Differences of seconds carry rounding far below a microsecond.
    let microseconds = Int(((seconds - hours * 3600 - minutes * 60) * 1e6).rounded())
    var text = ""
    if hours > 0 { text += "\(Int(hours))h" }
    if minutes > 0 { text += "\(Int(minutes))m" }
    if microseconds > 0 || text.isEmpty { text += secondsText(microseconds) + "s" }
    return text
  }

  /// Whole microseconds as seconds with as many decimals as they need.
  private static func secondsText(_ microseconds: Int) -> String {
    let (whole, fraction) = microseconds.quotientAndRemainder(dividingBy: 1_000_000)
    guard fraction > 0 else { return String(whole) }
    var decimals = String(1_000_000 + fraction).dropFirst()
    while decimals.last == "0" { decimals.removeLast() }
    return "\(whole).\(decimals)"
  }

  private static func unitSeconds(_ name: String) -> Double? {
    switch name {
    case "h": 3600
    case "m", "min": 60
    case "s", "": 1
    case "ms": 0.001
    default: nil
    }
  }
}

/// Text that is no duration.
public struct InvalidDuration: Error, Sendable, Equatable, CustomStringConvertible {
  /// The text as it was given.
  public let text: String

  /// One sentence for a person.
  public var description: String {
    "'\(text)' is not a duration; write it like 90s, 15m or 1h30m (a bare number is seconds)"
  }
}
