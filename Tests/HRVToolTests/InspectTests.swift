import Foundation
import Testing

@Suite("inspect", .timeLimit(.minutes(5)))
struct InspectTests {
  @Test("the three forms tell the same file")
  func forms() throws {
    let folder = try TemporaryFolder()
    try folder.writeRecording("rest.txt", beats: 150)
    let json = try JSONInspection(
      CommandRun(["inspect", "rest.txt", "--format", "json"], in: folder).text)
    #expect(json.root["schema"] as? String == "hrv-tool/inspection/1")
    #expect(json.root["beats"] as? Int == 150)
    #expect(json.root["unit"] as? String == "ms")
    let reason = try #require(json.root["unit_reason"] as? String)
    let hash = try #require(json.root["sha256"] as? String)
    let table = try CommandRun(["inspect", "rest.txt"], in: folder)
    let csv = try CommandRun(["inspect", "rest.txt", "--format", "csv"], in: folder)
    #expect(table.status == 0)
    #expect(csv.lines[0] == "property,value")
    for text in [table.text, csv.text] {
      #expect(text.contains(reason))
      #expect(text.contains(hash))
      #expect(text.contains("150 intervals"))
    }
  }

  @Test("the hash is that of the file")
  func hash() throws {
    let folder = try TemporaryFolder()
    try folder.write("800\n810\n790\n", to: "three.txt")
    let run = try CommandRun(["inspect", "three.txt"], in: folder)
    // printf '800\n810\n790\n' | sha256sum (GNU coreutils)
    #expect(run.text.contains("538429816183f3a89a3876ed4e2a021925e962682849477312103d0f32beb5c8"))
  }

  @Test("times far from zero and below it are shown, not refused")
  func oddTimes() throws {
    let folder = try TemporaryFolder()
    for offset in [-5.0, 1e9, 1e13] {
      var rows = "time_s,rr_ms\n"
      for beat in 1...40 { rows += "\(offset + Double(beat)),1000\n" }
      try folder.write(rows, to: "odd.csv")
      for command in [["inspect"], ["analyze", "--window", "10s"], ["analyze", "--from", "100h"]] {
        let run = try CommandRun(command + ["odd.csv"], in: folder)
        #expect(!run.wasSignalled, "\(command) at \(offset): \(run.errors)")
        #expect([0, 1].contains(run.status))
      }
    }
  }
}
