import AutonomicSim
import Foundation
import HRVReport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("The report of a course")
struct CourseReportTests {
  private func course(
    pain: Double = 5, perWeek: Int = 1, weeks: Int = 6, followUp: Int = 8, name: String = "swedish"
  ) throws -> CourseResult {
    let swedish = SessionProtocol.swedish
    let short = SessionProtocol(
      name: name, description: swedish.description, stimulus: swedish.stimulus,
      plan: swedish.plan,
      defaultDurations: try SessionDurations(
        beforeSeconds: 60, duringSeconds: 300, afterSeconds: 60))
    var body = BodyTraits.healthy
    body.pain = pain
    return try Course(
      short, subject: Subject(body: body), sessionsPerWeek: perWeek, weeks: weeks,
      followUpWeeks: followUp
    ).run()
  }

  private func page(_ result: CourseResult, command: String = "hrv-tool course") -> String {
    String(
      decoding: CourseReport.html(
        result, CourseFigures(result), origin: .custom, command: command), as: UTF8.self)
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

  @Test("the same course gives the same bytes")
  func deterministic() throws {
    #expect(try page(course()) == page(course()))
  }

  @Test(
    "the page is well-formed, each id stands once, each reference leads somewhere",
    arguments: [(1, 1, 0), (1, 6, 8), (7, 10, 1)])
  func wellFormed(perWeek: Int, weeks: Int, followUp: Int) throws {
    let page = try page(course(perWeek: perWeek, weeks: weeks, followUp: followUp))
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

  @Test("every sentence of the page about a change holds what the course has")
  func answer() throws {
    let result = try course()
    let document = try document(page(result))
    let answer = try #require(
      try document.nodes(forXPath: "//p[@class='answer']").first?.stringValue)
    #expect(answer.hasPrefix("After 8 weeks without sessions, "))
    for outcome in result.outcomes {
      switch outcome.fate {
      case .lasting, .fading:
        let percent = (100 * (try #require(outcome.keptShare))).rounded()
        #expect(answer.contains("\(outcome.signal.title) (\(Int(percent)) %)"))
      case .returned: #expect(answer.contains(outcome.signal.title))
      case .unchanged, .notFollowed: #expect(!answer.contains(outcome.signal.title))
      }
    }
    let cells = try document.nodes(forXPath: "//section[@id='lasting']//tbody/tr")
    #expect(cells.count == CourseSignal.allCases.count)
  }

  @Test("a change that went on growing is told as one")
  func growing() throws {
    let result = try course(weeks: 1, followUp: 1)
    let trait = try #require(result.outcomes.first { $0.signal == .traitAnxiety })
    let percent = (100 * (try #require(trait.keptShare))).rounded()
    #expect(percent > 100)
    let page = page(result)
    #expect(page.contains("After 1 week without sessions, the change had grown further in"))
    #expect(page.contains("trait anxiety (\(Int(percent)) %)"))
  }

  @Test("without a follow-up nothing is said to have lasted")
  func noFollowUp() throws {
    let page = try page(course(followUp: 0))
    #expect(page.contains("nothing is known of what lasts"))
    let header = try document(page).nodes(forXPath: "//section[@id='lasting']//thead//th")
    #expect(header.map(\.stringValue) == ["quantity", "before", "after 6 weeks", "change"])
  }

  @Test("what changed has a chart over days that shades the weeks without sessions")
  func dailyCharts() throws {
    let result = try course()
    let charts = CourseReport.charts(result, CourseFigures(result))
    for outcome in result.outcomes where outcome.fate != .unchanged {
      let id = "course-" + outcome.signal.title.replacingOccurrences(of: " ", with: "-")
      let chart = try #require(charts.first { $0.id == id }, "\(id)")
      #expect(chart.x.domain.lowerBound <= 0 && chart.x.domain.upperBound >= 98)
      let spans = chart.layers.compactMap { layer -> [ChartSpan]? in
        if case .spans(let spans) = layer.mark { spans } else { nil }
      }.flatMap(\.self)
      #expect(spans.map(\.range) == [42...chart.x.domain.upperBound])
      let marks = chart.layers.compactMap { layer -> [Double]? in
        if case .strokes(let places, _) = layer.mark { places } else { nil }
      }
      #expect(marks == [result.sessions.map { Double($0.day) }])
      for layer in chart.layers {
        guard case .line(let line) = layer.mark, layer.isRead else { continue }
        #expect(line.y == result.days.map { $0.value(of: outcome.signal) })
      }
    }
    #expect(!charts.contains { $0.id == "course-urinary-serotonin" })
  }

  @Test("charts over sessions hold what each began from, and say whether it moved")
  func sessionCharts() throws {
    let result = try course()
    let charts = CourseReport.charts(result, CourseFigures(result))
    let pain = try #require(charts.first { $0.id == "session-pain" })
    let lines = pain.layers.compactMap { layer -> [Double]? in
      if case .line(let line) = layer.mark { line.y } else { nil }
    }
    #expect(lines == [result.sessions.map(\.painBefore), result.sessions.map(\.painAfter)])
    let rate = try #require(charts.first { $0.id == "session-heart-rate" })
    #expect(rate.layers.compactMap(\.name) == ["before", "during", "after"])
    #expect(rate.note?.contains("p = ") == true || rate.note?.contains("p < ") == true)
    let few = try course(weeks: 2)
    let short = CourseReport.charts(few, CourseFigures(few))
    #expect(short.first { $0.id == "session-heart-rate" }?.note == nil)
  }

  @Test("each effect stands with grade and sources, the uncertain ones marked")
  func evidence() throws {
    let document = try document(page(course()))
    let blocks = try document.nodes(forXPath: "//div[@class='evidence']/div")
    #expect(blocks.count == CourseEffect.all.count + 2)
    let marked = try document.nodes(forXPath: "//h3[span[@class='uncertain']]/text()[1]")
      .compactMap(\.stringValue)
    #expect(marked.contains { $0.hasPrefix("Sleep quality over the course") })
    #expect(!marked.contains { $0.hasPrefix("Trait anxiety") })
  }

  @Test("names and commands stand as text, never as markup")
  func hostileNames() throws {
    let name = "<img src=x onerror=alert(1)><script>alert(2)</script>"
    let page = try page(course(weeks: 1, name: name), command: "hrv-tool course '\(name)'")
    #expect(!page.contains("<img"))
    #expect(!page.contains("<script>alert"))
    #expect(
      try document(page).nodes(forXPath: "//h1/bdi").first?.stringValue
        == "\(name), 1 a week for 1 week")
  }

  @Test("JSON and table tell the same outcomes as the page")
  func otherForms() throws {
    let result = try course()
    let json = try #require(
      try JSONSerialization.jsonObject(
        with: Data(CourseJSON.text(result, origin: .custom).utf8)) as? [String: Any])
    let outcomes = try #require(json["outcomes"] as? [String: [String: Any]])
    for outcome in result.outcomes {
      let object = try #require(outcomes[outcome.signal.rawValue])
      // The parser of Foundation may miss the last places of a double.
      func isSame(_ value: Any?, _ expected: Double?) -> Bool {
        guard let expected else { return value is NSNull }
        guard let value = value as? Double else { return false }
        return (value - expected).magnitude <= 1e-14 * expected.magnitude
      }
      #expect(isSame(object["end"], outcome.end))
      #expect(object["fate"] as? String == outcome.fate.rawValue)
      #expect(isSame(object["kept_share"], outcome.keptShare))
      if outcome.keptShare == nil { #expect(object["reason"] is String) }
    }
    let table = CourseTable.text(result)
    #expect(table.contains("8 weeks later"))
    #expect(table.split(separator: "\n").allSatisfy { $0.count <= 100 })
  }
}
