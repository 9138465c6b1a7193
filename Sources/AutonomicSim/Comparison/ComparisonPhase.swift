public import HRVAnalysis
public import SignalCore

/// One phase of a comparison: a name, a stretch of time and the recording it belongs to.
public struct ComparisonPhase: Sendable {
  /// The name, such as `before`.
  public let name: String
  /// The time the phase takes in its recording, in seconds.
  public let range: TimeRange
  /// The recording, corrected as a whole.
  public let recording: PreparedRecording
  /// Breaths per minute in the phase, where breathing was measured besides the beats.
  public let respirationRatePerMinute: Double?

  /// Creates a phase.
  ///
  /// - Parameters:
  ///   - name: The name, such as `before`.
  ///   - range: The time the phase takes in its recording, in seconds.
  ///   - recording: The recording.
  ///   - respirationRatePerMinute: Breaths per minute, where breathing was measured.
  public init(
    name: String, range: TimeRange, recording: PreparedRecording,
    respirationRatePerMinute: Double? = nil
  ) {
    self.name = name
    self.range = range
    self.recording = recording
    self.respirationRatePerMinute = respirationRatePerMinute
  }

  /// The intervals that end in the phase.
  public var series: RRSeries { recording.series.slice(range) }
}
