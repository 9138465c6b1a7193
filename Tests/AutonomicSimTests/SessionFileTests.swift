import AutonomicSim
import Testing

@Suite("Session files")
struct SessionFileTests {
  private func phases(_ text: String) throws -> [RecordingPhase] {
    try SessionFile.phases(ofJSON: Array(text.utf8))
  }

  private func sentence(_ text: String) -> String? {
    #expect(throws: SessionFile.Unreadable.self) { try phases(text) }?.description
  }

  @Test("the phases are read in their order; other members do not matter")
  func read() throws {
    let read = try phases(
      """
      {"schema": "hrv-tool/session/1", "tool": {"name": "x"}, "phases": [
        {"name": "b", "start_s": 60, "end_s": 90.5}, {"name": "a", "start_s": 0, "end_s": 60}]}
      """)
    #expect(read.map(\.name) == ["b", "a"])
    #expect(read[0].range == TimeRange(startSeconds: 60, endSeconds: 90.5))
    #expect(try phases("{\"schema\": \"hrv-tool/session/2\", \"phases\": []}").isEmpty)
  }

  @Test(
    "what is no session file is refused in a sentence",
    arguments: [
      "", "[]", "no JSON", "{\"schema\": \"hrv-tool/session/1\"}",
      "{\"schema\": 1, \"phases\": []}",
      "{\"schema\": \"hrv-tool/session/1\", \"phases\": [{\"name\": \"a\"}]}",
      "{\"schema\": \"hrv-tool/session/1\", \"phases\": [{\"name\":\"a\",\"start_s\":0,\"end_s\":1e999}]}",
    ])
  func refused(text: String) {
    #expect(sentence(text)?.contains("is not the session file") == true)
  }

  @Test("another schema and a phase that ends before it starts are named")
  func named() {
    #expect(
      sentence("{\"schema\": \"other/1\", \"phases\": []}")
        == "the schema is 'other/1', but 'hrv-tool/session/1' was expected")
    for end in ["5", "4"] {
      #expect(
        sentence(
          "{\"schema\": \"hrv-tool/session/1\", \"phases\": "
            + "[{\"name\": \"late\", \"start_s\": 5, \"end_s\": \(end)}]}")
          == "the phase 'late' does not end after it starts")
    }
  }
}
