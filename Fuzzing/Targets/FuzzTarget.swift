import AutonomicSim

/// What a run feeds with bytes.
enum FuzzTarget {
  /// The reader of one format, which is told to read whatever it is given.
  case reader(BuiltInFormat)
  /// The choice of a format by content, and the reader it leads to.
  case recognition
  /// A signal of breathing, and the metrics that use it.
  case respiration
  case protocolFile
  case sessionFile
  case correction
  case inspection
  case writing
  case metrics

  /// The target of a name: `read-` and the name of a format, or one of the others.
  init?(name: String) {
    if name.hasPrefix("read-"), let format = BuiltInFormat(rawValue: String(name.dropFirst(5))) {
      self = .reader(format)
      return
    }
    guard let target = FuzzTarget.others.first(where: { $0.name == name })?.target else {
      return nil
    }
    self = target
  }

  private static let others: [(name: String, target: FuzzTarget)] = [
    ("recognition", .recognition), ("respiration", .respiration),
    ("protocol-file", .protocolFile), ("session-file", .sessionFile),
    ("correction", .correction), ("inspection", .inspection), ("writing", .writing),
    ("metrics", .metrics),
  ]

  /// All names, readers first.
  static var names: [String] {
    BuiltInFormat.allCases.map { "read-\($0.rawValue)" } + others.map(\.name)
  }

  /// Runs the target once; a broken law ends the program.
  func run(_ bytes: [UInt8]) {
    switch self {
    case .reader(let format): ReadingLaws.check(bytes, format: format)
    case .recognition: ReadingLaws.checkRecognition(bytes)
    case .respiration: SeriesLaws.checkRespiration(bytes)
    case .protocolFile: _ = try? ProtocolFile.read(bytes: bytes)
    case .sessionFile:
      _ = try? SessionFile.phases(ofJSON: bytes)
      _ = try? SessionFile.respirationRatesPerMinute(ofJSON: bytes)
    case .correction: SeriesLaws.checkCorrection(bytes)
    case .inspection:
      let sessions = try? RecordingReader().readSessions(bytes: bytes, fileName: "recording.txt")
      for recording in sessions ?? [] { _ = recording.inspection }
    case .writing: SeriesLaws.checkWriting(bytes)
    case .metrics: SeriesLaws.checkMetrics(bytes)
    }
  }
}
