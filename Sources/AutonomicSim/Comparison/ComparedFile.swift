package import RecordingFormats

/// A file that phases of a comparison came from.
package struct ComparedFile: Sendable {
  /// What it is called and how it was asked to be read.
  package let source: RecordingSource
  /// What was read.
  package let recording: Recording
  /// The places of its phases in the comparison, at least one.
  package let phases: Range<Int>
  /// Files read along with it, with their SHA-256.
  package var companions: [(name: String, sha256: String)] = []

  /// Creates a file of a comparison.
  ///
  /// - Parameters:
  ///   - source: What it is called and how it was asked to be read.
  ///   - recording: What was read.
  ///   - phases: The places of its phases in the comparison, at least one.
  package init(source: RecordingSource, recording: Recording, phases: Range<Int>) {
    precondition(!phases.isEmpty, "a file of a comparison has a phase")
    self.source = source
    self.recording = recording
    self.phases = phases
  }
}
