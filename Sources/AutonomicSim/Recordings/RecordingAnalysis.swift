public import HRVAnalysis
public import RecordingFormats

/// A recording read from a file and what its analysis found.
public struct RecordingAnalysis: Sendable {
  /// The recording and how it was read.
  public let recording: Recording
  /// What the analysis found.
  public let result: AnalysisResult

  /// Analyses a recording.
  ///
  /// - Parameters:
  ///   - recording: The recording.
  ///   - options: What to compute.
  /// - Throws: ``RRSeriesError``, as ``Analysis/run(_:options:)`` does.
  public init(
    _ recording: Recording, options: AnalysisOptions = AnalysisOptions()
  ) throws {
    self.recording = recording
    result = try Analysis.run(recording.series, options: options)
  }
}
