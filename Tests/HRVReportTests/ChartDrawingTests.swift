import Foundation
import HRVReport
import TestSupport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite("Charts as SVG")
struct ChartDrawingTests {
  private func text(_ chart: Chart) -> String {
    String(decoding: ChartFile.svg(chart), as: UTF8.self)
  }

  private func page(_ chart: Chart) -> String {
    var markup = Markup()
    ChartFigure.write(chart, into: &markup)
    return String(decoding: markup.bytes, as: UTF8.self)
  }

  private func chart(_ layers: [ChartLayer], title: String = "Title") -> Chart {
    Chart(
      id: "some-chart", title: title, summary: "What there is to see",
      x: ChartAxis("time", unit: "s", domain: 0...1000, scale: .time),
      y: ChartAxis("RR", unit: "ms", domain: 0...1000), layers: layers)
  }

  /// One layer of each kind.
  private var everyMark: [ChartLayer] {
    let series = ChartSeries(x: [0, 10, 20, 900], y: [500, 600, 550, 700], breaks: [3])
    let map = ChartHeatMap(
      xEdges: [0, 500, 1000], yEdges: [0, 500, 1000], values: [[1, nil], [2, 3]], range: 0...3,
      valueTitle: "dB")
    return [
      ChartLayer(.spans([ChartSpan(100...200, label: "during")]), .region(1)),
      ChartLayer(.spans([ChartSpan(300...300)]), .gap, name: "gap"),
      ChartLayer(.heatMap(map), .series(1), isRead: true),
      ChartLayer(.line(series), .series(1), name: "line", isRead: true),
      ChartLayer(.points(series), .series(2), name: "points"),
      ChartLayer(.bars(edges: [0, 10, 20], heights: [3, 4]), .series(3), name: "bars"),
      ChartLayer(.area(x: [0, 10], low: [1, 2], high: [3, 4]), .series(4), name: "area"),
      ChartLayer(.polygon([ChartPoint(0, 0), ChartPoint(5, 9), ChartPoint(10, 0)]), .guide),
      ChartLayer(.rules([250]), .guide, name: "rule"),
      ChartLayer(.strokes([250], lane: 1), .series(5), name: "strokes"),
    ]
  }

  @Test("every mark gives well-formed XML, in a file and in a page, with title and description")
  func wellFormed() throws {
    for text in [text(chart(everyMark)), page(chart(everyMark))] {
      let document = try XMLDocument(xmlString: text)
      let titles = try document.nodes(forXPath: "//*[local-name()='title']").map(\.stringValue)
      let descriptions = try document.nodes(forXPath: "//*[local-name()='desc']")
      #expect(titles == ["Title"])
      #expect(descriptions.map(\.stringValue) == ["What there is to see"])
      #expect(text.contains("role=\"img\""))
      #expect(!text.contains("nan") && !text.contains("inf\""))
    }
  }

  @Test("hostile names stand as text, never as markup")
  func escaping() throws {
    let name = "<script>alert('x')</script>\" onload=\"x\" & \u{0}\u{1B}[31m\u{202E}"
    let layers = [
      ChartLayer(.line(ChartSeries(x: [0, 1], y: [1, 2])), .series(1), name: name, isRead: true)
    ]
    for text in [text(chart(layers, title: name)), page(chart(layers, title: name))] {
      #expect(!text.contains("<script>"))
      #expect(!text.contains("onload=\"x\""))
      #expect(!text.contains("\u{0}") && !text.contains("\u{1B}"))
      let document = try XMLDocument(xmlString: text)
      let title = try document.nodes(forXPath: "//*[local-name()='title']")[0].stringValue
      #expect(title == "<script>alert('x')</script>\" onload=\"x\" & \u{FFFD}\u{FFFD}[31m\u{202E}")
    }
  }

  @Test("a long line is thinned and keeps every spike and its ends")
  func decimation() throws {
    let count = 100_000
    var y = (0..<count).map { Double($0 % 7) + 500 }
    y[54_321] = 990
    y[65_432] = 10
    let line = ChartSeries(x: (0..<count).map { Double($0) / 100 }, y: y)
    let text = text(chart([ChartLayer(.line(line), .series(1))]))
    let path = try #require(
      text.split(separator: "<path class=\"line\" d=\"M").dropFirst().first?.split(separator: "\"")
        .first)
    let numbers = path.split(separator: " ").compactMap { Double($0) }
    let points = stride(from: 0, to: numbers.count, by: 2).map { (numbers[$0], numbers[$0 + 1]) }
    #expect(points.count <= 4004)
    // The plot of a half chart is 560 by 320 units, y downwards from 1000 at the top.
    #expect(points.contains { $0 == (304.2, 3.2) })
    #expect(points.contains { $0 == (366.4, 316.8) })
    #expect(points.first?.0 == 0 && points.last?.0 == 560)
    #expect(zip(points, points.dropFirst()).allSatisfy { $0.0 <= $1.0 })
  }

  @Test("a line breaks at a break, and a point of its own is a dot")
  func breaks() {
    let line = ChartSeries([(x: 0, y: 1), (x: 100, y: 2), (x: 200, y: nil), (x: 300, y: 3)])
    #expect(line.breaks == [2])
    let text = text(chart([ChartLayer(.line(line), .series(1))]))
    #expect(text.contains("d=\"M0 319.7 56 319.4M168 319h0\""))
  }

  @Test("dots that cover each other are drawn once")
  func dots() {
    let points = ChartSeries(x: [500, 500, 500.1], y: [500, 500, 500])
    #expect(text(chart([ChartLayer(.points(points), .series(1))])).contains("d=\"M280 160h0\""))
  }

  @Test("neighbours of one level in a map are one stroke; cells without a value are empty")
  func map() {
    let map = ChartHeatMap(
      xEdges: [0, 250, 500, 1000], yEdges: [0, 500, 1000],
      values: [[0, 9], [0, nil], [9, 9]], range: 0...9, valueTitle: "dB")
    let text = text(chart([ChartLayer(.heatMap(map), .series(1))]))
    #expect(text.contains("class=\"heat h0\" d=\"M0 240h280\""))
    #expect(text.contains("class=\"heat h9\" d=\"M280 240h280M0 80h140M280 80h280\""))
  }

  @Test("only the style sheet colours, and a file names no variable")
  func colours() {
    let file = text(chart(everyMark))
    #expect(!file.contains("var("))
    #expect(file.contains("#0072b2"))
    #expect(!page(chart(everyMark)).contains("#"))
  }

  @Test("the data of a page give the points back")
  func packed() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 3)
    var time = 7.0
    let x = intervals.map { interval in
      time += interval / 1000
      return time
    }
    for y in [intervals, intervals.map { $0 * 0.9 }] {
      let line = ChartLayer(.line(ChartSeries(x: x, y: y)), .series(1), isRead: true)
      let document = try XMLDocument(xmlString: page(chart([line])))
      let element = try #require(
        try document.nodes(forXPath: "//*[local-name()='metadata']").first as? XMLElement)
      func attribute(_ name: String) -> String {
        element.attribute(forName: name)?.stringValue ?? ""
      }
      func words(_ name: String) -> [Double] {
        let bytes = Data(base64Encoded: attribute(name)) ?? Data()
        return stride(from: 0, to: bytes.count, by: 2).map {
          Double(UInt16(bytes[$0]) | UInt16(bytes[$0 + 1]) << 8)
        }
      }
      let values = try words("data-y").map {
        try #require(Double(attribute("data-y0"))) + $0 * #require(Double(attribute("data-ys")))
      }
      let steps = words("data-x")
      let parts = attribute("data-parts").split(separator: ":")
      var place = try #require(parts.last.flatMap { Double($0) })
      #expect(parts.first == "0" && values.count == y.count)
      for index in y.indices {
        if steps.isEmpty {
          if index > 0 { place += values[index] / 1000 }
        } else {
          place += steps[index] * (try #require(Double(attribute("data-xs"))))
        }
        // A step of a ten-thousandth of the axis in y and of a hundred-thousandth in x.
        #expect((values[index] - y[index]).magnitude <= 0.1)
        #expect((place - x[index]).magnitude <= 0.01)
      }
      // Beats are the running sum of their intervals; anything else has places of its own.
      #expect(steps.isEmpty == (y == intervals))
    }
  }
}
