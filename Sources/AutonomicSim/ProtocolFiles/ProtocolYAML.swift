import SignalCore
import Yams

/// Bytes of YAML, or of JSON, to nodes.
///
/// JSON is read as the YAML that it nearly always is. What YAML can do beyond a tree of values
/// (anchors, aliases, several documents, keys that are no text) has no place in a protocol and is
/// refused.
///
/// Project files are read by the same rules.
enum ProtocolYAML {
  /// What a file is, for messages.
  struct Document {
    /// What it holds: `protocol`.
    let name: String
    /// What to do about a file that holds nothing; `nil` where that is allowed.
    let remedy: String?

    /// A protocol.
    static let protocolFile = Document(
      name: "protocol", remedy: "give at least name, before, during and after")
    /// The settings of a project.
    static let projectFile = Document(name: "project file", remedy: nil)
  }

  /// Protocol files hold lists of fields: three levels and the document.
  private static let deepestLevel = 8
  /// Twice what the longest protocol needs.
  private static let mostNodes = 50_000

  static func node(
    _ bytes: [UInt8], of document: Document = .protocolFile
  ) throws(ProtocolFileError) -> ProtocolNode {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw ProtocolFileError(
        "the file is not UTF-8 text; save it as UTF-8", at: place(ofInvalidUTF8: bytes))
    }
    do {
      let parser = try Parser(yaml: text)
      guard let root = try parser.singleRoot() else {
        let start = ProtocolNode.Place(line: 1, column: 1)
        guard let remedy = document.remedy else {
          return ProtocolNode(content: .fields([]), place: start)
        }
        throw ProtocolFileError("the file holds no \(document.name); \(remedy)", at: start)
      }
      var count = 0
      // Nodes know their anchors only as long as the parser that keeps them.
      return try withExtendedLifetime(parser) {
        try convert(root, document, level: 1, count: &count)
      }
    } catch let error as ProtocolFileError {
      throw error
    } catch let error as YamlError {
      throw sentence(error, document)
    } catch {
      throw ProtocolFileError("the file cannot be read as YAML or JSON", at: nil)
    }
  }

  private static func convert(
    _ node: Node, _ document: Document, level: Int, count: inout Int
  ) throws(ProtocolFileError) -> ProtocolNode {
    let place = node.mark.map { ProtocolNode.Place(line: $0.line, column: $0.column) }
    count += 1
    guard count <= mostNodes else {
      throw ProtocolFileError("the file holds more values than any \(document.name)", at: place)
    }
    guard level <= deepestLevel else {
      throw ProtocolFileError("the file is nested deeper than any \(document.name)", at: place)
    }
    // An alias stands for the node of its anchor, so a refused anchor refuses both.
    guard node.anchor == nil else {
      throw ProtocolFileError("anchors (&) and aliases (*) are not read; write it out", at: place)
    }
    switch node {
    case .scalar(let scalar):
      return ProtocolNode(
        content: .value(scalar.string, isQuoted: scalar.style != .plain), place: place)
    case .sequence(let sequence):
      var list = [ProtocolNode]()
      for element in sequence {
        list.append(try convert(element, document, level: level + 1, count: &count))
      }
      return ProtocolNode(content: .list(list), place: place)
    case .mapping(let mapping):
      var fields = [ProtocolNode.Field]()
      for (key, value) in mapping {
        let name = try convert(key, document, level: level + 1, count: &count)
        guard case .value(let text, _) = name.content else {
          throw ProtocolFileError(
            "the name of a field is \(name.kind); give a word", at: name.place)
        }
        fields.append(
          ProtocolNode.Field(
            key: text, place: name.place,
            node: try convert(value, document, level: level + 1, count: &count)))
      }
      return ProtocolNode(content: .fields(fields), place: place)
    case .alias:
      throw ProtocolFileError("aliases (*) are not read; write it out", at: place)
    }
  }

  private static func sentence(_ error: YamlError, _ document: Document) -> ProtocolFileError {
    func at(_ mark: Mark) -> ProtocolNode.Place {
      ProtocolNode.Place(line: mark.line, column: mark.column)
    }
    switch error {
    case .scanner(_, let problem, let mark, _), .parser(_, let problem, let mark, _):
      return ProtocolFileError(
        problem.contains("nesting level")
          ? "the file is nested deeper than any \(document.name)"
          : "this is neither YAML nor JSON: \(problem)", at: at(mark))
    case .composer(_, let problem, let mark, _):
      return ProtocolFileError(
        problem.contains("another document")
          ? "a second document starts here; a file holds one \(document.name)"
          : "this is neither YAML nor JSON: \(problem)", at: at(mark))
    case .reader(let problem, let offset, _, let yaml):
      return ProtocolFileError(
        "this character has no place in YAML or JSON: \(problem)",
        at: offset.map { place(ofCharacter: $0, in: yaml) })
    case .duplicatedKeysInMapping(let duplicates, let context):
      let names = duplicates.map { "'\(ProtocolNode.shortened($0))'" }.joined(separator: ", ")
      return ProtocolFileError("\(names) is given more than once; keep one", at: at(context.mark))
    case .memory:
      return ProtocolFileError("the file is nested deeper than any \(document.name)", at: nil)
    default:
      return ProtocolFileError("the file cannot be read as YAML or JSON", at: nil)
    }
  }

  private static func place(ofCharacter offset: Int, in text: String) -> ProtocolNode.Place {
    let before = text.prefix(offset)
    let line = before.split(separator: "\n", omittingEmptySubsequences: false)
    return ProtocolNode.Place(
      line: max(1, line.count), column: (line.last?.unicodeScalars.count ?? 0) + 1)
  }

  private static func place(ofInvalidUTF8 bytes: [UInt8]) -> ProtocolNode.Place {
    var line = 1
    var start = 0
    for (index, byte) in bytes.enumerated() where byte == UInt8(ascii: "\n") {
      if String(validating: bytes[start...index], as: UTF8.self) == nil { break }
      line += 1
      start = index + 1
    }
    let valid = (start...bytes.count).last { end in
      String(validating: bytes[start..<end].prefix(1000), as: UTF8.self) != nil
        && end - start <= 1000
    }
    let prefix = String(decoding: bytes[start..<(valid ?? start)], as: UTF8.self)
    return ProtocolNode.Place(line: line, column: prefix.unicodeScalars.count + 1)
  }
}
