import AutonomicModel
import SignalCore
import Testing

/// The mean effect of the built-in stimuli over paired seeds: the same noise with and without the
/// stimulus, 12.5–17.5 min into contact and 7.5–12.5 min after a contact of 30 min.
///
/// Targets are the published changes of each stimulus, and after contact what their decay leaves.
/// A change passes within 25 % or within the standard error that 64 people would give (response
/// spread over √64), whichever is wider.
@Suite("Effects of the built-in stimuli")
struct MassageEffectTests {
  private static let before = 180.0
  private static let during = 1800.0
  private static let midStart = before + 12.5 * 60
  private static let afterStart = before + during + 7.5 * 60

  struct Windows {
    let mid: WindowFigures
    let after: WindowFigures
  }

  private static func windows(
    _ stimulus: Stimulus, profile: EvidenceProfile = .central
  ) throws -> [Windows] {
    let durations = try SessionDurations(
      beforeSeconds: before, duringSeconds: during, afterSeconds: 780)
    let simulation = Simulation(stimulus: stimulus, durations: durations, profile: profile)
    return Cohort.pairedSeeds.map { seed in
      let recording = simulation.run(seed: seed)
      return Windows(
        mid: WindowFigures(recording, from: midStart),
        after: WindowFigures(recording, from: afterStart))
    }
  }

  private static let baseline = Result { try windows(.probe()) }

  private static func figure(
    _ quantity: EffectQuantity
  ) -> (@Sendable (WindowFigures) -> Double)? {
    switch quantity {
    case .heartRate: { $0.heartRate }
    case .lnHF: { log($0.hf) }
    case .lnRMSSD: { log($0.rmssd) }
    case .systolicPressure: { $0.systolic }
    // The model follows a stated fraction of the published slowing only, and its diastolic pressure
    // falls more than published; both are stated with the effect.
    case .respirationRate, .diastolicPressure: nil
    }
  }

  private static func tolerance(_ target: Double, _ quantity: EffectQuantity) -> Double {
    max(0.25 * target.magnitude, quantity.responseSpread / 64.0.squareRoot())
  }

  /// In debug few pairs are run, so three times their own standard error is added
  /// there (Student's t with 3 degrees of freedom).
  private static func slack(_ statistics: SeedStatistics) -> Double {
    #if DEBUG
      3 * statistics.standardError
    #else
      0
    #endif
  }

  @Test(
    "the central profile meets its targets: 64 pairs in release, 4 in debug",
    arguments: BuiltInProtocol.allCases)
  func central(builtIn: BuiltInProtocol) throws {
    let stimulus = builtIn.definition.stimulus
    let with = try Self.windows(stimulus)
    let without = try Self.baseline.get()
    for effect in stimulus.effects {
      guard let figure = Self.figure(effect.quantity) else { continue }
      let mid = SeedStatistics(zip(with, without).map { figure($0.mid) - figure($1.mid) })
      let after = SeedStatistics(zip(with, without).map { figure($0.after) - figure($1.after) })
      let midTarget = effect.change.central
      let afterTarget = midTarget * exp(-10 / effect.quantity.decayMinutes)
      let name = "\(builtIn.rawValue) \(effect.quantity.rawValue)"
      #expect(
        abs(mid.mean - midTarget)
          <= Self.tolerance(midTarget, effect.quantity) + Self.slack(mid),
        "\(name) during: \(mid.mean) against \(midTarget)")
      #expect(
        abs(after.mean - afterTarget)
          <= Self.tolerance(afterTarget, effect.quantity) + Self.slack(after),
        "\(name) after: \(after.mean) against \(afterTarget)")
    }
  }

  /// The changes that the documentation of each stimulus says are reached, 12.5–17.5 min into contact.
  struct Reached: CustomTestStringConvertible {
    let stimulus: Stimulus
    let profile: EvidenceProfile
    let heartRate: Double
    let lnHF: Double
    let lnRMSSD: Double
    let systolic: Double
    let diastolic: Double

    var testDescription: String { "\(stimulus.name), \(profile.rawValue)" }

    init(
      _ stimulus: Stimulus, _ profile: EvidenceProfile, _ heartRate: Double, _ lnHF: Double,
      _ lnRMSSD: Double, _ systolic: Double, _ diastolic: Double
    ) {
      self.stimulus = stimulus
      self.profile = profile
      self.heartRate = heartRate
      self.lnHF = lnHF
      self.lnRMSSD = lnRMSSD
      self.systolic = systolic
      self.diastolic = diastolic
    }

    static let all = [
      Reached(.swedish, .central, -4.9, 0.28, 0.16, -5.0, -6.7),
      Reached(.swedish, .claimed, -8.4, 0.59, 0.31, -4.8, -8.7),
      Reached(.swedish, .sceptical, -2.0, 0.11, 0.06, -3.1, -3.5),
      Reached(.deepTissue, .central, -4.6, 0.24, 0.14, -5.8, -7.2),
      Reached(.deepTissue, .claimed, -8.7, 0.44, 0.27, -11.6, -14.1),
      Reached(.deepTissue, .sceptical, -1.9, 0.11, 0.06, -2.9, -3.3),
      Reached(.chair, .central, -2.9, 0.18, 0.09, -3.0, -4.0),
      Reached(.chair, .claimed, -6.3, 0.43, 0.23, -3.0, -6.0),
      Reached(.chair, .sceptical, -1.7, 0.10, 0.05, -2.6, -3.0),
      Reached(.lightTouch, .central, -1.7, 0.10, 0.05, -2.3, -2.7),
      Reached(.quietRest, .claimed, -1.7, 0.10, 0.05, -2.3, -2.7),
    ]
  }

  @Test(
    "what the documentation says is reached is reached",
    .enabled(if: Cohort.isComplete, "needs the 64 pairs of a release build"),
    arguments: Reached.all)
  func documented(reached: Reached) throws {
    let with = try Self.windows(reached.stimulus, profile: reached.profile)
    let pairs = Array(zip(with, try Self.baseline.get()))
    func check(
      _ expected: Double, _ halfDigit: Double, _ figure: @Sendable (WindowFigures) -> Double
    ) {
      let measured = SeedStatistics(pairs.map { figure($0.mid) - figure($1.mid) })
      // The documented figures come from 128 other pairs: their error and ours, three of them.
      let error = measured.spread * (1 / Double(pairs.count) + 1.0 / 128).squareRoot()
      #expect(abs(measured.mean - expected) <= 3 * error + halfDigit)
    }
    check(reached.heartRate, 0.05) { $0.heartRate }
    check(reached.lnHF, 0.005) { log($0.hf) }
    check(reached.lnRMSSD, 0.005) { log($0.rmssd) }
    check(reached.systolic, 0.05) { $0.systolic }
    check(reached.diastolic, 0.05) { $0.diastolic }
  }

  @Test("the profiles are ordered: sceptical below central below claimed")
  func profiles() throws {
    let without = try Self.baseline.get()
    for stimulus in [Stimulus.swedish, .deepTissue, .chair] {
      var slowing = [EvidenceProfile: Double]()
      var rise = [EvidenceProfile: Double]()
      for profile in EvidenceProfile.allCases {
        let with = try Self.windows(stimulus, profile: profile)
        let pairs = zip(with, without)
        slowing[profile] = -SeedStatistics(pairs.map { $0.mid.heartRate - $1.mid.heartRate }).mean
        rise[profile] = SeedStatistics(pairs.map { log($0.mid.hf) - log($1.mid.hf) }).mean
      }
      #expect(try #require(slowing[.sceptical]) < #require(slowing[.central]))
      #expect(try #require(slowing[.central]) < #require(slowing[.claimed]))
      #expect(try #require(rise[.sceptical]) < #require(rise[.central]))
      #expect(try #require(rise[.central]) < #require(rise[.claimed]))
      #if !DEBUG
        // Sceptical: HF as in rest, within the standard error of 64 people.
        #expect(abs(try #require(rise[.sceptical]) - 0.07) < 0.5 / 8)
      #endif
    }
  }
}
