import AutonomicModel
import SignalCore

/// Reads the value of one field; what does not fit is said with the place and what does.
enum FieldReading {
  static func name(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> String {
    let name = try text(node, field)
    let groups = name.split(separator: "-", omittingEmptySubsequences: false)
    let isName = groups.allSatisfy { group in
      !group.isEmpty
        && group.utf8.allSatisfy {
          (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
            || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0)
        }
    }
    guard isName, name.utf8.count <= ProtocolLimits.nameLength else { throw unfit(node, field) }
    return name
  }

  static func text(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> String {
    guard case .value(let text, let isQuoted) = node.content, !text.isEmpty else {
      throw unfit(node, field)
    }
    if !isQuoted, isOtherThanText(text) {
      throw ProtocolFileError(
        "'\(field.key)' is \(node.kind), which is no text; write it in quotes", at: node.place)
    }
    guard text.unicodeScalars.count <= ProtocolLimits.textLength else {
      throw ProtocolFileError(
        "'\(field.key)' has \(text.unicodeScalars.count) characters; give at most "
          + "\(ProtocolLimits.textLength)", at: node.place)
    }
    guard !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F }) else {
      throw ProtocolFileError(
        "'\(field.key)' holds a line break or another control character; give one line of text",
        at: node.place)
    }
    return text
  }

  static func texts(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> [String] {
    let line = ProtocolField(field.key, .text, field.meaning)
    var texts = [String]()
    for element in try list(node, field, limit: ProtocolLimits.texts) {
      texts.append(try text(element, line))
    }
    return texts
  }

  static func list(
    _ node: ProtocolNode, _ field: ProtocolField, limit: Int
  ) throws(ProtocolFileError) -> [ProtocolNode] {
    guard case .list(let list) = node.content else { throw unfit(node, field) }
    guard list.count <= limit else {
      throw ProtocolFileError(
        "'\(field.key)' has \(list.count) entries; give at most \(limit)", at: node.place)
    }
    return list
  }

  static func choice(
    _ node: ProtocolNode, _ field: ProtocolField, _ words: [String]
  ) throws(ProtocolFileError) -> String {
    guard case .value(let word, _) = node.content, !word.isEmpty else { throw unfit(node, field) }
    guard words.contains(word) else { throw unfit(node, field, among: words) }
    return word
  }

  static func duration(
    _ node: ProtocolNode, _ field: ProtocolField, _ range: ClosedRange<Double>
  ) throws(ProtocolFileError) -> Double {
    guard case .value(let text, let isQuoted) = node.content, text.utf8.count <= 64,
      let seconds = (isQuoted ? nil : plainNumber(text)) ?? (try? DurationText.seconds(text)),
      range.contains(seconds)
    else { throw unfit(node, field) }
    return seconds
  }

  static func number(
    _ node: ProtocolNode, _ field: ProtocolField, _ range: ClosedRange<Double>
  ) throws(ProtocolFileError) -> Double {
    guard case .value(let text, let isQuoted) = node.content else { throw unfit(node, field) }
    if isQuoted, plainNumber(text) != nil {
      throw ProtocolFileError(
        "'\(field.key)' is a number in quotes; write it without", at: node.place)
    }
    guard !isQuoted, let number = plainNumber(text), range.contains(number) else {
      throw unfit(node, field)
    }
    return number
  }

  static func pressure(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> Double {
    guard case .value(let text, _) = node.content else { throw unfit(node, field) }
    if let named = ProtocolFields.pressures.first(where: { $0.0 == text }) { return named.1 }
    guard plainNumber(text) != nil else {
      throw unfit(node, field, among: ProtocolFields.pressures.map(\.0))
    }
    return try number(node, field, TouchPressure.allowed)
  }

  /// Decimal numbers as JSON and YAML write them: no hexadecimal, no infinity.
  private static func plainNumber(_ text: String) -> Double? {
    let characters = "0123456789+-.eE".utf8
    guard !text.isEmpty, text.utf8.count <= 64, text.utf8.allSatisfy(characters.contains),
      let number = Double(text), number.isFinite
    else { return nil }
    return number
  }

  /// What YAML takes for a number, a truth value or nothing.
  private static func isOtherThanText(_ text: String) -> Bool {
    plainNumber(text) != nil
      || ["true", "false", "null", "~", "yes", "no", "on", "off"].contains(text.lowercased())
  }

  private static func unfit(
    _ node: ProtocolNode, _ field: ProtocolField, among names: [String] = []
  ) -> ProtocolFileError {
    var suggestion = ""
    if case .value(let text, _) = node.content {
      suggestion = NearestName.text(for: text, among: names)
    }
    return ProtocolFileError(
      "'\(field.key)' is \(node.kind)\(suggestion); give \(FieldSentence.expected(field.form))",
      at: node.place)
  }
}
