import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("The list of formats")
struct FormatReportTests {
  @Test("Documentation/FORMATS.md is what the formats say")
  func upToDate() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Documentation/FORMATS.md")
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == FormatReport.markdown(BuiltInFormat.allCases), "'make docs' writes it again")
  }

  @Test("every form names every format and says which are written")
  func complete() throws {
    let formats = BuiltInFormat.allCases
    let written = formats.count { $0.format is any WritableRecordingFormat }
    #expect(
      FormatReport.table(formats).components(separatedBy: "read, written").count == written + 1)
    #expect(FormatReport.csv(formats).components(separatedBy: "\n").count == formats.count + 2)
    let json = try JSONSerialization.jsonObject(with: Data(FormatReport.json(formats).utf8))
    let rows = try #require((json as? [String: Any])?["formats"] as? [[String: Any]])
    #expect(rows.compactMap { $0["name"] as? String } == formats.map(\.rawValue))
    #expect(rows.count { $0["written"] as? Bool == true } == written)
  }
}
