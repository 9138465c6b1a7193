import HRVReport
import Testing

@Suite("Progress of long runs")
struct ProgressTextTests {
  @Test("bar, share, rate and the time that is left follow from count and time")
  func line() {
    let text = ProgressText.line("windows", done: 60, of: 200, seconds: 5, columns: 120)
    // 12 a second, so 140 more take 11.7 s.
    #expect(text == "[██████░░░░░░░░░░░░░░]  30 % of 200 windows, 12.00 a second, 12s left")
  }

  @Test("slow work is told by the time each takes")
  func slow() {
    let text = ProgressText.line("files", done: 2, of: 4, seconds: 60, columns: 120)
    #expect(text == "[██████████░░░░░░░░░░]  50 % of 4 files, 30s each, 1m left")
  }

  @Test("the last one leaves nothing to wait for")
  func end() {
    let text = ProgressText.line("files", done: 4, of: 4, seconds: 1, columns: 120)
    #expect(text.hasPrefix("[████████████████████] 100 %"))
    #expect(text.hasSuffix(", 0s left"))
  }

  @Test("a narrow terminal cuts the line, so that it stays one")
  func narrow() {
    #expect(ProgressText.line("files", done: 1, of: 4, seconds: 1, columns: 30).count == 29)
  }
}
