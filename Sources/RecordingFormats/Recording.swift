public import SignalCore

/// A named part of a session, as the file marks its rows.
public struct RecordingPhase: Sendable, Equatable {
  /// The name of the phase.
  public let name: String
  /// From the end of the phase before it to just after its last beat, in seconds of the recording,
  /// so that ``/SignalCore/RRSeries/slice(_:)-(TimeRange)`` gives exactly the rows the file marks.
  public let range: TimeRange

  /// Creates a phase.
  ///
  /// - Parameters:
  ///   - name: The name of the phase.
  ///   - range: Its extent in seconds of the recording.
  public init(name: String, range: TimeRange) {
    self.name = name
    self.range = range
  }
}

/// What the rows of a file say about their own completeness.
public struct ReadingEvidence: Sendable, Equatable {
  /// How many values the file marks as missing.
  public var missingCount = 0
  /// How many time stamps lie before the stamp of the row above.
  public var backwardStampCount = 0
  /// How many rows repeat the stamp and the interval of the row above.
  public var repeatedRowCount = 0
  /// How many steps between stamps are longer than 3 s.
  public var longStampStepCount = 0
  /// The time from the first to the last stamp, backward steps left out; `nil` without stamps.
  public var stampSpanSeconds: Double?
  /// The number of decimals of the values in the file, up to 9; `nil` where it is more.
  public var decimals: Int?

  /// Creates evidence of a file without stamps and without missing values.
  public init() {}
}

/// Which of a file's sessions a recording is.
public struct SessionPlace: Sendable, Equatable {
  /// The number of the session, counted from 1 in the order of the file.
  public let number: Int
  /// How many sessions the file holds.
  public let count: Int

  /// Creates a place.
  ///
  /// - Parameters:
  ///   - number: From 1 to `count`.
  ///   - count: How many sessions the file holds.
  public init(number: Int, count: Int) {
    precondition((1...max(1, count)).contains(number), "sessions are counted from 1 to their count")
    self.number = number
    self.count = count
  }

  /// What follows the name of the file in results: `#2` for the second of several sessions, nothing
  /// for the only one.
  public var suffix: String { count > 1 ? "#\(number)" : "" }
}

/// What a format makes of the bytes of a file.
public struct DecodedRecording: Sendable, Equatable {
  /// The intervals, with breaks where the file has gaps.
  public var series: RRSeries
  /// The unit of the numbers in the file.
  public var unit: IntervalUnit
  /// Why that unit.
  public var unitReason: String
  /// Which numbers of the file were taken for intervals, and why.
  public var roleReason: String
  /// The named parts of the session, in order; empty where the file names none.
  public var phases: [RecordingPhase] = []
  /// Which pairs of beats bound the intervals; `nil` where the file does not name kinds of beats, or
  /// where its format leaves it to the ``RecordingReader`` to follow a rule by the labels of the series.
  public var intervalRule: IntervalRule?
  /// What the rows say about their completeness.
  public var evidence = ReadingEvidence()
  /// What the user should know, one sentence each.
  public var warnings: [String] = []

  /// Creates a decoded recording.
  ///
  /// - Parameters:
  ///   - series: The intervals.
  ///   - unit: The unit of the numbers in the file.
  ///   - unitReason: Why that unit.
  ///   - roleReason: Which numbers were taken for intervals, and why.
  public init(series: RRSeries, unit: IntervalUnit, unitReason: String, roleReason: String) {
    self.series = series
    self.unit = unit
    self.unitReason = unitReason
    self.roleReason = roleReason
  }
}

/// A recording as it was read from a file, with all decisions that reading it took.
public struct Recording: Sendable, Equatable {
  /// The intervals exactly as the file holds them, with breaks where it has gaps.
  public let series: RRSeries
  /// The name of the format.
  public let format: String
  /// How certain the format is, from 0 to 1; 1 where the caller named it.
  public let formatConfidence: Double
  /// Why that format.
  public let formatReason: String
  /// The unit of the numbers in the file.
  public let unit: IntervalUnit
  /// Why that unit.
  public let unitReason: String
  /// Which numbers of the file were taken for intervals, and why.
  public let roleReason: String
  /// How the bytes stand for characters; `nil` for a binary format.
  public let encoding: TextEncoding?
  /// Which pairs of beats bound the intervals; `nil` where the file does not name kinds of beats.
  public let intervalRule: IntervalRule?
  /// Which of the file's sessions this is.
  public let session: SessionPlace
  /// The named parts of the session, in order.
  public let phases: [RecordingPhase]
  /// What the rows say about their completeness.
  public let evidence: ReadingEvidence
  /// What the user should know, one sentence each.
  public let warnings: [String]
  /// The SHA-256 of the file's bytes, in lower-case hexadecimal digits.
  public let sha256: String
  /// The last component of the file's path, or `standard input`.
  public let fileName: String

  /// The number of intervals.
  public var beatCount: Int { series.count }
  /// When the recording began, where the file says so.
  public var start: RecordingStart? { series.start }

  init(
    _ decoded: DecodedRecording, format: String, match: FormatMatch, encoding: TextEncoding?,
    session: SessionPlace, sha256: String, fileName: String
  ) {
    series = decoded.series
    self.format = format
    formatConfidence = match.confidence
    formatReason = match.reason
    unit = decoded.unit
    unitReason = decoded.unitReason
    roleReason = decoded.roleReason
    self.encoding = encoding
    intervalRule = decoded.intervalRule
    self.session = session
    phases = decoded.phases
    evidence = decoded.evidence
    warnings = decoded.warnings
    self.sha256 = sha256
    self.fileName = fileName
  }
}
