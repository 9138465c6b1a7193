import SignalCore

/// What a field takes, in the words of a message.
enum FieldSentence {
  static func expected(_ form: ProtocolField.Form) -> String {
    switch form {
    case .name:
      "a name of lower-case letters and digits joined by hyphens, at most "
        + "\(ProtocolLimits.nameLength) characters"
    case .text: "a line of text of at most \(ProtocolLimits.textLength) characters"
    case .duration(let range):
      "a duration from \(DurationText.text(range.lowerBound)) to "
        + "\(DurationText.text(range.upperBound)), written like 90s, 15m or 1h30m"
    case .number(let range, let unit):
      "a number from \(text(range.lowerBound)) to \(text(range.upperBound))"
        + (unit.isEmpty ? "" : " \(unit)")
    case .pressure: "light, moderate, deep, or a share of the pain threshold from 0 to 1.5"
    case .choice(let words): "one of \(words.joined(separator: ", "))"
    case .texts: "a list of lines of text"
    case .segments: "a list of segments, each with technique, region and duration"
    case .interventions: "a list of interventions, each with kind, start and duration"
    }
  }

  static func text(_ value: Double) -> String {
    let text = value.description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
