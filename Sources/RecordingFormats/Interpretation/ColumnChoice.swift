/// Which column of a table holds the intervals, as a caller says it.
public enum ColumnChoice: Sendable, Equatable {
  /// The column of this number, counted from 1.
  case number(Int)
  /// The column of this name, in upper or lower case.
  case name(String)

  /// Creates a choice from what a person writes: a whole number counts columns, anything else is
  /// a name.
  ///
  /// - Parameter text: For example `2` or `RR-interval [ms]`.
  public init?(_ text: String) {
    if let number = Int(text) {
      guard number >= 1 else { return nil }
      self = .number(number)
    } else {
      guard !text.isEmpty else { return nil }
      self = .name(text)
    }
  }

  /// What the caller wrote.
  public var text: String {
    switch self {
    case .number(let number): "\(number)"
    case .name(let name): name
    }
  }

  /// Finds the column in a table.
  ///
  /// - Throws: ``RecordingError`` with the code `rolesUnclear` where the table has no such column.
  func index(columnCount: Int, header: [String]?) throws(RecordingError) -> Int {
    switch self {
    case .number(let number):
      guard number <= columnCount else {
        throw RecordingError(
          .rolesUnclear,
          "there is no column \(number); the rows have \(columnCount) columns, give --column 1 to "
            + "\(columnCount)")
      }
      return number - 1
    case .name(let name):
      guard let header else {
        throw RecordingError(
          .rolesUnclear,
          "there is no column named as told, since the columns have no names; give --column 1 to "
            + "\(columnCount)")
      }
      let wanted = ColumnChoice.plain(name)
      let found = header.indices.filter { ColumnChoice.plain(header[$0]) == wanted }
      guard found.count == 1, let index = found.first, index < columnCount else {
        let count = found.isEmpty ? "no column has" : "\(found.count) columns have"
        throw RecordingError(
          .rolesUnclear,
          "\(count) the name that was given; give the number instead, --column 1 to \(columnCount)")
      }
      return index
    }
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().filter { !$0.isWhitespace && $0 != "_" }
  }
}
