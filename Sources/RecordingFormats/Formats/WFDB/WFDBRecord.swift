/// The files of one WFDB record, as one of them sees the others.
enum WFDBRecord {
  /// The suffixes by which annotation files are known, the reference first.
  static let annotators = [
    "atr", "ecg", "qrs", "wqrs", "gqrs", "xqrs", "sqrs", "epic", "ann", "ari", "man", "pu",
  ]

  /// The header that stands beside a file, and its name.
  ///
  /// `100.atr` has the header `100.hea`, and `s01.ecg.qrs` either `s01.ecg.hea` or `s01.hea`.
  static func header(of input: RecordingInput) -> (name: String, header: WFDBHeader)? {
    var stem = Substring(input.fileName)
    while let point = stem.lastIndex(of: "."), point != stem.startIndex {
      stem = stem[..<point]
      let name = stem + ".hea"
      if name != input.fileName, let bytes = input.companion(named: String(name)),
        let header = WFDBHeader(bytes)
      {
        return (String(name), header)
      }
    }
    return nil
  }

  /// Returns what a file is that holds the signal of a record, or the record's header; `nil` for
  /// any other file.
  static func sentence(for input: RecordingInput) -> String? {
    if let own = ownHeader(input) {
      let content =
        own.signalCount == 0
        ? "names no signals" : "describes raw signals (\(own.signalCount), such as an ECG)"
      return "this is the header of a WFDB record, which \(content) and holds no beats; "
        + remedy(input)
    }
    guard let (name, header) = header(of: input),
      let signal = header.signals.first(where: { $0.file == input.fileName })
    else { return nil }
    let packing = ["508", "516", "524"].contains(signal.format) ? "FLAC-compressed " : ""
    return "this is the raw signal of a WFDB record (format \(signal.format), as \(name) says): "
      + "\(packing)samples of an ECG or pulse, not beats; \(remedy(input))"
  }

  /// The file as a header, where it is no list of numbers.
  private static func ownHeader(_ input: RecordingInput) -> WFDBHeader? {
    guard let text = input.text, text.bytes.count <= CompanionFiles.limitBytes,
      let header = WFDBHeader(text.bytes)
    else { return nil }
    if input.fileExtension == "hea" { return header }
    let names = [header.recordName] + header.signals.map(\.file)
    let isNamed = names.contains { Double($0) == nil } && header.isRateGiven
    return isNamed && header.isComplete ? header : nil
  }

  /// What to do instead: the annotations that stand beside, or a detector.
  private static func remedy(_ input: RecordingInput) -> String {
    let beside = annotators.map { "\(input.fileStem).\($0)" }.filter {
      input.companion(named: $0) != nil
    }
    guard !beside.isEmpty else {
      return "give its annotations of beats (.atr, .qrs), or detect the beats first (such as with "
        + "gqrs) and give what the detector writes"
    }
    return "give its annotations instead: \(beside.joined(separator: ", "))"
  }
}
