package import AutonomicSim

/// What is in a file of one or several sessions.
extension InspectionReport {
  /// Returns the text for a terminal: everything about the only session, or a row for each.
  ///
  /// - Parameter inspections: What was found in each session, at least one.
  /// - Returns: The text.
  package static func table(_ inspections: [RecordingInspection]) -> String {
    guard inspections.count > 1 else { return inspections.map { self.table($0) }.joined() }
    let recording = inspections[0].recording
    var head = TextTable([.left, .left])
    head.add(["File", recording.fileName])
    head.add(["Format", "\(recording.format): \(recording.formatReason)"])
    head.add(["Sessions", "\(inspections.count), which are kept apart"])
    head.add(["SHA-256", recording.sha256])
    var sessions = TextTable([.right, .left, .right, .right, .right])
    sessions.add(["session", "start", "beats", "duration", "gaps"])
    for inspection in inspections {
      sessions.add([
        String(inspection.recording.session.number), inspection.recording.start?.iso8601 ?? "–",
        String(inspection.beatCount), ReadableDuration.text(inspection.durationSeconds),
        String(inspection.gaps.count),
      ])
    }
    return head.text() + "\n" + sessions.text()
      + "\n'hrv-tool inspect' with --session N tells more about one.\n"
  }

  /// Returns the same as JSON: one object, or one a line for several sessions.
  ///
  /// - Parameter inspections: What was found in each session.
  /// - Returns: The text.
  package static func json(_ inspections: [RecordingInspection]) -> String {
    inspections.map { json($0, isIndented: inspections.count == 1) }.joined()
  }

  /// Returns the same as CSV: a row for each property of the only session, or one for each session.
  ///
  /// - Parameter inspections: What was found in each session.
  /// - Returns: The text.
  package static func csv(_ inspections: [RecordingInspection]) -> String {
    guard inspections.count > 1 else { return inspections.map { csv($0) }.joined() }
    let rows = inspections.map { inspection in
      [
        String(inspection.recording.session.number), inspection.recording.start?.iso8601 ?? "",
        String(inspection.beatCount), ShortestNumber.seconds(inspection.durationSeconds),
        String(inspection.gaps.count),
      ]
    }
    return ([["session", "start", "beats", "duration_s", "gaps"]] + rows).map { CSVText.line($0) }
      .joined()
  }
}
