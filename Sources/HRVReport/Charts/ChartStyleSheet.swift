/// The style sheet of charts, `Resources/chart.css`, in the two forms it is needed in.
enum ChartStyleSheet {
  /// For a file of its own: light colours in the place of every `var(--name)`, which not all readers
  /// of SVG know.
  static let light: String = {
    let sheet = String(decoding: PackageResources.chart_css, as: UTF8.self)
    guard let end = sheet.firstRange(of: "/* end of the light colours */")?.lowerBound,
      let rules = sheet.firstRange(of: "/* rules */")?.upperBound
    else { preconditionFailure("chart.css has its light colours first and its rules last") }
    var colours = [Substring: Substring]()
    for line in sheet[..<end].split(separator: "\n") {
      let parts = line.split(separator: ":", maxSplits: 1)
      guard parts.count == 2, let name = parts[0].firstRange(of: "--")?.lowerBound else { continue }
      colours[parts[0][name...]] = parts[1].prefix { $0 != ";" }.drop { $0 == " " }
    }
    var text = ""
    var rest = sheet[rules...]
    while let start = rest.firstRange(of: "var("),
      let close = rest[start.upperBound...].firstIndex(of: ")")
    {
      guard let colour = colours[rest[start.upperBound..<close]] else {
        preconditionFailure("chart.css names a colour it does not have")
      }
      text += rest[..<start.lowerBound] + colour
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }()
}
