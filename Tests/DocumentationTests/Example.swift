import Foundation
import Testing

/// The code of an article, as one function that prints what the article shows.
struct Example: CustomTestStringConvertible, Sendable {
  /// The name of the article and, with `Example` after it, of the file that holds the code.
  let article: String
  /// Runs the code; what it prints goes to the closure, block after block.
  let run: @Sendable (Transcript) throws -> Void

  var testDescription: String { article }

  static let all = [
    Example(article: "GettingStarted", run: gettingStarted),
    Example(article: "AnalysingAFile", run: analysingAFile),
    Example(article: "SimulatingASession", run: simulatingASession),
    Example(article: "WritingAProtocol", run: writingAProtocol),
    Example(article: "AddingAMetric", run: addingAMetric),
    Example(article: "AddingAFormat", run: addingAFormat),
    Example(article: "AddingATechnique", run: addingATechnique),
  ]

  /// The lines of the file with the code.
  func source() throws -> [String] {
    let file = Article.root.appending(
      path: "Tests/DocumentationTests/Examples/\(article)Example.swift")
    return try String(contentsOf: file, encoding: .utf8).components(separatedBy: "\n")
  }
}

/// What an example printed.
final class Transcript {
  /// One list of lines for each block of output in the article.
  private(set) var blocks: [[String]] = []
  private var current: [String] = []

  /// Takes a line.
  func print(_ text: String) {
    current += text.components(separatedBy: "\n")
  }

  /// Ends a block of output; empty lines at its end are not shown.
  func endBlock() {
    while current.last?.isEmpty == true { current.removeLast() }
    blocks.append(current)
    current = []
  }
}
