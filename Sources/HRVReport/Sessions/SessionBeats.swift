package import AutonomicSim

/// The beats of a session as the file `rr.csv`.
package enum SessionBeats {
  /// Returns the bytes of the file: `time_s,rr_ms,phase`.
  ///
  /// - Parameter session: The session.
  /// - Returns: The bytes; reading them gives the recorded intervals to the last bit.
  package static func bytes(_ session: Session) -> [UInt8] {
    let phases = session.phases.map {
      RecordingPhase(name: $0.phase.rawValue, range: $0.range)
    }
    return RRCSVFormat().write(session.recorded, phases: phases).bytes
  }
}
