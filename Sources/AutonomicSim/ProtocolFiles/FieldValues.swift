/// The values of a group of fields, each checked against its table.
struct FieldValues {
  private enum Value {
    case text(String)
    case number(Double)
    case texts([String])
    case nodes([ProtocolNode])
  }

  /// Where the group starts.
  let place: ProtocolNode.Place?
  private var values: [String: Value] = [:]
  private var places: [String: ProtocolNode.Place] = [:]

  /// Reads and checks a group.
  ///
  /// - Parameters:
  ///   - node: The group.
  ///   - fields: What it may hold.
  ///   - what: What it is, for messages: `the protocol`.
  /// - Throws: ``ProtocolFileError`` for the first field that does not fit, or that is missing.
  init(_ node: ProtocolNode, _ fields: [ProtocolField], of what: String) throws(ProtocolFileError) {
    place = node.place
    for given in try Self.members(of: node, what) {
      guard let field = fields.first(where: { $0.key == given.key }) else {
        let names = fields.map(\.key)
        throw ProtocolFileError(
          "\(what) has no field '\(ProtocolNode.shortened(given.key))'"
            + NearestName.text(for: given.key, among: names)
            + "; its fields are \(names.joined(separator: ", "))", at: given.place)
      }
      guard values[field.key] == nil else {
        throw ProtocolFileError("'\(field.key)' is given more than once; keep one", at: given.place)
      }
      values[field.key] = try Self.value(given.node, field)
      places[field.key] = given.node.place ?? given.place
    }
    if let missing = fields.first(where: { $0.isRequired && values[$0.key] == nil }) {
      throw ProtocolFileError(
        "\(what) has no '\(missing.key)'; give \(FieldSentence.expected(missing.form))", at: place)
    }
  }

  /// The fields of a node, as they stand.
  static func members(
    of node: ProtocolNode, _ what: String
  ) throws(ProtocolFileError) -> [ProtocolNode.Field] {
    guard case .fields(let members) = node.content else {
      throw ProtocolFileError(
        "\(what) is \(node.kind); give fields, each as 'name: value'", at: node.place)
    }
    return members
  }

  /// Reads one word out of some, as a field of its own.
  static func choice(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> String {
    guard case .text(let word) = try value(node, field) else {
      preconditionFailure("the field is a choice")
    }
    return word
  }

  func text(_ key: String) -> String? {
    if case .text(let text) = values[key] { text } else { nil }
  }

  func number(_ key: String) -> Double? {
    if case .number(let number) = values[key] { number } else { nil }
  }

  func texts(_ key: String) -> [String] {
    if case .texts(let texts) = values[key] { texts } else { [] }
  }

  func nodes(_ key: String) -> [ProtocolNode] {
    if case .nodes(let nodes) = values[key] { nodes } else { [] }
  }

  func place(of key: String) -> ProtocolNode.Place? { places[key] ?? place }

  private static func value(
    _ node: ProtocolNode, _ field: ProtocolField
  ) throws(ProtocolFileError) -> Value {
    switch field.form {
    case .name: .text(try FieldReading.name(node, field))
    case .text: .text(try FieldReading.text(node, field))
    case .duration(let range): .number(try FieldReading.duration(node, field, range))
    case .number(let range, _): .number(try FieldReading.number(node, field, range))
    case .pressure: .number(try FieldReading.pressure(node, field))
    case .choice(let words): .text(try FieldReading.choice(node, field, words))
    case .texts: .texts(try FieldReading.texts(node, field))
    case .segments: .nodes(try FieldReading.list(node, field, limit: ProtocolLimits.segments))
    case .interventions:
      .nodes(try FieldReading.list(node, field, limit: ProtocolLimits.interventions))
    }
  }
}
