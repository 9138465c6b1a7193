import SignalCore

/// The usual course of cortisol over the day, without any stress, rest or touch.
///
/// Its logarithm is drawn straight between five hours of the day. *Literature* for peak and nadir:
/// 15.5 µg/dL at 08:32 and 2.0 µg/dL at 00:18 in 33 healthy people sampled every 20 minutes (Debono
/// 2009, doi:10.1210/jc.2008-2380). *Choice* for noon and 18:00: 8 and 5 µg/dL, since the fall is
/// steep in the morning and gentle in the afternoon. From noon to 18:00 the level falls by 7.5 % an
/// hour.
struct CortisolRhythm: Sendable {
  private let startHours: Double
  private let startLevel: Double

  /// Hours from midnight, and ln(level/peak).
  private static let knots: [(hours: Double, level: Double)] = [
    (0.3, -2.05), (8.53, 0), (12, -0.66), (18, -1.13), (24.3, -2.05),
  ]

  /// Creates the rhythm of a session.
  ///
  /// - Parameter clockHours: The time of day at its start, in hours.
  init(clockHours: Double) {
    startHours = clockHours
    startLevel = Self.level(atHours: clockHours)
  }

  /// The usual level relative to that at the start of the session, as a logarithm.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  /// - Returns: ln(level/level at the start).
  func logRatio(atSeconds seconds: Double) -> Double {
    Self.level(atHours: startHours + seconds / 3600) - startLevel
  }

  /// The usual level relative to that at the start of the session.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  /// - Returns: A positive ratio.
  func ratio(atSeconds seconds: Double) -> Double { exp(logRatio(atSeconds: seconds)) }

  private static func level(atHours hours: Double) -> Double {
    let first = knots[0].hours
    var hour = (hours - first).truncatingRemainder(dividingBy: 24)
    if hour < 0 { hour += 24 }
    hour += first
    var index = 1
    while index < knots.count - 1, hour > knots[index].hours { index += 1 }
    let (left, right) = (knots[index - 1], knots[index])
    let share = (hour - left.hours) / (right.hours - left.hours)
    return left.level + share * (right.level - left.level)
  }
}
