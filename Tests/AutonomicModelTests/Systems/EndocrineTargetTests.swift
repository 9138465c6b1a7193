import AutonomicModel
import Testing

/// The frozen bands of the endocrine, immune and digestive systems, met by whole sessions.
///
/// A target passes within 25 % or within the standard error that 64 people would give (response
/// spread over 8), whichever is wider: the bands of the validation table.
@Suite("Targets of the endocrine systems")
struct EndocrineTargetTests {
  /// What is expected of a session: changes in percent, lymphocytes in standard deviations.
  struct Case: CustomTestStringConvertible {
    let builtIn: BuiltInProtocol
    var profile = EvidenceProfile.central
    let cortisol: Double
    let vasopressin: Double
    let oxytocin: Double
    let betaEndorphin: Double
    let lymphocytes: Double
    let gastricMotility: Double?

    var testDescription: String { "\(builtIn.rawValue), \(profile.rawValue)" }

    /// Debug builds, where a session takes long, run the first two.
    static let all: [Case] = {
      let cases = [
        Case(
          builtIn: .swedish, cortisol: -18, vasopressin: -20, oxytocin: 8, betaEndorphin: 0,
          lymphocytes: 0.3, gastricMotility: 20),
        Case(
          builtIn: .quietRest, cortisol: -11, vasopressin: 0, oxytocin: 5, betaEndorphin: 0,
          lymphocytes: 0, gastricMotility: 0),
        Case(
          builtIn: .lightTouch, cortisol: -13, vasopressin: 0, oxytocin: 8, betaEndorphin: 0,
          lymphocytes: 0, gastricMotility: 0),
        Case(
          builtIn: .deepTissue, cortisol: -16, vasopressin: -20, oxytocin: 5, betaEndorphin: 0,
          lymphocytes: 0.3, gastricMotility: 10),
        Case(
          builtIn: .chair, cortisol: -13, vasopressin: -5, oxytocin: 6, betaEndorphin: 0,
          lymphocytes: 0, gastricMotility: 5),
        Case(
          builtIn: .swedish, profile: .claimed, cortisol: -31, vasopressin: -20, oxytocin: 20,
          betaEndorphin: 16, lymphocytes: 0.43, gastricMotility: nil),
        Case(
          builtIn: .swedish, profile: .sceptical, cortisol: -11, vasopressin: 0, oxytocin: 5,
          betaEndorphin: 0, lymphocytes: 0, gastricMotility: 0),
      ]
      return Cohort.isComplete ? cases : Array(cases.prefix(2))
    }()

    /// A session with ten minutes before contact; one seed, since touch decides.
    func session(contactMinutes: Double, afterMinutes: Double = 0) throws -> SimulatedRecording {
      let durations = try SessionDurations(
        beforeSeconds: 600, duringSeconds: 60 * contactMinutes, afterSeconds: 60 * afterMinutes)
      return Simulation(builtIn.definition, durations: durations, profile: profile).run(seed: 1)
    }
  }

  private static func expect(
    _ value: Double, _ target: Double, spread: Double, _ quantity: String
  ) {
    #expect(
      abs(value - target) <= max(0.25 * target.magnitude, spread / 8),
      Comment(rawValue: "\(quantity): \(value) against \(target)"))
  }

  @Test("an hour of contact: cortisol", arguments: Case.all)
  func hour(tested: Case) throws {
    let cortisol = try tested.session(contactMinutes: 60, afterMinutes: 1)
      .signals.values(of: .cortisol)
    Self.expect(
      100 * (cortisol[4200] / cortisol[600] - 1), tested.cortisol, spread: 20, "cortisol")
  }

  @Test("45 minutes of contact: vasopressin and lymphocytes", arguments: Case.all)
  func threeQuarters(tested: Case) throws {
    let signals = try tested.session(contactMinutes: 45, afterMinutes: 1).signals
    Self.expect(
      signals.values(of: .vasopressin)[3300] - 100, tested.vasopressin, spread: 30, "vasopressin")
    Self.expect(
      signals.values(of: .lymphocytes)[3300], tested.lymphocytes, spread: 1, "lymphocytes")
  }

  @Test("half an hour of contact: oxytocin, beta-endorphin, stomach", arguments: Case.all)
  func halfHour(tested: Case) throws {
    let signals = try tested.session(contactMinutes: 30, afterMinutes: 40).signals
    Self.expect(
      signals.values(of: .oxytocin)[2400] - 100, tested.oxytocin, spread: 25, "oxytocin")
    Self.expect(
      signals.values(of: .betaEndorphin)[2700] - 100, tested.betaEndorphin, spread: 15,
      "beta-endorphin")
    guard let target = tested.gastricMotility else { return }
    // The same noise without any touch or rest.
    let untouched = try Simulation.baseline(seconds: 80 * 60).run(seed: 1).signals
    func change(_ window: Range<Int>) -> Double {
      let with = signals.values(of: .gastricMotility)[window]
      let without = untouched.values(of: .gastricMotility)[window]
      return (with.reduce(0, +) - without.reduce(0, +)) / Double(window.count)
    }
    Self.expect(change(1800..<2400), target, spread: 25, "stomach during contact")
    Self.expect(change(4200..<4800), 0, spread: 25, "stomach after contact")
  }
}
