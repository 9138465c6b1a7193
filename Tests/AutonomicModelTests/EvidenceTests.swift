import AutonomicModel
import Testing

@Suite("Evidence of the built-in stimuli")
struct EvidenceTests {
  static let stimuli = ReferenceStimulus.allCases.map(\.stimulus)

  @Test("every stimulus states each quantity once, with its doubts", arguments: stimuli)
  func complete(stimulus: Stimulus) {
    #expect(stimulus.effects.map(\.quantity) == EffectQuantity.allCases)
    #expect(!stimulus.doubts.isEmpty)
    #expect(stimulus.effects.allSatisfy { !$0.conflict.isEmpty })
  }

  @Test("breathing slows and grows shallower by 2 % at most, in every stimulus and profile")
  func breathing() {
    for stimulus in Self.stimuli {
      for profile in EvidenceProfile.allCases {
        let drive = stimulus.amplitudes[profile]
        #expect(drive.lnTidalVolume >= -0.02)
        #expect(drive.respirationRatePerMinute < 0)
        #expect(drive == drive.limited)
      }
    }
  }

  @Test("the sceptical profile adds nothing over rest to HF, half to rate and pressure")
  func sceptical() throws {
    let rest = Stimulus.quietRest
    for stimulus in Self.stimuli {
      for (effect, restEffect) in zip(stimulus.effects, rest.effects) {
        let net = effect.change.central - restEffect.change.central
        let expected =
          switch effect.quantity {
          case .lnHF, .lnRMSSD, .respirationRate: restEffect.change.central
          case .heartRate, .systolicPressure, .diastolicPressure:
            restEffect.change.central + net / 2
          }
        #expect(abs(effect.change.sceptical - expected) < 1e-12)
      }
    }
  }

  @Test("rest is the same in every profile")
  func rest() {
    for effect in Stimulus.quietRest.effects {
      #expect(effect.change.central == effect.change.claimed)
      #expect(effect.change.central == effect.change.sceptical)
    }
  }
}
