/// One stretch of contact: a technique, where, how hard, how fast and how long.
public struct TouchSegment: Sendable, Equatable {
  /// What hands do.
  public let technique: Technique
  /// Where.
  public let region: BodyRegion
  /// The pressure at the start, as a share of the pain threshold.
  public let startPressure: Double
  /// The pressure at the end; it changes evenly over the segment.
  public let endPressure: Double
  /// Strokes or repetitions a minute.
  public let strokesPerMinute: Double
  /// The share of the body's skin under the hands, 0 to 1.
  public let contactArea: Double
  /// When it starts, in seconds from the start of contact.
  public let startSeconds: Double
  /// How long it lasts, in seconds.
  public let durationSeconds: Double

  /// When it ends, in seconds from the start of contact.
  public var endSeconds: Double { startSeconds + durationSeconds }

  /// Creates a segment.
  ///
  /// - Parameters:
  ///   - technique: What hands do.
  ///   - region: Where.
  ///   - pressure: How hard, 0 to 1.5 of the pain threshold; see ``TouchPressure``.
  ///   - endPressure: The pressure at the end, if it changes.
  ///   - strokesPerMinute: 0 to 1200; the technique's usual rate by default.
  ///   - contactArea: Above 0 to 1 of the body's skin; the region's usual area by default.
  ///   - startSeconds: Seconds from the start of contact, not negative.
  ///   - durationSeconds: Its length in seconds, positive.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    _ technique: Technique, region: BodyRegion, pressure: Double = TouchPressure.moderate,
    endPressure: Double? = nil, strokesPerMinute: Double? = nil, contactArea: Double? = nil,
    startSeconds: Double, durationSeconds: Double
  ) throws(SimulationInputError) {
    let rate = strokesPerMinute ?? technique.definition.usualStrokesPerMinute
    let area = contactArea ?? region.usualContactArea
    let longest = SessionDurations.longestPhaseSeconds
    try SimulationInputError.check(pressure, in: TouchPressure.allowed, "the pressure", unit: "")
    try SimulationInputError.check(
      endPressure ?? pressure, in: TouchPressure.allowed, "the pressure at the end", unit: "")
    try SimulationInputError.check(rate, in: 0...1200, "the rate of strokes", unit: "per minute")
    try SimulationInputError.check(area, in: 0.001...1, "the contact area", unit: "")
    try SimulationInputError.check(
      startSeconds, in: 0...longest, "the start of \(technique.rawValue)", unit: "s")
    try SimulationInputError.check(
      durationSeconds, in: 1...longest, "the length of \(technique.rawValue)", unit: "s")
    self.init(
      unchecked: technique, region: region, from: pressure, to: endPressure ?? pressure,
      rate: rate, area: area, start: startSeconds, duration: durationSeconds)
  }

  /// Creates a segment of a built-in protocol, minutes into contact.
  init(
    _ technique: Technique, _ region: BodyRegion, minutes: ClosedRange<Double>,
    pressure: Double = TouchPressure.moderate, endPressure: Double? = nil,
    strokesPerMinute: Double? = nil
  ) {
    self.init(
      unchecked: technique, region: region, from: pressure, to: endPressure ?? pressure,
      rate: strokesPerMinute ?? technique.definition.usualStrokesPerMinute,
      area: region.usualContactArea,
      start: 60 * minutes.lowerBound,
      duration: 60 * (minutes.upperBound - minutes.lowerBound))
  }

  private init(
    unchecked technique: Technique, region: BodyRegion, from: Double, to: Double, rate: Double,
    area: Double, start: Double, duration: Double
  ) {
    self.technique = technique
    self.region = region
    startPressure = from
    endPressure = to
    strokesPerMinute = rate
    contactArea = area
    startSeconds = start
    durationSeconds = duration
  }

  /// The same segment on a timeline that runs at another pace.
  ///
  /// - Parameter factor: New length over old length.
  /// - Returns: The stretched segment.
  func stretched(_ factor: Double) -> TouchSegment {
    TouchSegment(
      unchecked: technique, region: region, from: startPressure, to: endPressure,
      rate: strokesPerMinute, area: contactArea, start: factor * startSeconds,
      duration: factor * durationSeconds)
  }

  /// The pressure at an instant, as a share of the pain threshold.
  ///
  /// - Parameter seconds: Seconds from the start of contact.
  /// - Returns: Between the pressures at start and end.
  func pressure(atSeconds seconds: Double) -> Double {
    let share = min(max((seconds - startSeconds) / durationSeconds, 0), 1)
    return startPressure + share * (endPressure - startPressure)
  }
}
