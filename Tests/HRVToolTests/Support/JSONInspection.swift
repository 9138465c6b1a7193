import Foundation
import Testing

/// JSON as a script would read it, and what a parser no longer shows: spelling and order.
struct JSONInspection {
  let text: String
  let root: [String: Any]

  init(_ text: some StringProtocol) throws {
    self.text = String(text)
    let tree = try JSONDecoder().decode(JSONTree.self, from: Data(text.utf8))
    root = try #require(tree.value as? [String: Any], "the root is no object")
  }

  /// The object at a path of keys.
  func object(_ path: String...) throws -> [String: Any] {
    try path.reduce(root) { object, key in
      try #require(object[key] as? [String: Any], "\(key) is no object")
    }
  }

  /// The number of a metric in an object of metrics; `nil` for `null`.
  static func value(_ metrics: [String: Any], _ key: String) throws -> Double? {
    let metric = try #require(metrics[key] as? [String: Any], "\(key) is missing")
    return (metric["value"] as? NSNumber)?.doubleValue
  }

  /// The keys of an indented text at a depth, in the order they are written.
  func keys(depth: Int) -> [String] {
    let start = String(repeating: " ", count: 2 * depth) + "\""
    return text.split(separator: "\n").filter { $0.hasPrefix(start) }.compactMap {
      $0.dropFirst(start.count).split(separator: "\"").first.map(String.init)
    }
  }

  /// Everything outside of strings that is not punctuation: numbers, `true`, `false`, `null`.
  var bareWords: [Substring] {
    text.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset.isMultiple(of: 2) }
      .flatMap { $0.element.split { " ,:[]{}\n".contains($0) } }
  }

  /// Expects numbers in their shortest spelling, no NaN, no infinity, and a reason for what has no
  /// value.
  func expectSoundNumbers(sourceLocation: SourceLocation = #_sourceLocation) {
    for word in bareWords where !["true", "false", "null"].contains(word) {
      guard let number = Double(word), number.isFinite else {
        Issue.record("\(word) is no JSON number", sourceLocation: sourceLocation)
        continue
      }
      // Integers of 64 bits are written in full.
      let isWhole = UInt64(word) != nil || Int(word) != nil
      let shortest = number.description
      #expect(
        isWhole || shortest == word || shortest == word + ".0", "\(word)",
        sourceLocation: sourceLocation)
      #expect(word != "-0", sourceLocation: sourceLocation)
    }
    expectReasons(in: root, at: "", sourceLocation)
  }

  private func expectReasons(in value: Any, at path: String, _ location: SourceLocation) {
    if let array = value as? [Any] {
      for element in array { expectReasons(in: element, at: path + "[]", location) }
    }
    guard let object = value as? [String: Any] else { return }
    for (key, member) in object {
      // Options that were not set and a start that the file does not tell are not undefined values.
      if key == "options" || key == "start" { continue }
      if member is NSNull {
        #expect(
          object["reason"] is String || object["interval_reason"] is String, "\(path).\(key)",
          sourceLocation: location)
      }
      expectReasons(in: member, at: "\(path).\(key)", location)
    }
  }
}

/// A value of any kind.
///
/// `JSONSerialization` reads numbers of 17 digits by way of decimals and loses
/// their last bit; `JSONDecoder` does not.
private struct JSONTree: Decodable {
  let value: Any

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      value = NSNull()
    } else if let truth = try? container.decode(Bool.self) {
      value = NSNumber(value: truth)
    } else if let number = try? container.decode(Double.self) {
      value = NSNumber(value: number)
    } else if let text = try? container.decode(String.self) {
      value = text
    } else if let array = try? container.decode([JSONTree].self) {
      value = array.map(\.value)
    } else {
      value = try container.decode([String: JSONTree].self).mapValues(\.value)
    }
  }
}
