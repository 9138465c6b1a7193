public import AutonomicModel
import SignalCore

extension ProtocolFile {
  /// Writes a protocol as a file that ``read(bytes:)`` reads back to the same protocol.
  ///
  /// Touch is laid out over the phase of contact, as a simulation would.
  ///
  /// - Parameter item: A protocol with a plan of touch and one of the reference stimuli.
  /// - Returns: YAML.
  /// - Throws: ``ProtocolFileError`` for a protocol that a file cannot hold: a stimulus of the
  ///   user's own, or one that acts as a whole.
  public static func text(of item: SessionProtocol) throws(ProtocolFileError) -> String {
    guard let plan = item.plan,
      let reference = ReferenceStimulus.allCases.first(where: { $0.stimulus == item.stimulus })
    else {
      throw ProtocolFileError(
        "the protocol '\(item.name)' has a stimulus of its own, which no file can hold", at: nil)
    }
    var text = "name: \(word(item.name))\n"
    text += "description: \(quoted(item.description))\n"
    text += "before: \(duration(item.defaultDurations.beforeSeconds))\n"
    text += "during: \(duration(item.defaultDurations.duringSeconds))\n"
    text += "after: \(duration(item.defaultDurations.afterSeconds))\n"
    text += "evidence: \(reference.rawValue)\n"
    if plan.lightTouch != .neutral { text += "light_touch: \(plan.lightTouch.rawValue)\n" }
    let segments = plan.stretched(toSeconds: item.defaultDurations.duringSeconds).segments
    text += list("contact", segments.map(fields))
    text += list("interventions", item.interventions.map(fields))
    text += list("sources", item.sourceKeys.map { [quoted($0)] })
    text += list("assumptions", item.assumptions.map { [quoted($0)] })
    return text
  }

  private static func list(_ key: String, _ entries: [[String]]) -> String {
    guard !entries.isEmpty else { return "" }
    return "\(key):\n" + entries.map { "  - " + $0.joined(separator: "\n    ") + "\n" }.joined()
  }

  private static func fields(_ segment: TouchSegment) -> [String] {
    var fields = [
      "technique: \(segment.technique.rawValue)", "region: \(segment.region.rawValue)",
      "pressure: \(pressure(segment.startPressure))",
    ]
    if segment.endPressure != segment.startPressure {
      fields.append("end_pressure: \(pressure(segment.endPressure))")
    }
    if segment.strokesPerMinute != segment.technique.definition.usualStrokesPerMinute {
      fields.append("strokes_per_minute: \(FieldSentence.text(segment.strokesPerMinute))")
    }
    if segment.contactArea != segment.region.usualContactArea {
      fields.append("contact_area: \(FieldSentence.text(segment.contactArea))")
    }
    fields.append("start: \(duration(segment.startSeconds))")
    fields.append("duration: \(duration(segment.durationSeconds))")
    return fields
  }

  private static func fields(_ timed: TimedIntervention) -> [String] {
    [
      "kind: \(timed.intervention.name)", "start: \(duration(timed.startSeconds))",
      "duration: \(duration(timed.endSeconds - timed.startSeconds))",
    ]
      + timed.intervention.quantities.map { quantity in
        let isTime = quantity.key == "transition"
        let value = isTime ? duration(quantity.value) : FieldSentence.text(quantity.value)
        return "\(quantity.key): \(value)"
      }
  }

  private static func pressure(_ value: Double) -> String {
    ProtocolFields.pressures.first { $0.1 == value }?.0 ?? FieldSentence.text(value)
  }

  /// A duration as people write it, or bare seconds where that would round it.
  private static func duration(_ seconds: Double) -> String {
    let text = DurationText.text(seconds)
    return (try? DurationText.seconds(text)) == seconds ? text : FieldSentence.text(seconds)
  }

  /// A name, in quotes where YAML would take it for a number or a truth value.
  private static func word(_ name: String) -> String {
    let isPlain = name.contains("-") && name.first?.isLetter == true
    let other = ["true", "false", "null", "yes", "no", "on", "off", "y", "n"]
    return isPlain || (name.allSatisfy(\.isLetter) && !other.contains(name)) ? name : quoted(name)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      // Control characters, and those that YAML takes for line breaks or a byte order mark.
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}", "\u{FEFF}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "\""
  }
}
