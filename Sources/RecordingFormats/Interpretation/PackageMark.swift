import SignalCore

/// The notes by which this package keeps in files of annotations what their format has no place for.
///
/// They begin with `## `, as the notes by which WFDB describes its own files.
enum PackageMark: Equatable {
  /// The time resolution of WFDB: ticks per second.
  case ticksPerSecond(Double)
  /// When the recording began.
  case start(RecordingStart)
  /// No interval reaches across.
  case gap
  /// The next beat ends an interval of this length, which does not follow the one before.
  case seam(length: String)
  /// The intervals from here on belong to a phase of this name.
  case phase(String)
  /// The phase ends.
  case phaseEnd
  /// The beat is of a kind that the format does not know.
  case kind(BeatLabel)

  private static let resolutionWords = "## time resolution: "
  private static let startWords = "## start: "
  private static let seamWords = "## break, next interval: "
  private static let phaseWords = "## phase: "
  private static let kindWords = "## kind of beat: "

  /// The note.
  var text: String {
    switch self {
    case .ticksPerSecond(let rate): Self.resolutionWords + NumberText.shortest(rate)
    case .start(let start): Self.startWords + start.iso8601
    case .gap: "## break"
    case .seam(let length): Self.seamWords + length
    case .phase(let name): Self.phaseWords + name
    case .phaseEnd: "## end of phase"
    case .kind(let label): Self.kindWords + String(label.code)
    }
  }

  /// Reads a note, or `nil` where it is none of these.
  init?(text: some Collection<UInt8>) {
    guard text.starts(with: [ASCII.hash, ASCII.hash, ASCII.space]) else { return nil }
    var words = String(decoding: text, as: UTF8.self)
    while let last = words.last, last == "\0" || last.isWhitespace { words.removeLast() }
    if let rate = Self.rest(of: words, after: Self.resolutionWords) {
      let digits = rate.allSatisfy { $0.isASCII && ($0.isNumber || ".eE+-".contains($0)) }
      guard digits, let rate = Double(rate), rate > 0, rate.isFinite else { return nil }
      self = .ticksPerSecond(rate)
    } else if let start = Self.rest(of: words, after: Self.startWords) {
      let bytes = Array(start.utf8)
      // Only a date and time of day: notes of others may hold anything.
      guard let stamp = TimeStamp.scan(bytes.span, bytes.indices), stamp.iso8601 != nil else {
        return nil
      }
      self = .start(RecordingStart(iso8601: start))
    } else if let length = Self.rest(of: words, after: Self.seamWords) {
      self = .seam(length: length)
    } else if let name = Self.rest(of: words, after: Self.phaseWords) {
      self = .phase(name)
    } else if words == Self.gap.text {
      self = .gap
    } else if words == Self.phaseEnd.text {
      self = .phaseEnd
    } else if let code = Self.rest(of: words, after: Self.kindWords)?.first,
      let label = BeatLabel(code: code), words == Self.kind(label).text
    {
      self = .kind(label)
    } else {
      return nil
    }
  }

  private static func rest(of words: String, after opening: String) -> String? {
    words.hasPrefix(opening) ? String(words.dropFirst(opening.count)) : nil
  }
}

extension PackageMark {
  /// Returns the beginning of a phase, its name on one line and cut between characters where it is
  /// too long for a note.
  static func phase(named name: String, limitBytes: Int) -> (mark: PackageMark, isWhole: Bool) {
    var line = String(
      name.unicodeScalars.map { $0.properties.generalCategory == .control ? " " : Character($0) })
    let isWhole = PackageMark.phase(line).text.utf8.count <= limitBytes
    while PackageMark.phase(line).text.utf8.count > limitBytes { line.removeLast() }
    return (.phase(line), isWhole)
  }
}
