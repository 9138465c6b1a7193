import AutonomicSim
import Testing

@Suite("Interventions in a word")
struct InterventionTextTests {
  private func sentence(_ text: String) -> String? {
    #expect(throws: ProtocolFileError.self) {
      try InterventionText.read(text, sessionSeconds: 3600)
    }?.description
  }

  @Test("kind, start, duration and quantities are read as in files")
  func read() throws {
    let read = try InterventionText.read(
      "paced-breathing:start=5m,duration=2m,rate=10,end_rate=6,tidal_volume=0.8",
      sessionSeconds: 3600)
    #expect(
      read.intervention
        == .pacedBreathing(fromRatePerMinute: 10, toRatePerMinute: 6, tidalVolumeLiters: 0.8))
    #expect(read.startSeconds == 300 && read.endSeconds == 420)
    #expect(
      try InterventionText.read("rest:duration=90,start=0", sessionSeconds: 60).intervention
        == .quietRest)
  }

  @Test("what is wrong is said in a sentence")
  func faults() {
    #expect(sentence("")?.hasPrefix("'kind' is nothing; give one of paced-breathing, tilt") == true)
    #expect(sentence("tillt:start=1")?.contains("(did you mean 'tilt'?)") == true)
    #expect(sentence("tilt")?.hasPrefix("'tilt' has no 'start'; give a duration") == true)
    #expect(sentence("tilt:start")?.hasPrefix("'start' is not 'name=value'") == true)
    #expect(
      sentence("tilt:start=1m,start=2m,duration=1m,degrees=5")
        == "'start' is given more than once; keep one")
    #expect(sentence("tilt:start=1m,duration=1m,degrees=99")?.contains("0 to 90 degrees") == true)
    #expect(sentence("rest:start=1h,duration=1m")?.contains("the session lasts 1h") == true)
    #expect(sentence("rest:kind=tilt,start=1,duration=1") != nil)
  }

  @Test("the kinds of files are the interventions of the model")
  func kinds() {
    #expect(InterventionKind.allCases.map(\.rawValue) == Intervention.names)
  }
}
