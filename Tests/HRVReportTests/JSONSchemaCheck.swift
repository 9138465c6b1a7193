import Foundation

/// The part of JSON Schema (draft 2020-12) that the schema of protocol files uses.
///
/// A keyword it does not know is a fault of the test, not a pass.
struct JSONSchemaCheck {
  private let root: [String: Any]

  struct NotASchema: Error {}

  init(_ text: String) throws {
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    guard let root = object as? [String: Any] else { throw NotASchema() }
    self.root = root
  }

  func accepts(_ value: Any) throws -> Bool { try accepts(value, root) }

  private func accepts(_ value: Any, _ schema: [String: Any]) throws -> Bool {
    for (keyword, argument) in schema {
      guard try accepts(value, keyword, argument, schema) else { return false }
    }
    return true
  }

  private func accepts(
    _ value: Any, _ keyword: String, _ argument: Any, _ schema: [String: Any]
  ) throws -> Bool {
    let number = value as? Double
    let text = value as? String
    let length = text?.unicodeScalars.count
    let object = value as? [String: Any]
    let list = value as? [Any]
    switch (keyword, argument) {
    case ("$schema", _), ("title", _), ("description", _), ("$defs", _): return true
    case ("type", let name as String):
      return [
        "object": object != nil, "array": list != nil, "string": text != nil,
        "number": number != nil,
      ][name] ?? false
    case ("required", let names as [String]):
      return names.allSatisfy { object?[$0] != nil }
    case ("additionalProperties", false as Bool):
      let known = schema["properties"] as? [String: Any] ?? [:]
      return object?.keys.allSatisfy { known[$0] != nil } ?? true
    case ("properties", let properties as [String: [String: Any]]):
      return try properties.allSatisfy { name, part in
        try object?[name].map { try accepts($0, part) } ?? true
      }
    case ("items", let part as [String: Any]):
      return try list?.allSatisfy { try accepts($0, part) } ?? true
    case ("maxItems", let limit as Int): return (list?.count ?? 0) <= limit
    case ("minimum", let limit as Double): return number.map { $0 >= limit } ?? true
    case ("maximum", let limit as Double): return number.map { $0 <= limit } ?? true
    case ("minLength", let limit as Int): return length.map { $0 >= limit } ?? true
    case ("maxLength", let limit as Int): return length.map { $0 <= limit } ?? true
    case ("pattern", let pattern as String):
      guard let text else { return true }
      return text.range(of: pattern, options: .regularExpression) != nil
    case ("enum", let words as [String]): return text.map(words.contains) ?? false
    case ("const", let word as String): return text == word
    case ("anyOf", let parts as [[String: Any]]):
      return try parts.contains { try accepts(value, $0) }
    case ("oneOf", let parts as [[String: Any]]):
      return try parts.filter { try accepts(value, $0) }.count == 1
    case ("$ref", let path as String):
      guard let name = path.split(separator: "/").last,
        let part = (root["$defs"] as? [String: [String: Any]])?[String(name)]
      else { throw NotASchema() }
      return try accepts(value, part)
    default: throw NotASchema()
    }
  }
}
