/// The legend of a chart: a sample of each named layer with its name.
struct ChartLegend {
  /// One entry.
  struct Entry {
    let layer: Int
    let name: String
    let styleName: String
    let markName: String
  }

  let entries: [Entry]

  init(_ chart: Chart) {
    entries = chart.layers.enumerated().compactMap { index, layer in
      layer.name.map {
        Entry(
          layer: index, name: $0, styleName: layer.style.className,
          markName: layer.mark.className)
      }
    }
  }

  /// How wide a sample is, in pixels.
  static let sampleWidth = 26.0
  /// How high a sample is, in pixels.
  static let sampleHeight = 12.0

  /// Writes the sample of an entry: the mark as the chart draws it, 26 by 12 pixels.
  static func sample(_ entry: Entry, _ markup: inout Markup) {
    var path = ChartPath()
    switch entry.markName {
    case "line":
      path.move(1, 6)
      path.line(25, 6)
    case "points":
      path.dot(7, 7)
      path.dot(13, 4)
      path.dot(19, 8)
    case "rule", "stroke":
      path.move(13, 1)
      path.line(13, 11)
    case "range":
      path.move(1, 6)
      path.line(25, 6)
      path.move(1, 3)
      path.line(1, 9)
      path.move(25, 3)
      path.line(25, 9)
    case "polygon":
      path.move(2, 10)
      path.line(13, 2)
      path.line(24, 10)
      path.close()
    default: path.rectangle(4, 2, 22, 10)
    }
    markup.element("g", ["class": "layer \(entry.styleName)"]) {
      $0.empty("path", ["class": entry.markName, "d": path.text])
    }
  }
}
