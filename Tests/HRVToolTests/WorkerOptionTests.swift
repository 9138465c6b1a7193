import Foundation
import TestSupport
import Testing

@Suite("analyze --workers", .timeLimit(.minutes(5)))
struct WorkerOptionTests {
  @Test("the output has the same bytes for any number of threads")
  func sameBytes() throws {
    let folder = try TemporaryFolder()
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 1500, seed: 9)
    try folder.write(intervals.map { "\($0)\n" }.joined(), to: "rr.txt")
    let arguments = [
      "analyze", "rr.txt", "-q", "--format", "json", "--window", "5m", "--step", "90s", "--metrics",
      "time,frequency,sampen,dfa_alpha1,rqa_det,resp_rate",
    ]
    let alone = try CommandRun(arguments + ["--workers", "1"], in: folder)
    #expect(alone.status == 0)
    for workers in [["--workers", "2"], ["--workers", "7"], []] {
      let shared = try CommandRun(arguments + workers, in: folder)
      #expect(shared.status == 0)
      #expect(shared.text == alone.text)
    }
  }
}
