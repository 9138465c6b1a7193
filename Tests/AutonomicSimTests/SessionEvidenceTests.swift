import AutonomicSim
import Testing

@Suite("The evidence of a session")
struct SessionEvidenceTests {
  private func evidence(
    _ builtIn: BuiltInProtocol, _ profile: EvidenceProfile = .central
  ) -> SessionEvidence {
    SessionEvidence(SessionRequest(builtIn.definition, profile: profile))
  }

  @Test(
    "every effect in play has a grade, and a source or a reason for having none",
    arguments: BuiltInProtocol.allCases)
  func effects(builtIn: BuiltInProtocol) {
    for profile in EvidenceProfile.allCases {
      let evidence = evidence(builtIn, profile)
      #expect(evidence.contact.rawValue == builtIn.definition.stimulus.name)
      #expect(evidence.effects.count >= 20)
      for effect in evidence.effects {
        #expect(effect.entry.contact == evidence.contact)
        #expect(!effect.entry.sourceKeys.isEmpty || !effect.entry.conflict.isEmpty)
        #expect(effect.entry.sourceKeys.allSatisfy { EvidenceLibrary.source($0) != nil })
      }
      // What the stimulus was fitted to is among them.
      for modelled in builtIn.definition.stimulus.effects {
        #expect(
          evidence.effects.contains {
            $0.entry.modelled == modelled.modelled
              && $0.entry.change.central == modelled.change.central
          })
      }
    }
  }

  @Test("signals whose direction sources dispute are marked, well measured ones are not")
  func doubts() {
    let evidence = evidence(.swedish)
    #expect(evidence.doubt(of: .oxytocin) == .directionOpen)
    #expect(evidence.doubt(of: .betaEndorphin) == .directionOpen)
    #expect(evidence.doubt(of: .vasopressin) == .size(.modelled))
    #expect(evidence.doubt(of: .rangeOfMotion) == .size(.recalled))
    #expect(evidence.doubt(of: .arousal) == .noFigure)
    #expect(evidence.doubt(of: .tissueRepair) == .noFigure)
    #expect(evidence.doubt(of: .muscleStiffness) == nil)
    #expect(evidence.doubt(of: .skinTemperature) == nil)
    #expect(self.evidence(.swedish, .sceptical).doubt(of: .skinTemperature) == .profileSilent)
  }

  @Test("a dispute about one kind of contact is none about another")
  func contacts() throws {
    func effect(_ builtIn: BuiltInProtocol, _ quantity: EvidenceQuantity) throws
      -> SessionEvidence.Effect
    {
      try #require(evidence(builtIn).effects.first { $0.entry.quantity == quantity })
    }
    #expect(try effect(.lightTouch, .heartRate).leavesDirectionOpen)
    #expect(try !effect(.swedish, .heartRate).leavesDirectionOpen)
    #expect(try effect(.deepTissue, .systolicPressure).leavesDirectionOpen)
    #expect(try !effect(.swedish, .systolicPressure).leavesDirectionOpen)
    #expect(try effect(.swedish, .lnHF).leavesDirectionOpen)
    #expect(try effect(.swedish, .heartRate).rest == -2)
  }

  @Test("rest is in nobody's dispute")
  func rest() {
    let evidence = evidence(.quietRest)
    #expect(BodySignal.allCases.allSatisfy { evidence.doubt(of: $0) != .directionOpen })
  }
}
