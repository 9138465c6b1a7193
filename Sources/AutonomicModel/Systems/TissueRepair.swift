/// Signals of repair and growth of mitochondria in the treated muscle: an index, mostly a claim.
///
/// One first-order level, 30 min up and 6 h down (*choice*). Ten minutes of massage raised PGC-1alpha,
/// FAK and ERK in biopsies of eleven men 2.5 h after exercise (Crane 2012,
/// doi:10.1126/scitranslmed.3002882); nobody has shown that muscle heals sooner, and soreness is the
/// better founded outcome. Claimed: 0.3 at the pressure of kneading; central: a token of 0.03;
/// sceptical: none. Hard effort itself raises the index by up to 0.5, as training does. All sizes are
/// *choices*; nothing acts on the loop.
package struct TissueRepair: BodySystem {
  package static let title = "Tissue repair"
  package static let signals: [BodySignal] = [.tissueRepair]

  private static let touchGain = ProfileValues(central: 0.03, claimed: 0.3, sceptical: 0)
  private static let effortGain = 0.5

  private let profile: EvidenceProfile
  private var index = RiseAndFall(riseSeconds: 1800, fallSeconds: 21_600)

  package init(_ setting: BodySetting) {
    profile = setting.profile
  }

  package mutating func advance(_ moment: BodyMoment) {
    index.advance(
      Self.touchGain[profile] * moment.touch.muscleShare + Self.effortGain * moment.effort)
  }

  package func write(to state: inout BodyState) {
    state[.tissueRepair] = index.level
  }
}
