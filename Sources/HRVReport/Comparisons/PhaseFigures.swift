/// Key figures of phases: each as it goes from the first phase to the last, with its changes.
struct PhaseFigures {
  /// One figure.
  struct Figure {
    let name: String
    let unit: String
    let decimals: Int
    /// The value of each phase.
    let values: [Double?]
    /// What stands below; the differences to the first phase by default.
    var more: String?
  }

  let phaseNames: [String]
  let figures: [Figure]

  func write(_ markup: inout Markup) {
    let known = figures.filter { $0.values.contains { $0 != nil } }
    guard !known.isEmpty else { return }
    markup.element("ul", ["class": "figures phases"]) { list in
      for figure in known {
        list.element("li") { item in
          item.element("span", ["class": "name"], text: figure.name)
          item.element("span", ["class": "value"]) { value in
            value.text(
              figure.values.map { Self.text($0, figure.decimals) }.joined(separator: " → ") + " ")
            value.element("small", text: figure.unit)
          }
          item.element("span", ["class": "more"], text: figure.more ?? differences(figure))
        }
      }
    }
  }

  private func differences(_ figure: Figure) -> String {
    guard phaseNames.count > 1 else { return phaseNames.first ?? "" }
    return zip(phaseNames, figure.values).dropFirst().map { name, value in
      let change = value.flatMap { later in figure.values[0].map { later - $0 } }
      return "\(name) \(Self.change(change, figure.decimals))"
    }.joined(separator: ", ")
  }

  private static func text(_ value: Double?, _ decimals: Int) -> String {
    value.map { ReadableNumber.fixed($0, decimals: decimals) } ?? "–"
  }

  /// A change with its sign; without one where it rounds to nothing.
  static func change(_ value: Double?, _ decimals: Int) -> String {
    guard let value else { return "–" }
    let text = ReadableNumber.fixed(value, decimals: decimals)
    return text.contains { $0 != "0" && $0 != "." } && value > 0 ? "+" + text : text
  }
}
