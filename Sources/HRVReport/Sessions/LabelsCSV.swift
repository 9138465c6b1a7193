package import AutonomicSim

/// The truth about the disturbed beats of a session as the file `labels.csv`.
package enum LabelsCSV {
  /// The first line of the file.
  package static let header = "time_s,label\n"

  /// Returns the bytes of the file: `time_s,label`, one row for each disturbed beat.
  ///
  /// - Parameter recording: The recorded beats.
  /// - Returns: The bytes; labels are those of ``Disturbance/Kind``, times whole microseconds as in
  ///   `rr.csv`.
  package static func bytes(_ recording: DisturbedRecording) -> [UInt8] {
    var text = header
    for disturbance in recording.disturbances {
      let seconds = (disturbance.timeSeconds * 1e6).rounded() / 1e6
      text += "\(ShortestNumber.text(seconds)),\(disturbance.kind.rawValue)\n"
    }
    return Array(text.utf8)
  }
}
