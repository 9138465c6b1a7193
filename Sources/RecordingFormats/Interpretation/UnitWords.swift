/// The words at the end of a column's name that name its unit.
struct UnitWords {
  private(set) var unit: IntervalUnit?
  private(set) var tickRateHertz: Double?
  /// The seconds of a unit that no interval is told in: minutes and hours.
  private(set) var longUnitSeconds: Double?
  private(set) var countsSamples = false

  /// Finds the unit at the end of a name and takes its words off: `rr ms`, `rr 1 1024 s`.
  ///
  /// - Parameter words: The words of the name in lower case; a name of one word is no unit.
  /// - Returns: What the words say.
  static func take(from words: inout [String]) -> UnitWords {
    var found = UnitWords()
    guard words.count > 1, let last = words.last else { return found }
    // A fraction of a second, such as 1/1024 s.
    var fraction = words[...]
    if seconds.contains(last) { fraction = fraction.dropLast() }
    if fraction.count > 2, fraction.dropLast().last == "1",
      let rate = fraction.last.flatMap(Double.init), (2...1e9).contains(rate)
    {
      found.tickRateHertz = rate
      words = Array(fraction.dropLast(2))
      return found
    }
    if milliseconds.contains(last) {
      found.unit = .milliseconds
    } else if seconds.contains(last) {
      found.unit = .seconds
    } else if rates.contains(last) {
      found.unit = .beatsPerMinute
    } else if microseconds.contains(last) {
      found.tickRateHertz = 1_000_000
    } else if let seconds = longUnits[last] {
      found.longUnitSeconds = seconds
    } else if samples.contains(last) {
      found.countsSamples = true
    } else {
      return found
    }
    words.removeLast()
    return found
  }

  private static let milliseconds: Set<String> = [
    "ms", "msec", "millisecond", "milliseconds", "millisekunden",
  ]
  private static let seconds: Set<String> = ["s", "sec", "secs", "second", "seconds", "sekunden"]
  // With the micro sign and with the Greek letter.
  private static let microseconds: Set<String> = [
    "us", "\u{B5}s", "\u{3BC}s", "usec", "microsecond", "microseconds", "mikrosekunden",
  ]
  private static let longUnits: [String: Double] = [
    "min": 60, "mins": 60, "minute": 60, "minutes": 60, "minuten": 60, "h": 3600, "hour": 3600,
    "hours": 3600, "stunden": 3600,
  ]
  private static let rates: Set<String> = ["bpm", "rpm"]
  private static let samples: Set<String> = ["tick", "ticks", "sample", "samples", "1024"]
}
