import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("The page of metrics")
struct MetricPageTests {
  @Test("Documentation/METRICS.md is what the catalogue says")
  func upToDate() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Documentation/METRICS.md")
    let kept = try String(contentsOf: file, encoding: .utf8)
    #expect(kept == MetricPage.markdown(), "'make docs' writes it again")
  }

  @Test("every metric and every preset has its place")
  func complete() {
    let page = MetricPage.markdown()
    for metric in Metric.allCases {
      #expect(page.components(separatedBy: "### `\(metric.key)`:").count == 2)
    }
    for preset in AnalysisPreset.allCases where preset != .standard {
      #expect(page.contains("### `--preset \(preset.rawValue)`\n\n- "))
    }
  }

  @Test(
    "a preset has a sentence for each convention it changes", arguments: AnalysisPreset.allCases)
  func sentences(preset: AnalysisPreset) {
    func differences(_ new: Any, _ old: Any) -> Int {
      zip(Mirror(reflecting: new).children, Mirror(reflecting: old).children).count {
        $0.label != "name" && $0.label != "spectrum"
          && String(describing: $0.value) != String(describing: $1.value)
      }
    }
    let new = preset.conventions
    let old = AnalysisConventions.standard
    let sentences = ConventionChanges.sentences(of: preset)
    #expect(sentences.count == differences(new, old) + differences(new.spectrum, old.spectrum))
    #expect(Set(sentences).count == sentences.count)
    for sentence in sentences { #expect(sentence.hasSuffix(".")) }
  }
}
