/// Sentences broken into lines for a terminal.
enum WrappedText {
  /// The width of the narrowest terminal that tables are made for.
  static let columns = 100

  /// Returns a text broken at blanks, with a line end after each line.
  ///
  /// A word longer than a line keeps a line of its own.
  ///
  /// - Parameters:
  ///   - text: One paragraph.
  ///   - indentation: Blanks before the first line.
  ///   - hanging: Blanks before the lines that follow, beyond the indentation.
  /// - Returns: The lines.
  static func lines(_ text: String, indentation: Int, hanging: Int = 0) -> String {
    var result = ""
    var line = String(repeating: " ", count: indentation)
    var length = indentation
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, length + 1 + word.count > columns {
        result += line + "\n"
        length = indentation + hanging
        line = String(repeating: " ", count: length)
        isEmpty = true
      }
      if !isEmpty {
        line += " "
        length += 1
      }
      line += word
      length += word.count
      isEmpty = false
    }
    return result + line + "\n"
  }
}
