import SignalCore

/// The axis from hypothalamus to adrenal cortex: slow, falling through the afternoon, lower with rest.
///
/// Salivary cortisol = usual course of the day × e^z, where z is the last of three first-order levels
/// in a row, CRH, ACTH and cortisol, whose end holds back the first:
///
///     τ₁ crh'  = u − κ z − crh    τ₂ acth' = crh − acth    τ₃ z' = acth − z
///
/// *Literature*: half-life of cortisol 66 min, thus τ₃ = 95 min; ACTH within 10 to 20 min (15), a lag
/// of 15 to 20 min altogether. *Choice*: τ₁ = 5 min; κ = 0.2, because within a session feedback is
/// weak; together they make an effect fade with 75 min. Since z is a logarithm the level stays positive.
///
/// The drive u has four parts. Rest and touch are *calibrated* to −11 % over 60 min of rest, time of
/// day included, and −18 % with moderate massage (central), from pooled effects of d 0.05 to 0.30 that
/// are nearly all not significant (Moyer 2004, doi:10.1037/0033-2909.130.1.3; Moyer 2011,
/// doi:10.1016/j.jbmt.2010.06.001). The claimed −31 % (Field 2005, doi:10.1080/00207450590956459) is
/// a before-after figure without control. *Choice*: mental stress, which acts directly
/// and through arousal, so that a quarter of an hour brings some 17 %, the size that laboratory
/// stressors have on average (Dickerson & Kemeny 2004, doi:10.1037/0033-2909.130.3.355); arousal counts
/// where it exceeds the usual by more than 0.1, which slow noise stays below.
package struct Cortisol: BodySystem {
  package static let title = "Cortisol"
  package static let signals: [BodySignal] = [.cortisol]

  private static let gains = ContactGains(
    rest: ProfileValues(all: -0.115),
    moderate: ProfileValues(central: -0.255, claimed: -0.79, sceptical: 0),
    deep: ProfileValues(central: -0.175, claimed: -0.79, sceptical: 0),
    light: ProfileValues(central: -0.086, claimed: -0.086, sceptical: 0),
    chair: ProfileValues(central: -0.069, claimed: -0.40, sceptical: 0))
  private static let mentalStressGain = 0.9
  private static let arousalGain = 2.0
  private static let arousalThreshold = 0.1
  /// What the drive may reach: in the long run 43 % to 5 times the usual level.
  private static let driveRange = -1.0...2.0
  private static let feedbackGain = 0.2
  private static let crhShare = FirstOrderFilter.factor(timeConstantSeconds: 300, stepSeconds: 1)
  private static let acthShare = FirstOrderFilter.factor(timeConstantSeconds: 900, stepSeconds: 1)
  private static let cortisolShare = FirstOrderFilter.factor(
    timeConstantSeconds: 66 * 60 / log(2.0), stepSeconds: 1)

  private let profile: EvidenceProfile
  private let rhythm: CortisolRhythm
  private var arousal = Departure(.arousal)
  private var crh = 0.0
  private var acth = 0.0
  private var cortisol = 0.0
  private var usualRatio = 1.0

  package init(_ setting: BodySetting) {
    profile = setting.profile
    rhythm = CortisolRhythm(clockHours: setting.clockHours)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let alarm = max(0, arousal(moment.state) - Self.arousalThreshold)
    let drive =
      Self.gains.target(moment, profile) + Self.mentalStressGain * moment.mentalStress
      + Self.arousalGain * alarm
    let limited = min(max(drive, Self.driveRange.lowerBound), Self.driveRange.upperBound)
    let (formerCRH, formerACTH) = (crh, acth)
    approach(\.crh, limited - Self.feedbackGain * cortisol, Self.crhShare)
    approach(\.acth, formerCRH, Self.acthShare)
    approach(\.cortisol, formerACTH, Self.cortisolShare)
    usualRatio = rhythm.ratio(atSeconds: moment.seconds + 1)
  }

  private mutating func approach(
    _ level: WritableKeyPath<Self, Double>, _ target: Double, _ share: Double
  ) {
    self[keyPath: level] += share * (target - self[keyPath: level])
    // Far below any effect, and before it could become a denormal number.
    if self[keyPath: level].magnitude < 1e-12 { self[keyPath: level] = 0 }
  }

  package func write(to state: inout BodyState) {
    state[.cortisol] = 100 * usualRatio * exp(cortisol)
  }

  /// Supports the sympathetic a little: 0.02 for a level e times the usual one, at most 0.2 bpm.
  ///
  /// *Choice*. The course of the day does not count: the resting loop is what it is at any hour.
  package var feedback: AutonomicDrive { AutonomicDrive(sympathetic: 0.02 * cortisol) }
}
