import AutonomicModel
import Testing

@Suite("Evidence")
struct EvidenceTests {
  static let stimuli = BuiltInProtocol.allCases.map(\.definition.stimulus)

  @Test("every effect resolves to sources, and every source is used")
  func sources() {
    var used = Set<String>()
    for stimulus in Self.stimuli {
      for effect in stimulus.effects {
        #expect(!effect.sourceKeys.isEmpty)
        for key in effect.sourceKeys {
          #expect(EvidenceLibrary.source(key) != nil, "\(stimulus.name) names \(key)")
          used.insert(key)
        }
      }
    }
    let keys = EvidenceLibrary.sources.map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys { #expect(used.contains(key), "\(key) is used by no effect") }
  }

  @Test("every stimulus states each quantity once, with its doubts", arguments: stimuli)
  func complete(stimulus: Stimulus) {
    #expect(stimulus.effects.map(\.quantity) == EffectQuantity.allCases)
    #expect(!stimulus.doubts.isEmpty)
    #expect(stimulus.effects.allSatisfy { !$0.conflict.isEmpty })
  }

  @Test("sources are stated in full")
  func wellFormed() {
    for source in EvidenceLibrary.sources {
      #expect((1980...2025).contains(source.year))
      #expect(source.key.hasSuffix(String(source.year)))
      #expect(source.doi.map { $0.hasPrefix("10.") } ?? true)
      #expect(!source.authors.isEmpty && !source.journal.isEmpty && !source.design.isEmpty)
    }
  }

  @Test("breathing slows and deepens, never the reverse, in every stimulus and profile")
  func breathing() {
    for stimulus in Self.stimuli {
      for profile in EvidenceProfile.allCases {
        let drive = stimulus.amplitudes[profile]
        #expect(drive.lnTidalVolume > 0)
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
