import AutonomicSim
import Foundation
import Testing

/// What articles show is what compiles, and what it prints.
///
/// Blocks of `swift` stand in the file of the article's example, or in the file that
/// `<!-- file: PATH -->` above them names; blocks of `yaml` in such a file. Blocks without a language
/// are the output of the example. With RECORD_OUTPUT=1 in the environment output is written anew,
/// and the run fails. Blocks of `console` are the matter of `make documented-commands`.
@Suite("Articles")
struct ArticleTests {
  @Test("show code that compiles", arguments: Example.all)
  func code(_ example: Example) throws {
    let article = try Article(example.article)
    let source = try example.source()
    var next = 0
    for block in article.blocks where ["swift", "yaml"].contains(block.language) {
      let shown = article.text(of: block).components(separatedBy: "\n")
      if let path = article.quotedFile(of: block) {
        let file = Article.root.appending(path: path)
        let lines = try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
        #expect(
          Self.place(of: shown, in: lines, from: 0) != nil,
          "line \(block.lines.lowerBound + 1) is not in \(path)")
      } else {
        let place = Self.place(of: shown, in: source, from: next)
        #expect(
          place != nil,
          "line \(block.lines.lowerBound + 1) is not in \(example.article)Example.swift, or not in order"
        )
        next = place ?? next
      }
    }
  }

  @Test("show what the code prints", arguments: Example.all)
  func output(_ example: Example) throws {
    // Files are named from the folder of the package, where tests run.
    try #require(
      FileManager.default.changeCurrentDirectoryPath(Article.root.path(percentEncoded: false)))
    let transcript = Transcript()
    try example.run(transcript)
    var article = try Article(example.article)
    let shown = article.blocks.filter { $0.language.isEmpty }
    try #require(shown.count == transcript.blocks.count, "one block for each part of the output")
    if ProcessInfo.processInfo.environment["RECORD_OUTPUT"] == "1" {
      try article.replace(zip(shown, transcript.blocks).map { (block: $0, text: $1) })
      Issue.record("recorded the output of \(example.article); run again without it")
      return
    }
    for (block, printed) in zip(shown, transcript.blocks) {
      #expect(
        article.text(of: block) == printed.joined(separator: "\n"),
        "line \(block.lines.lowerBound + 1); RECORD_OUTPUT=1 writes it anew")
    }
  }

  @Test("all have an example")
  func complete() throws {
    let folder = Article.root.appending(path: "Sources/AutonomicSim/AutonomicSim.docc")
    let pages = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let articles = pages.filter { $0.hasSuffix(".md") && $0 != "AutonomicSim.md" }
    #expect(articles.sorted() == Example.all.map { "\($0.article).md" }.sorted())
  }

  /// Where lines follow each other in a file, all indented by the same blanks more; the line after
  /// them, or `nil` where they do not.
  private static func place(of shown: [String], in lines: [String], from start: Int) -> Int? {
    guard let first = shown.first, lines.count >= shown.count else { return nil }
    for begin in start..<max(start, lines.count - shown.count + 1) {
      guard lines[begin].hasSuffix(first) else { continue }
      let indent = lines[begin].dropLast(first.count)
      guard indent.allSatisfy({ $0 == " " }) else { continue }
      let fits = shown.indices.allSatisfy {
        lines[begin + $0] == (shown[$0].isEmpty ? "" : indent + shown[$0])
      }
      if fits { return begin + shown.count }
    }
    return nil
  }
}
