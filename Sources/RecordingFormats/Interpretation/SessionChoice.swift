import SignalCore

/// Which sessions of a file are wanted.
enum SessionChoice {
  /// Returns the numbers of the sessions: all, or the one that was asked for.
  ///
  /// - Throws: ``RecordingError`` with the code `sessionUnclear` where there is no such session.
  static func numbers(
    of sessions: [DecodedRecording], asked: Int?
  ) throws(RecordingError) -> [Int] {
    precondition(!sessions.isEmpty, "a format gives at least one session or an error")
    guard let asked else { return Array(1...sessions.count) }
    guard asked <= sessions.count else {
      let held = sessions.count == 1 ? "one session" : "\(sessions.count) sessions"
      throw RecordingError(
        .sessionUnclear,
        "the file holds \(held), so there is no session \(asked); "
          + (sessions.count == 1
            ? "leave --session away" : "give --session 1 to \(sessions.count)"))
    }
    return [asked]
  }

  /// As many sessions as a sentence can name.
  private static let namedCount = 3

  /// The sentence that asks for one of several sessions.
  static func question(_ sessions: [RRSeries]) -> String {
    let named = sessions.prefix(namedCount).enumerated().map { offset, series in
      "\(offset + 1): "
        + "\(series.start.map { $0.iso8601 + ", " } ?? "")\(Counted.text(series.count, "interval"))"
    }
    let rest = sessions.count > namedCount ? "; and so on" : ""
    return "the file holds \(sessions.count) sessions (\(named.joined(separator: "; "))\(rest)), "
      + "which are not joined; choose one with --session N"
  }
}
