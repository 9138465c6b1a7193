import SignalCore

/// The running level of a course effect.
///
/// Each session tops up a drive that fades over a week; the level follows the drive, which saturates:
/// one session a week gives three quarters of what two give (a modelling choice; two or three visits
/// of an hour helped neck pain where shorter ones did not, Sherman 2014).
struct CourseLevel {
  /// The change from the usual state.
  private(set) var level = 0.0
  private let effect: CourseEffect
  private let profile: EvidenceProfile
  private let factor: Double
  private var drive = 0.0
  private var reference = 0.0

  private static let driveDays = 7.0

  /// Creates an effect before the first session.
  ///
  /// - Parameters:
  ///   - effect: Which effect.
  ///   - profile: The reading of the evidence.
  ///   - factor: Scales the effect for the person.
  init(_ effect: CourseEffect, profile: EvidenceProfile, factor: Double) {
    self.effect = effect
    self.profile = profile
    self.factor = factor
  }

  /// The quantity.
  var signal: CourseSignal { effect.signal }

  /// Lets time pass.
  ///
  /// - Parameter days: How much, in days.
  mutating func wait(days: Double) {
    // Short enough steps that the drive can be held; a day is a seventh of its time constant.
    let steps = max(1, Int((days * 4).rounded(.up)))
    let step = days / Double(steps)
    for _ in 0..<steps {
      let target = factor * reference * 1.5 * drive / (drive + 0.5)
      let constant = target.magnitude >= level.magnitude ? effect.riseDays : effect.fallDays
      level += -expm1(-step / constant) * (target - level)
      drive *= exp(-step / Self.driveDays)
    }
    if drive < 1e-12 { drive = 0 }
    if level.magnitude < 1e-12 { level = 0 }
  }

  /// Adds a session.
  ///
  /// - Parameter dose: What the session gave.
  mutating func add(_ dose: TouchDose) {
    switch effect.schedule {
    case .sessions:
      // Two sessions a week hold the drive at 1 on average.
      drive += 0.5
      reference = effect.gains.rest[profile] + effect.gains.net(dose.mean, profile)
    case .abdominalMinutes:
      guard dose.abdominalMinutes > 0 else { return }
      drive += dose.abdominalMinutes / 75
      var touch = TouchInput.none
      touch.moderate = 1
      reference = effect.gains.net(touch, profile)
    }
  }
}
