import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("The report of a simulated session")
struct SessionReportTests {
  private func session(
    _ builtIn: BuiltInProtocol = .swedish, minutes: (Double, Double, Double) = (2, 3, 2),
    rates: DisturbanceRates = .none, profile: EvidenceProfile = .central,
    metrics: [Metric] = [.meanNN, .meanHeartRate, .rmssd, .sdnn, .inflectionPoints]
  ) throws -> Session {
    try Session(
      simulating: SessionRequest(
        builtIn.definition,
        durations: SessionDurations(
          beforeSeconds: 60 * minutes.0, duringSeconds: 60 * minutes.1,
          afterSeconds: 60 * minutes.2),
        origin: .preset(.healthy), disturbances: rates, profile: profile, seed: 5,
        analysis: AnalysisOptions(
          correction: rates == .none ? .none : .lipponenTarvainen,
          selection: MetricSelection(metrics))))
  }

  private func page(
    _ session: Session, command: String = "hrv-tool simulate",
    protocolFile: (name: String, sha256: String)? = nil
  ) throws -> ReportDocument {
    try ReportDocument(
      SessionReport.html(
        session, SessionFigures(session),
        origin: SessionReport.Origin(command: command, protocolFile: protocolFile)))
  }

  @Test("the page is sound, and the same for the same session")
  func sound() throws {
    let session = try session()
    let page = try page(session)
    try page.expectSound()
    #expect(try self.page(session).text == page.text)
    #expect(try page.strings("//h1/bdi") == ["swedish, seed 5"])
    #expect(
      try page.strings("//main/section/@id")
        == ["course", "body", "changes", "truth", "evidence", "provenance"])
  }

  @Test("its charts shade the phases and are enlarged together")
  func charts() throws {
    let session = try session()
    let charts = try SessionReport.charts(session, SessionFigures(session))
    let ids = charts.map(\.id)
    #expect(Set(ids).count == ids.count)
    for id in ["tone", "heart-rate", "tachogram", "breathing-rate", "breathing", "pressure"] {
      #expect(ids.contains(id))
    }
    #expect(ids.count { $0.hasPrefix("body-") } == BodySignal.allCases.count)
    for chart in charts where !["breathing", "effects"].contains(chart.id) {
      let spans = chart.layers.flatMap { layer -> [ChartSpan] in
        if case .spans(let spans) = layer.mark { spans } else { [] }
      }
      #expect(spans.map(\.range) == [0...120, 120...300, 300...420], "\(chart.id)")
      #expect(chart.x.domain == 0...420)
      #expect(chart.x.label == "time")
      let isRead = chart.layers.contains { $0.isRead }
      #expect(isRead, "\(chart.id)")
    }
  }

  @Test("the beats of a session are packed as sums, in two bytes each")
  func packedBeats() throws {
    let session = try session(minutes: (20, 30, 10))
    let data = "//figure[@id='tachogram']//metadata"
    let page = try page(session)
    #expect(try page.strings("\(data)/@data-x") == [""])
    let packed = try #require(page.strings("\(data)/@data-y").first)
    #expect(packed.count == (2 * session.recorded.count + 2) / 3 * 4)
  }

  @Test("each slow system has unit and change, doubtful ones say so")
  func slowSystems() throws {
    let session = try session()
    let page = try page(session)
    let evidence = SessionEvidence(session.request)
    let charts = try SessionReport.charts(session, SessionFigures(session))
    for signal in BodySignal.allCases {
      let id = "body-" + signal.key.replacingOccurrences(of: "_", with: "-")
      let chart = try #require(charts.first { $0.id == id })
      #expect(!chart.y.label.isEmpty)
      let note = try #require(chart.note)
      #expect(note.components(separatedBy: " → ").count == 3)
      #expect(note.contains("▲") == (evidence.doubt(of: signal) != nil), "\(signal.key)")
      #expect(try page.nodes("//figure[@id='\(id)']").count == 1)
    }
    #expect(
      try page.strings("//figure[@id='body-oxytocin-percent']//p[@class='note']")
        .first?.contains("direction uncertain") == true)
  }

  @Test("every effect stands with its grade and its sources", arguments: EvidenceProfile.allCases)
  func evidence(profile: EvidenceProfile) throws {
    let session = try session(profile: profile)
    let page = try page(session)
    let evidence = SessionEvidence(session.request)
    let entries = try page.strings("//section[@id='evidence']//ul[@class='evidence']/li")
    #expect(entries.count >= evidence.effects.count)
    for (effect, text) in zip(evidence.effects, entries) {
      #expect(text.contains("grade \(effect.entry.grade.rawValue)"))
      let sources = effect.entry.sourceKeys.compactMap(EvidenceLibrary.source)
      #expect(!sources.isEmpty)
      #expect(sources.allSatisfy { text.contains($0.shortName) })
      #expect(text.contains("direction uncertain") == effect.leavesDirectionOpen)
    }
    #expect(
      try page.strings("//section[@id='evidence']/p").first?.contains(profile.summary) == true)
    for other in EvidenceProfile.allCases where other != profile {
      #expect(!page.text.contains(other.summary))
    }
  }

  @Test("undisturbed beats are said to have no bias; disturbed ones show theirs")
  func truth() throws {
    let plain = try page(session())
    #expect(plain.text.contains("its bias zero"))
    #expect(!plain.text.contains("bias as recorded"))
    let disturbed = try page(session(rates: DisturbanceRates(ectopic: 0.01, artifacts: 0.02)))
    try disturbed.expectSound()
    #expect(!disturbed.text.contains("its bias zero"))
    // Three phases of leading metrics, three of the others.
    #expect(
      try disturbed.nodes("//section[@id='truth']//th[text()='bias corrected']").count == 6)
    #expect(try disturbed.nodes("//section[@id='truth']//th[text()='ectopic beat']").count == 1)
  }

  @Test(
    "sessions without a phase, or with one alone, have a page all the same",
    arguments: [(5.0, 0.0, 0.0), (0, 1, 0), (2, 0, 2), (0.2, 0.3, 0.2), (0, 0.1, 0)])
  func phases(before: Double, during: Double, after: Double) throws {
    let session = try session(minutes: (before, during, after))
    let page = try page(session)
    try page.expectSound()
    #expect(try page.nodes("//section[@id='changes']").count == (session.phases.count > 1 ? 1 : 0))
  }

  @Test("what was done besides touch, and hostile names, stand as text")
  func words() throws {
    let name = "<script>alert(1)</script>"
    let page = try page(
      session(), command: "hrv-tool simulate --protocol '\(name)'",
      protocolFile: (name: name, sha256: String(repeating: "a", count: 64)))
    try page.expectSound()
    #expect(!page.text.contains("<script>alert"))
    #expect(try page.strings("//pre").contains("hrv-tool simulate --protocol '\(name)'"))
  }

  @Test("the sentence says which way things went")
  func sentence() throws {
    let session = try session(.swedish, minutes: (5, 20, 5), profile: .claimed)
    let sentence = try #require(page(session).strings("//p[@class='summary']").first)
    let (before, during) = (session.phases[0].truth, session.phases[1].truth)
    #expect(during.heartRateBpm < before.heartRateBpm - 1)
    #expect(sentence.contains("the heart slowed from"))
    #expect(during.respirationRatePerMinute < before.respirationRatePerMinute - 1)
    #expect(sentence.contains("breathing slowed from"))
  }
}
