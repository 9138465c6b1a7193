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

  /// What results call the recording: the name of its source, with `#2` for the second session of
  /// a file that holds several.
  public var name: String { source.name + recording.session.suffix }

  /// What a reader should know before reading the numbers: of the file first, then of the beats.
  public var warnings: [String] {
    recording.warnings + recording.doubts + result.quality.warnings + result.validity.warnings
  }

  /// Analyses a recording.
  ///
  /// - Parameters:
  ///   - recording: The recording.
  ///   - source: Where it came from; its file name, read without being told anything, by default.
  ///   - options: What to compute.
  ///   - workers: How many parts of a long recording are computed at a time, at least 1; the result is
  ///     the same for any number.
  ///   - windowIsDone: Called, from any thread, with the number of windows done and of all windows.
  /// - Throws: ``/SignalCore/RRSeriesError``, as
  ///   ``/HRVAnalysis/Analysis/run(_:options:clock:workers:windowIsDone:)`` does.
  public init(
    _ recording: Recording, source: RecordingSource? = nil,
    options: AnalysisOptions = AnalysisOptions(), workers: Int = 1,
    windowIsDone: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) throws {
    self.source = source ?? RecordingSource(name: recording.fileName)
    self.recording = recording
    let seconds = recording.series.spanSeconds
    let clock = recording.clockDifferenceSeconds.flatMap { difference in
      seconds > 0 ? ClockCheck(differenceSeconds: difference, durationSeconds: seconds) : nil
    }
    result = try Analysis.run(
      recording.series, options: options, clock: clock, workers: workers,
      windowIsDone: windowIsDone)
  }
}
