/// The usual state of the slow systems of a person.
public struct BodyTraits: Sendable, Equatable {
  /// Usual pain, 0 to 10.
  public var pain = 0.0
  /// Usual state anxiety, 20 to 80 points of the STAI.
  public var stateAnxiety = 35.0
  /// Trait anxiety, in standard deviations from the population mean.
  public var traitAnxiety = 0.0
  /// Depressed mood, in standard deviations from the population mean.
  public var depression = 0.0
  /// Usual stress, 0 to 1.
  public var stress = 0.2
  /// Sleep quality, in standard deviations from the population mean.
  public var sleepQuality = 0.0
  /// Usual activity of resting muscle, relative to a healthy adult's.
  public var muscleTension = 1.0
  /// The pressure pain threshold, relative to a healthy adult's.
  public var painThreshold = 1.0
  /// The usual level of inflammation, relative to a healthy adult's.
  public var inflammation = 1.0
  /// Bowel movements a week.
  public var bowelMovementsPerWeek = 7.0

  /// A healthy adult.
  public static let healthy = BodyTraits()

  /// Creates the traits of a healthy adult.
  public init() {}

  /// Throws unless every trait lies in its range.
  ///
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  func check() throws(SimulationInputError) {
    try SimulationInputError.check(pain, in: 0...10, "the usual pain", unit: "")
    try SimulationInputError.check(
      stateAnxiety, in: 20...80, "the usual state anxiety", unit: "STAI points")
    try SimulationInputError.check(traitAnxiety, in: -4...4, "the trait anxiety", unit: "SD")
    try SimulationInputError.check(depression, in: -4...4, "the depression", unit: "SD")
    try SimulationInputError.check(stress, in: 0...1, "the usual stress", unit: "")
    try SimulationInputError.check(sleepQuality, in: -4...4, "the sleep quality", unit: "SD")
    try SimulationInputError.check(muscleTension, in: 0.2...5, "the muscle tension", unit: "")
    try SimulationInputError.check(
      painThreshold, in: 0.2...3, "the pressure pain threshold", unit: "")
    try SimulationInputError.check(inflammation, in: 0.1...20, "the inflammation", unit: "")
    try SimulationInputError.check(
      bowelMovementsPerWeek, in: 0...40, "the bowel movements", unit: "per week")
  }
}
