import AutonomicSim
import Testing

@Suite("Texts of any content")
struct HostileTextTests {
  private static let pieces = [
    "0", "1", "8", "812", "805", "0.812", "1e300", "-1e300", "1e-300", "9007199254740993",
    "1688126387907", "1e18", "99999999999999999999", "65535", "-9999", "NaN", "inf", ",", ";", "\t",
    " ", "\n", "\n", "\n", "\r\n", "-", "+", ".", "e", "\"", "#", "//", "%", ":", "rr_ms", "time_s",
    "time_s,rr_ms\n", "time_s,rr_ms,break\n", "rr\n", "2019-06-11T21:23:45+02:00", "a", "ä", "0,8",
    "1,2", "\u{FEFF}", "N",
  ]

  private static func text(_ random: inout RandomStream) -> String {
    func choice(_ count: Int) -> Int { Int(random.next() % UInt64(count)) }
    var text = ["", "time_s,rr_ms\n", "time_s,rr_ms,break,phase\n", "time,rr\n"][choice(4)]
    if choice(2) == 0 {
      for _ in 0..<(1 + choice(60)) { text += pieces[choice(pieces.count)] }
      return text
    }
    // Rows of numbers, most of them plausible, so that many texts are read to the end.
    let width = 1 + choice(4)
    let delimiter = [",", ";", " ", "\t"][choice(4)]
    for row in 0..<(1 + choice(40)) {
      let cells = (0..<width).map { column -> String in
        if choice(25) == 0 { return pieces[choice(pieces.count)] }
        return column == 0 && width > 1
          ? "\(Double(row) * 0.8)" : "\([400, 700, 800, 810, 820, 1600][choice(6)])"
      }
      text += cells.joined(separator: delimiter) + "\n"
    }
    return text
  }

  @Test("are read or refused in a sentence, and what is read can be corrected", arguments: 0..<4)
  func readOrRefused(part: Int) {
    var random = RandomStream(seed: 2026, stream: UInt64(part))
    var readCount = 0
    for _ in 0..<500 {
      let text = Self.text(&random)
      do throws(RecordingError) {
        let recording = try RecordingReader().read(bytes: Array(text.utf8), fileName: "any.csv")
        readCount += 1
        let series = recording.series
        let begin =
          (series.beatTimesSeconds.first ?? 0) - (series.intervalsMilliseconds.first ?? 0) / 1000
        #expect(begin >= 0, "\(text)")
        #expect(series.beatTimesSeconds.allSatisfy { $0 <= 1e8 }, "\(text)")
        #expect(series.intervalsMilliseconds.allSatisfy { $0 <= 3_600_000 })
        for rule in ArtifactCorrection.catalogue {
          let corrected = rule.correct(series)
          #expect(corrected.correctedIndexOfOriginal.count == series.count)
        }
      } catch {
        #expect(!error.message.isEmpty)
      }
    }
    // A tenth at least, so that the correction is truly exercised.
    #expect(readCount > 50)
  }
}
