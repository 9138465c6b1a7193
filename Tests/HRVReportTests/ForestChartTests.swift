import Foundation
import HRVReport
import Testing

@Suite("Charts with named rows")
struct ForestChartTests {
  @Test("names stand in the middle of their rows, from the top")
  func ticks() {
    let axis = ChartAxis("metric", names: ["a", "b", "c"])
    let ticks = ChartTicks.ticks(of: axis, about: 2)
    #expect(ticks.map(\.text) == ["a", "b", "c"])
    #expect(ticks.map(\.value) == [2.5, 1.5, 0.5])
    #expect(axis.domain == 0...3)
  }

  @Test("an interval has a stroke at each end, and none where it leaves the picture")
  func ranges() throws {
    func path(_ range: ClosedRange<Double>) throws -> String {
      let chart = Chart(
        id: "a", title: "t", summary: "s", x: ChartAxis("x", domain: 0...10),
        y: ChartAxis("y", names: ["row"]),
        layers: [ChartLayer(.ranges([ChartRange(range, y: 0.5)]), .series(1), name: "n")])
      let svg = String(decoding: ChartFile.svg(chart), as: UTF8.self)
      let tail = try #require(svg.components(separatedBy: "class=\"range\" d=\"").last)
      return String(tail.prefix { $0 != "\"" })
    }
    #expect(try path(2...8).split(separator: "M").count == 3)
    #expect(try path(2...80).split(separator: "M").count == 2)
    #expect(try path(-20...80).split(separator: "M").count == 1)
  }

  @Test("a background is hidden and named with the layer that follows")
  func belongsToNext() {
    var fine = ChartLayer(
      .line(ChartSeries(x: [0, 1], y: [0, 1])), .faint(1), isRead: true)
    fine.belongsToNext = true
    let chart = Chart(
      id: "a", title: "t", summary: "s", x: ChartAxis("x", domain: 0...1),
      y: ChartAxis("y", domain: 0...1),
      layers: [
        fine, ChartLayer(.line(ChartSeries(x: [0, 1], y: [0, 1])), .series(1), name: "mean"),
      ])
    var page = Markup()
    ChartFigure.write(chart, into: &page)
    let text = String(decoding: page.bytes, as: UTF8.self)
    #expect(text.contains("class=\"layer f1\" data-layer=\"1\""))
    #expect(text.contains("data-name=\"mean\""))
    #expect(text.components(separatedBy: "<li data-layer=").count == 2)
  }
}
