import AutonomicSim
import Foundation
import HRVReport
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The report of a recording")
struct RecordingReportTests {
  private func analysis(
    _ intervals: [Double], name: String = "a.txt", options: AnalysisOptions = AnalysisOptions()
  ) throws -> RecordingAnalysis {
    let text = intervals.map { "\(Int($0))\n" }.joined()
    let recording = try RecordingReader().read(bytes: Array(text.utf8), fileName: "a.txt")
    return try RecordingAnalysis(recording, source: RecordingSource(name: name), options: options)
  }

  private let few = AnalysisOptions(selection: MetricSelection([.meanNN, .rmssd, .sdnn, .sdann]))

  private func page(
    _ analysis: RecordingAnalysis, workers: Int = 1, command: String = "hrv-tool analyze a.txt"
  ) throws -> String {
    String(
      decoding: RecordingReport.html(
        analysis, try RecordingFigures(analysis, workers: workers), command: command), as: UTF8.self
    )
  }

  /// The page without its style and script, which are no XML.
  private func document(_ page: String) throws -> XMLDocument {
    var text = page
    for name in ["style", "script"] {
      let start = try #require(text.range(of: "<\(name)>"))
      let end = try #require(text.range(of: "</\(name)>"))
      text.removeSubrange(start.upperBound..<end.lowerBound)
    }
    return try XMLDocument(xmlString: text.replacingOccurrences(of: "<!DOCTYPE html>\n", with: ""))
  }

  @Test("the same recording gives the same bytes, for any number of workers")
  func deterministic() throws {
    let analysis = try analysis(
      SyntheticRR.intervalsMilliseconds(beats: 400, seed: 1), options: few)
    let page = try page(analysis)
    #expect(try self.page(analysis) == page)
    #expect(try self.page(analysis, workers: 3) == page)
  }

  @Test("the page is well-formed, each id stands once, each reference leads somewhere")
  func wellFormed() throws {
    let page = try page(
      analysis(SyntheticRR.intervalsMilliseconds(beats: 400, seed: 1), options: few))
    let document = try document(page)
    let ids = try document.nodes(forXPath: "//@id").compactMap(\.stringValue)
    #expect(Set(ids).count == ids.count)
    let links = try document.nodes(forXPath: "//a/@href").compactMap(\.stringValue)
    for link in links where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst()))) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://doi.org/") })
    let labels = try document.nodes(forXPath: "//@aria-labelledby").compactMap(\.stringValue)
    for label in labels.flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(String(label)))
    }
    #expect(page.components(separatedBy: ReportPage.disclaimer).count == 2)
  }

  @Test("the page loads nothing and runs its own script alone")
  func policy() throws {
    let page = try page(
      analysis(SyntheticRR.intervalsMilliseconds(beats: 100, seed: 1), options: few))
    #expect(page.contains("content=\"default-src &#39;none&#39;; style-src &#39;sha256-"))
    for word in ["src=", "@import", "url(", "<link", " onclick=", " style=\"", "eval("] {
      #expect(!page.contains(word), "\(word)")
    }
  }

  @Test("names and commands stand as text, never as markup")
  func hostileNames() throws {
    let name = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    let page = try page(
      analysis(SyntheticRR.intervalsMilliseconds(beats: 100, seed: 1), name: name, options: few),
      command: "hrv-tool analyze '\(name)'")
    #expect(!page.contains("<img"))
    #expect(!page.contains("<script>alert"))
    #expect(try document(page).nodes(forXPath: "//h1/bdi").first?.stringValue == name)
  }

  @Test("artefacts and gaps are drawn and told")
  func artefacts() throws {
    var intervals = SyntheticRR.intervalsMilliseconds(beats: 300, seed: 2).map { $0.rounded() }
    intervals[100] *= 2
    intervals[200] = 40_000
    let analysis = try analysis(intervals, options: few)
    let charts = try RecordingReport.charts(analysis, RecordingFigures(analysis))
    let tachogram = try #require(charts.first { $0.id == "tachogram" })
    let names = tachogram.layers.compactMap(\.name)
    #expect(names.contains("1 gap"))
    #expect(names.contains("as recorded, replaced"))
    #expect(tachogram.summary.contains("1 gap"))
    let document = try document(page(analysis))
    #expect(
      try document.nodes(forXPath: "//figure[@id='tachogram']//g[@class='layer gap']/path").count
        == 2, "one in the picture, one in the legend")
  }

  @Test("the sheet holds known metrics with the values of the whole table")
  func sheet() throws {
    let page = try page(
      analysis(SyntheticRR.intervalsMilliseconds(beats: 400, seed: 1), options: few))
    #expect(page.contains("<html lang=\"en\" id=\"one-page\">"))
    let document = try document(page)
    let rows = try document.nodes(forXPath: "//div[@class='sheet columns']//tbody/tr")
    #expect(rows.count == 3)
    for row in rows {
      let value = try #require(try row.nodes(forXPath: "td[1]").first?.stringValue)
        .replacingOccurrences(of: "▲ ", with: "")
      let whole = try document.nodes(forXPath: "//table[@class='metrics']//td[1]")
        .compactMap(\.stringValue)
      #expect(whole.contains { $0.hasPrefix(value) }, "\(value)")
    }
  }

  @Test("slopes drawn are those of the metrics")
  func slopes() throws {
    let analysis = try analysis(
      SyntheticRR.intervalsMilliseconds(beats: 600, seed: 4),
      options: AnalysisOptions(selection: MetricSelection([.dfaAlpha1, .dfaAlpha2])))
    let fits = try RecordingFigures(analysis).scalingFits
    #expect(fits.map(\.metric) == [.dfaAlpha1, .dfaAlpha2])
    for fit in fits {
      let value = try #require(analysis.result.value(of: fit.metric)?.number)
      // Two least-squares formulas over the same points.
      #expect((fit.line.slope - value).magnitude < 1e-9)
    }
  }

  @Test(
    "recordings too short for anything have a page all the same", arguments: [1, 2, 3, 10, 60])
  func short(beats: Int) throws {
    let analysis = try analysis(SyntheticRR.intervalsMilliseconds(beats: beats, seed: 1))
    let page = try page(analysis)
    #expect(try document(page).nodes(forXPath: "//figure[@id='tachogram']").count == 1)
  }

  @Test("equal intervals have a page all the same")
  func constant() throws {
    let page = try page(analysis([Double](repeating: 800, count: 400), options: few))
    #expect(try document(page).nodes(forXPath: "//figure[@id='tachogram']").count == 1)
  }

  @Test("published values stand beside five minutes, and beside no other length")
  func published() throws {
    for (beats, isComparable) in [(350, true), (1500, false)] {
      let page = try page(
        analysis(SyntheticRR.intervalsMilliseconds(beats: beats, seed: 1), options: few))
      #expect(page.contains("10.1111/j.1540-8159.2010.02841.x") == isComparable)
    }
  }

  @Test(
    "windows have as many steps as a chart has room for", arguments: [60.0, 300, 3600, 86_400, 7e5])
  func plans(seconds: Double) {
    let range = TimeRange(startSeconds: 0, endSeconds: seconds)
    #expect(RecordingFigures.trendPlan(forSeconds: seconds).windows(in: range).count <= 289)
    #expect(RecordingFigures.spectrumPlan(forSeconds: seconds).windows(in: range).count <= 241)
  }
}
