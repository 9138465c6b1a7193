import Foundation

/// A page of a documentation catalogue, split into its fenced blocks.
struct Article {
  /// A fenced block.
  struct Block {
    /// What stands after the opening fence.
    let language: String
    /// The line above the block that is not empty.
    let lineAbove: String
    /// The range of its lines in the page, without the fences.
    let lines: Range<Int>
  }

  /// The folder of the package.
  static let root: URL = {
    var url = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { url.deleteLastPathComponent() }
    return url
  }()

  /// The name of the file without its suffix.
  let name: String
  private(set) var lines: [String]
  let blocks: [Block]

  private var file: URL { Self.file(name) }

  private static func file(_ name: String) -> URL {
    root.appending(path: "Sources/AutonomicSim/AutonomicSim.docc/\(name).md")
  }

  /// Reads a page.
  ///
  /// - Parameter name: The name of its file without the suffix.
  /// - Throws: What Foundation throws where there is no such file.
  init(_ name: String) throws {
    self.name = name
    let text = try String(contentsOf: Self.file(name), encoding: .utf8)
    lines = text.components(separatedBy: "\n")
    var blocks: [Block] = []
    var opening: Int?
    for (number, line) in lines.enumerated() where line.hasPrefix("```") {
      guard let first = opening else {
        opening = number
        continue
      }
      blocks.append(
        Block(
          language: String(lines[first].dropFirst(3)),
          lineAbove: lines[..<first].last { !$0.isEmpty } ?? "",
          lines: (first + 1)..<number))
      opening = nil
    }
    self.blocks = blocks
  }

  /// The text of a block.
  func text(of block: Block) -> String { lines[block.lines].joined(separator: "\n") }

  /// The path in `<!-- file: PATH -->` above a block; `nil` where the block is no part of a file.
  func quotedFile(of block: Block) -> String? {
    let opening = "<!-- file: "
    guard block.lineAbove.hasPrefix(opening), block.lineAbove.hasSuffix(" -->") else { return nil }
    return String(block.lineAbove.dropFirst(opening.count).dropLast(4))
  }

  /// Writes the page with other text in some of its blocks.
  ///
  /// - Parameter texts: The blocks in the order of the page, each with its new text.
  /// - Throws: What Foundation throws where the file cannot be written.
  mutating func replace(_ texts: [(block: Block, text: [String])]) throws {
    for (block, text) in texts.reversed() { lines.replaceSubrange(block.lines, with: text) }
    try Data(lines.joined(separator: "\n").utf8).write(to: file)
  }
}
