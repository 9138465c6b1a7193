public import HRVAnalysis
public import RecordingFormats

/// A recording read from a file and what its analysis found.
public struct RecordingAnalysis: Sendable {
  /// Where the recording came from.
  public let source: RecordingSource
  /// The recording and how it was read.
  public let recording: Recording
  /// What the analysis found.
  public let result: AnalysisResult

  /// What a reader should know before reading the numbers: of the file first, then of the beats.
  public var warnings: [String] {
    recording.warnings + result.quality.warnings + result.validity.warnings
  }

  /// Analyses a recording.
  ///
  /// - Parameters:
  ///   - recording: The recording.
  ///   - source: Where it came from; its file name, read without being told anything, by default.
  ///   - options: What to compute.
  /// - Throws: ``RRSeriesError``, as ``Analysis/run(_:options:clock:)`` does.
  public init(
    _ recording: Recording, source: RecordingSource? = nil,
    options: AnalysisOptions = AnalysisOptions()
  ) throws {
    self.init(
      recording, source: source,
      result: try Analysis.run(
        recording.series, options: options, clock: ClockCheck(of: recording)))
  }

  /// Analyses a recording on several threads.
  ///
  /// - Parameters:
  ///   - recording: The recording.
  ///   - source: Where it came from; its file name, read without being told anything, if `nil`.
  ///   - options: What to compute.
  ///   - workers: How many parts of a long recording are computed at a time, at least 1.
  /// - Returns: The same, bit for bit, for any number of workers.
  /// - Throws: ``RRSeriesError``, as ``Analysis/run(_:options:clock:workers:)`` does.
  public static func of(
    _ recording: Recording, source: RecordingSource? = nil,
    options: AnalysisOptions = AnalysisOptions(), workers: Int
  ) async throws -> RecordingAnalysis {
    RecordingAnalysis(
      recording, source: source,
      result: try await Analysis.run(
        recording.series, options: options, clock: ClockCheck(of: recording), workers: workers))
  }

  private init(_ recording: Recording, source: RecordingSource?, result: AnalysisResult) {
    self.source = source ?? RecordingSource(name: recording.fileName)
    self.recording = recording
    self.result = result
  }
}

extension ClockCheck {
  /// How the time stamps of a recording agree with its beats; `nil` without stamps.
  fileprivate init?(of recording: Recording) {
    let seconds = recording.series.spanSeconds
    guard let difference = recording.clockDifferenceSeconds, seconds > 0 else { return nil }
    self.init(differenceSeconds: difference, durationSeconds: seconds)
  }
}
