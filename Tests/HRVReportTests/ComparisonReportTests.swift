import AutonomicSim
import HRVReport
import TestSupport
import Testing

@Suite("The report of phases compared")
struct ComparisonReportTests {
  private let metrics = MetricSelection([.meanNN, .meanHeartRate, .rmssd, .sdnn, .inflectionPoints])

  private func recording(_ seed: UInt64, beats: Int = 900, slower: Double = 0) throws -> Recording {
    let text = SyntheticRR.intervalsMilliseconds(beats: beats, seed: seed)
      .map { "\(Int($0 + slower))\n" }.joined()
    return try RecordingReader().read(bytes: Array(text.utf8), fileName: "\(seed).txt")
  }

  private func prepared(_ recording: Recording) throws -> PreparedRecording {
    try PreparedRecording(recording.series, options: AnalysisOptions(selection: metrics))
  }

  /// One file with three phases.
  private func ofOne(name: String = "a.txt") throws -> (Comparison, [ComparedFile]) {
    let recording = try recording(1)
    let prepared = try prepared(recording)
    let phases = [("before", 0.0, 240.0), ("during", 240, 480), ("after", 480, 700)].map {
      ComparisonPhase(
        name: $0.0, range: TimeRange(startSeconds: $0.1, endSeconds: $0.2), recording: prepared)
    }
    return (
      Comparison(phases: phases, windowSeconds: 60),
      [ComparedFile(source: RecordingSource(name: name), recording: recording, phases: 0..<3)]
    )
  }

  /// A file for each of two phases, the second with longer intervals.
  private func ofTwo() throws -> (Comparison, [ComparedFile]) {
    let recordings = [try recording(1), try recording(2, slower: 120)]
    let phases = try zip(["before", "after"], recordings).map { name, recording in
      ComparisonPhase(
        name: name, range: TimeRange(startSeconds: 0, endSeconds: recording.series.spanSeconds),
        recording: try prepared(recording))
    }
    return (
      Comparison(phases: phases, windowSeconds: 120),
      recordings.enumerated().map { index, recording in
        ComparedFile(
          source: RecordingSource(name: "\(index + 1).txt"), recording: recording,
          phases: index..<index + 1)
      }
    )
  }

  private func report(
    _ compared: (Comparison, [ComparedFile]), notes: [String] = []
  ) throws -> ComparisonReport {
    try ComparisonReport(
      compared.0, files: compared.1, notes: notes, figures: ComparisonFigures(compared.0))
  }

  @Test("the page is sound, and the same for the same files")
  func sound() throws {
    for compared in [try ofOne(), try ofTwo()] {
      let bytes = try report(compared).html(command: "hrv-tool compare a.txt")
      #expect(try report(compared).html(command: "hrv-tool compare a.txt") == bytes)
      let page = try ReportDocument(bytes)
      try page.expectSound()
      for file in compared.1 { #expect(page.text.contains(file.recording.sha256)) }
      #expect(try page.strings("//pre").contains("hrv-tool compare a.txt"))
    }
  }

  @Test("phases of one file are shaded on its beats and on the metrics over time")
  func shading() throws {
    let charts = try report(ofOne()).allCharts
    for id in ["tachogram", "course-heart-rate", "course-rmssd"] {
      let chart = try #require(charts.first { $0.id == id })
      let labels = chart.layers.flatMap { layer -> [String?] in
        if case .spans(let spans) = layer.mark { spans.map(\.label) } else { [] }
      }
      #expect(labels == ["before", "during", "after"], "\(id)")
    }
    let axes = charts.filter { $0.id != "effects" }.map(\.x)
    #expect(axes.allSatisfy { $0 == axes[0] })
  }

  @Test("each file has its beats, on one scale, and the phases follow each other")
  func panels() throws {
    let compared = try ofTwo()
    let charts = try report(compared).allCharts
    let tachograms = charts.filter { $0.id.hasPrefix("tachogram") }
    #expect(tachograms.map(\.title) == ["Tachogram, before", "Tachogram, after"])
    #expect(tachograms[0].y == tachograms[1].y)
    let course = try #require(charts.first { $0.id == "course-heart-rate" })
    let total = compared.0.phases.reduce(0) { $0 + $1.range.lengthSeconds }
    #expect(course.x.domain == 0...total)
  }

  @Test("a change that windows tell is told in words, in the table and in the picture")
  func change() throws {
    let compared = try ofTwo()
    let change = try #require(compared.0.change(of: .meanHeartRate, inPhase: 1))
    let interval = try #require(change.interval)
    #expect(interval.upperBound < 0)
    let page = try ReportDocument(report(compared).html(command: "c"))
    #expect(
      try page.strings("//p[@class='summary']").first?.contains("heart rate fell from") == true)
    let row = try page.strings(
      "//table[@class='changes']//tr[th//span[text()='mean_hr']][1]/td")
    #expect(row.count == 7)
    #expect(row[2].hasPrefix("↓ -"))
    let chart = try #require(report(compared).allCharts.first { $0.id == "effects" })
    let table = try #require(chart.table)
    #expect(table.header == ["metric", "after"])
    #expect(table.rows.map(\.[0]) == ["mean_nn", "sdnn", "rmssd", "mean_hr"])
    let standardised = try #require(change.effect.standardised)
    let deviation = try #require(change.effect.windowDeviation)
    #expect((standardised.difference * deviation - change.effect.difference).magnitude < 1e-12)
  }

  @Test("notes and warnings stand before the numbers")
  func notes() throws {
    let page = try ReportDocument(
      report(ofTwo(), notes: ["1.txt: <b>odd</b>"]).html(command: "c"))
    let box = try page.strings("//main/div[@class='care'][1]//li")
    #expect(box.first == "1.txt: <b>odd</b>")
    #expect(!page.text.contains("<b>odd"))
  }

  @Test("a name in markup is text")
  func hostileName() throws {
    let name = "<img src=x>"
    let page = try ReportDocument(report(ofOne(name: name)).html(command: "c"))
    #expect(try page.strings("//h1/bdi") == [name])
  }
}
