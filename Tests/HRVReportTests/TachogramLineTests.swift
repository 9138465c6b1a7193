import AutonomicSim
import HRVReport
import TestSupport
import Testing

@Suite("Tachogram on a terminal")
struct TachogramLineTests {
  private func table(_ text: String, columns: Int = 80) throws -> [Substring] {
    let recording = try RecordingReader().read(bytes: Array(text.utf8), fileName: "a.txt")
    let analysis = try RecordingAnalysis(
      recording, options: AnalysisOptions(correction: .none, selection: MetricSelection([.meanNN])))
    let lines = AnalysisTable.text(analysis, columns: columns)
      .split(separator: "\n", omittingEmptySubsequences: false)
    let start = try #require(lines.firstIndex(of: "Tachogram"))
    return Array(lines[start..<(start + 4)])
  }

  /// The blocks of a line: what stands between its name and its label.
  private func blocks(_ line: Substring) throws -> String {
    let label = try #require(line.firstRange(of: line.contains("  max ") ? "  max " : "  min "))
    return String(line[..<label.lowerBound].dropFirst(12))
  }

  @Test("a step shows as a step, its ends are labelled with the extremes and the times")
  func step() throws {
    let text = (0..<100).map { $0 < 50 ? "800\n" : "1200\n" }.joined()
    let lines = try table(text)
    let longest = try blocks(lines[1])
    #expect(lines[1].hasPrefix("  longest   ▁"))
    #expect(lines[1].hasSuffix("█  max 1200 ms"))
    #expect(lines[2].hasSuffix("█  min 800.0 ms"))
    // 40 s of 100 s are at the lower level; the column of the step shows its longest.
    #expect(longest.prefix { $0 == "▁" }.count == Int(0.4 * Double(longest.count)))
    #expect(Set(longest) == ["▁", "█"])
    #expect(lines[3].hasPrefix("            0s "))
    #expect(lines[3].hasSuffix(" 1m40s"))
    #expect(lines[3].count == 12 + longest.count)
  }

  @Test("both lines share a scale, and one outlier shows in the line of its kind alone")
  func outlier() throws {
    var intervals = [Int](repeating: 1000, count: 400)
    intervals[200] = 1400
    let lines = try table(intervals.map { "\($0)\n" }.joined())
    #expect(try blocks(lines[1]).count { $0 == "█" } == 1)
    #expect(try Set(blocks(lines[2])) == ["▁"])
  }

  @Test("a gap is blank, as long as it lasted")
  func gap() throws {
    let before = (1...100).map { "\(Double($0)),1000\n" }.joined()
    let after = (201...300).map { "\(Double($0)),1000\n" }.joined()
    let longest = try blocks(table("time_s,rr_ms\n" + before + after)[1])
    let blanks = longest.count { $0 == " " }
    // The columns at both edges of the gap hold a beat each, or not.
    #expect(abs(blanks - longest.count / 3) <= 2)
    #expect(!longest.hasPrefix(" ") && !longest.hasSuffix(" "))
  }

  @Test("equal intervals stand in the middle")
  func constant() throws {
    let lines = try table(String(repeating: "900\n", count: 60))
    #expect(try Set(blocks(lines[1])) == ["▄"])
  }

  @Test("the lines fill the terminal and never pass it", arguments: [60, 80, 132])
  func width(columns: Int) throws {
    let text = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 3).map { "\($0)\n" }.joined()
    let lines = try table(text, columns: columns)
    #expect(lines[1...2].map(\.count).max() == columns)
    #expect(lines.allSatisfy { $0.count <= columns })
  }
}
