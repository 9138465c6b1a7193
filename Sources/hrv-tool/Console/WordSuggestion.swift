import AutonomicSim

/// What the parser says of a value that is none of an option's words, with the word that was
/// probably meant.
///
/// The parser lists the words and suggests none; it takes no sentence of ours for types that it
/// reads by their raw value.
enum WordSuggestion {
  /// Puts the suggestion into the first sentence of a message.
  ///
  /// - Parameter message: What the parser says: `Error: The value 'jsn' is invalid for '--format
  ///   <format>'. Please provide one of 'table', 'json' or 'csv'.`, then help and usage.
  /// - Returns: The message, as it is where no word is near.
  static func adding(to message: String) -> String {
    guard message.hasPrefix(opening), let isInvalid = message.firstRange(of: "' is invalid for '"),
      let offer = message.firstRange(of: ". Please provide one of ")
    else { return message }
    let value = message[
      message.index(message.startIndex, offsetBy: opening.count)..<isInvalid.lowerBound]
    let words = words(in: message[offer.upperBound...])
    return message[..<offer.lowerBound] + NearestName.text(for: String(value), among: words)
      + message[offer.lowerBound...]
  }

  private static let opening = "Error: The value '"

  /// The words of a list: in quotes on the line, or on lines of their own after dashes.
  private static func words(in text: Substring) -> [String] {
    let lines = text.split(separator: "\n")
    guard let first = lines.first else { return [] }
    let listed = lines.dropFirst().prefix { $0.hasPrefix("  - ") }.map { String($0.dropFirst(4)) }
    if !listed.isEmpty { return listed }
    return first.split(separator: "'", omittingEmptySubsequences: false).enumerated()
      .filter { !$0.offset.isMultiple(of: 2) }.map { String($0.element) }
  }
}
