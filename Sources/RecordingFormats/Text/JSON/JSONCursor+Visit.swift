extension JSONCursor {
  /// Hands the value of each member of a name to a body, wherever in the next value it stands.
  ///
  /// - Parameters:
  ///   - name: The name of the member.
  ///   - levels: How many levels deep to look; what lies deeper is passed over.
  ///   - body: Gets the cursor before the value, and reads or skips it.
  /// - Throws: ``RecordingError`` where the JSON is damaged, or what the body throws.
  mutating func visit(
    _ name: String, levels: Int = 16,
    _ body: (_ cursor: inout JSONCursor) throws(RecordingError) -> Void
  ) throws(RecordingError) {
    guard levels > 0 else { return try skip() }
    switch try peek() {
    case .object:
      try members { member, cursor throws(RecordingError) in
        if member == name {
          try body(&cursor)
        } else {
          try cursor.visit(name, levels: levels - 1, body)
        }
      }
    case .array:
      try elements { cursor throws(RecordingError) in
        try cursor.visit(name, levels: levels - 1, body)
      }
    case .string, .number, .boolean, .null: try skip()
    }
  }

  /// Reads the next value as a date and time, or passes over it.
  mutating func stamp() throws(RecordingError) -> TimeStamp? {
    guard try peek() == .string else {
      try skip()
      return nil
    }
    let text = Array(try string().utf8)
    return TimeStamp.scan(text.span, 0..<text.count)
  }
}
