import SignalCore

/// Plasma adrenaline: follows sympathetic tone, effort and stress within minutes.
///
/// One first-order level with a half-life of 2 min (*literature*: 1 to 3 min). The target rises with
/// the sympathetic tone, +300 % from rest to the highest tone and −50 % to none, with effort, +400 % at
/// a heart rate near 150 bpm, and with mental stress, +100 % at full intensity: all *choices* of the
/// order that exercise and mental arithmetic reach (Dimsdale & Moss 1980,
/// JAMA 243:340, recalled).
///
/// Touch and rest act as they do on skin conductance, whose sympathetic outflow is closer to that of
/// the adrenal than the tone that holds blood pressure is: 0.8 % for each percent (*choice*; no
/// controlled figure for adrenaline was found).
package struct Adrenaline: BodySystem {
  package static let title = "Adrenaline"
  package static let signals: [BodySignal] = [.adrenaline]

  /// The level from which adrenaline acts on heart and vessels, in percent of rest.
  ///
  /// *Literature*, recalled: 50 to 100 pg/mL at a resting level of about 25 (Clutter 1980,
  /// doi:10.1172/JCI109840). Below it the loop notices nothing, so the noise of the tones does not
  /// come back to them.
  package static let actingPercent = 200.0

  private static let halfLifeSeconds = 120.0
  private static let shareOfHighestTone = 300.0
  private static let shareOfNoTone = 50.0
  private static let effortPercent = 400.0
  private static let stressPercent = 100.0
  private static let shareOfSkinConductance = 0.8

  private let restingTone: Double
  private var change: RiseAndFall
  private var skinConductance = Departure(.skinConductance)

  package init(_ setting: BodySetting) {
    restingTone = setting.restingSympatheticTone
    let timeConstant = Self.halfLifeSeconds / log(2.0)
    change = RiseAndFall(riseSeconds: timeConstant, fallSeconds: timeConstant)
  }

  package mutating func advance(_ moment: BodyMoment) {
    let tone = moment.sympatheticTone
    let fromTone =
      tone > restingTone
      ? Self.shareOfHighestTone * (tone - restingTone) / (1 - restingTone)
      : Self.shareOfNoTone * (tone - restingTone) / restingTone
    let target =
      fromTone + Self.effortPercent * moment.effort + Self.stressPercent * moment.mentalStress
      + Self.shareOfSkinConductance * skinConductance(moment.state)
    // Half of the resting level is left without any sympathetic tone.
    change.advance(max(target, -Self.shareOfNoTone))
  }

  package func write(to state: inout BodyState) {
    state[.adrenaline] = 100 + change.level
  }

  /// Above twice the resting level: heart driven a little, vessels of muscle a little wider.
  ///
  /// *Choice* for the sizes: at the highest level, 900 %, uS 0.03 and uR −0.015, which
  /// move heart rate by 0.2 bpm each and in opposite directions. The nerves of the loop already carry
  /// the answer to stress and effort; this is what the blood adds.
  package var feedback: AutonomicDrive {
    let excess = max(0, 100 + change.level - Self.actingPercent)
    return AutonomicDrive(sympathetic: 4e-5 * excess, resistance: -2e-5 * excess)
  }
}
