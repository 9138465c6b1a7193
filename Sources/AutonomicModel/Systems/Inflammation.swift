import SignalCore

/// Cytokines of the treated tissue, of the kind of IL-6: hours up, hours down.
///
/// The level is the person's usual one times 1 + c, where c follows, 2 h up and 4 h down,
///
///     (1 + 2 d (1 − r)) · e^(−0.3 z) · (1 − 0.2 (V − V₀)) − 1
///
/// d is the damage of hard effort, from 0 to 1, 1 h up and 24 h down; z = ln(cortisol/usual at this hour)
/// where that is positive: the cortisol of stress holds cytokines back, and a calm fall within its
/// usual range does not set them free; V − V₀ is the change of vagal tone, since the vagus holds them
/// back too (Tracey 2002, doi:10.1038/nature01321). Time constants and sizes are *choices*.
///
/// r is what massage takes away of the answer to damage: half of it under `claimed`, 10 min up and 3 h
/// down, after ten minutes of massage in eleven men lowered NFkB, TNF-alpha and IL-6 in biopsies of
/// damaged muscle (Crane 2012, doi:10.1126/scitranslmed.3002882). In blood nothing changed after a
/// night shift (Fazeli 2020, PMC7454237) or after sprints (White 2020, doi:10.3390/jfmk5010009):
/// central and sceptical have none. Without damage touch changes nothing in any profile.
///
/// Pain reads the signal; nothing acts on the loop.
package struct Inflammation: BodySystem {
  package static let title = "Inflammation"
  package static let signals: [BodySignal] = [.cytokines]

  private static let damageGain = 2.0
  private static let cortisolGain = 0.3
  private static let vagalGain = 0.2
  /// Effort below this share does no damage.
  private static let harmlessEffort = 0.3
  private static let reliefGain = ProfileValues(central: 0.0, claimed: 0.5, sceptical: 0)

  private let profile: EvidenceProfile
  private let usualLevel: Double
  private let restingVagalTone: Double
  private let rhythm: CortisolRhythm
  private var damage = RiseAndFall(riseSeconds: 3600, fallSeconds: 86_400)
  private var relief = RiseAndFall(riseSeconds: 600, fallSeconds: 10_800)
  private var change = RiseAndFall(riseSeconds: 7200, fallSeconds: 14_400)

  package init(_ setting: BodySetting) {
    profile = setting.profile
    usualLevel = setting.traits.inflammation
    restingVagalTone = setting.restingVagalTone
    rhythm = CortisolRhythm(clockHours: setting.clockHours)
  }

  package mutating func advance(_ moment: BodyMoment) {
    damage.advance(max(0, moment.effort - Self.harmlessEffort) / (1 - Self.harmlessEffort))
    relief.advance(Self.reliefGain[profile] * moment.touch.muscleShare)
    let answer = 1 + Self.damageGain * damage.level * (1 - relief.level)
    let held =
      exp(-Self.cortisolGain * excessOfCortisol(moment))
      * (1 - Self.vagalGain * (moment.vagalTone - restingVagalTone))
    change.advance(answer * held - 1)
  }

  /// ln(cortisol/usual at this hour) where it is positive; zero where nothing writes cortisol.
  private func excessOfCortisol(_ moment: BodyMoment) -> Double {
    let percent = moment.state[.cortisol]
    return percent > 0
      ? max(0, log(percent / (100 * rhythm.ratio(atSeconds: moment.seconds)))) : 0
  }

  package func write(to state: inout BodyState) {
    state[.cytokines] = 100 * usualLevel * (1 + change.level)
  }
}

extension TouchInput {
  /// How much of what kneading at moderate pressure does to muscle is done, 0 to 1.
  var muscleShare: Double { min(1, muscleDose / TouchPressure.moderate) }
}
