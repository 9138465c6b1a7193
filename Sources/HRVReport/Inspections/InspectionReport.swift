import AutonomicSim

/// What is in a file, in each of the output formats.
package enum InspectionReport {
  /// Returns the text for a terminal.
  ///
  /// - Parameter inspection: What was found.
  /// - Returns: The text.
  static func table(_ inspection: RecordingInspection) -> String {
    var table = TextTable([.left, .left])
    for (name, value) in rows(inspection) { table.add([name, value]) }
    var text = table.text()
    if !inspection.gaps.isEmpty { text += gaps(inspection.gaps) }
    let notes = inspection.recording.warnings + inspection.advice
    if !notes.isEmpty { text += "\nTo mind\n" + notes.map { "  - \($0)\n" }.joined() }
    return text
  }

  private static func rows(_ inspection: RecordingInspection) -> [(String, String)] {
    let recording = inspection.recording
    let evidence = recording.evidence
    var rows = [
      ("File", recording.fileName),
      (
        "Format",
        "\(recording.format) (\(Int((100 * recording.formatConfidence).rounded())) % sure): "
          + recording.formatReason
      ),
      ("Intervals", recording.roleReason),
      ("Unit", "\(recording.unit.rawValue): \(recording.unitReason)"),
      ("Resolution", inspection.resolution?.name ?? "none that shows"),
      ("Beats", CountText.text(inspection.beatCount, "interval")),
      ("Duration", ReadableDuration.text(inspection.durationSeconds)),
      ("Covered", coverage(inspection)),
    ]
    if recording.session.count > 1 {
      rows.append(("Session", "\(recording.session.number) of \(recording.session.count)"))
    }
    if let rule = recording.intervalRule {
      rows.append(("Interval rule", "\(rule.rawValue): \(rule.meaning)"))
    }
    if let start = recording.start { rows.append(("Start", start.iso8601)) }
    if let encoding = recording.encoding { rows.append(("Encoding", encoding.rawValue)) }
    if !recording.phases.isEmpty {
      rows.append(("Phases", recording.phases.map(\.name).joined(separator: ", ")))
    }
    rows.append(("Clock", clock(inspection)))
    rows.append(("Missing values", String(evidence.missingCount)))
    rows.append(("Backward stamps", String(evidence.backwardStampCount)))
    rows.append(("Repeated rows", String(evidence.repeatedRowCount)))
    rows.append(("Over 3 s", CountText.text(inspection.longIntervalCount, "interval")))
    rows.append(
      (
        "Equal neighbours",
        ReadableNumber.fixed(100 * inspection.equalNeighbourShare, decimals: 1) + " %"
      ))
    rows.append(("SHA-256", recording.sha256))
    return rows
  }

  private static func coverage(_ inspection: RecordingInspection) -> String {
    guard inspection.durationSeconds > 0 else { return "–" }
    let share = min(100, 100 * inspection.coveredSeconds / inspection.durationSeconds)
    return ReadableNumber.fixed(share, decimals: 1) + " % of the duration"
  }

  private static func clock(_ inspection: RecordingInspection) -> String {
    guard let difference = inspection.clockDifferenceSeconds else { return "no time stamps" }
    let text = ReadableNumber.fixed(difference, decimals: 3)
    return "stamps span \(difference < 0 ? "" : "+")\(text) s against the beats"
  }

  /// As many gaps as fit on a screen.
  private static let shownGaps = 10

  private static func gaps(_ gaps: [SignalGap]) -> String {
    var table = TextTable([.left, .right])
    for gap in gaps.prefix(shownGaps) {
      table.add([
        "at \(ReadableDuration.text(gap.startSeconds))",
        "\(ReadableNumber.fixed(gap.lengthSeconds, decimals: 3)) s",
      ])
    }
    let rest = gaps.count - min(gaps.count, shownGaps)
    return "\n" + CountText.text(gaps.count, "gap") + "\n" + table.text(indentation: 2)
      + (rest > 0 ? "  and \(rest) more (--format json lists all)\n" : "")
  }

  /// Returns the same as JSON.
  ///
  /// - Parameters:
  ///   - inspection: What was found.
  ///   - isIndented: Whether the object takes several lines.
  /// - Returns: The text.
  static func json(_ inspection: RecordingInspection, isIndented: Bool) -> String {
    let recording = inspection.recording
    var json = JSONText(isIndented: isIndented)
    json.object { json in
      json.member("schema", "hrv-tool/inspection/1")
      json.tool()
      json.member("file", recording.fileName)
      json.member("sha256", recording.sha256)
      json.member("format", recording.format)
      json.member("format_confidence", recording.formatConfidence)
      json.member("format_reason", recording.formatReason)
      json.member("role_reason", recording.roleReason)
      json.origin(of: recording)
      json.member("unit", recording.unit.rawValue)
      json.member("unit_reason", recording.unitReason)
      json.member("resolution_ms", inspection.resolution?.stepMilliseconds)
      json.member("beats", inspection.beatCount)
      json.member("duration_s", seconds: inspection.durationSeconds)
      json.member("covered_s", seconds: inspection.coveredSeconds)
      json.key("start")
      if let start = recording.start { json.string(start.iso8601) } else { json.null() }
      json.key("encoding")
      if let encoding = recording.encoding { json.string(encoding.rawValue) } else { json.null() }
      json.member("phases", recording.phases.map(\.name))
      json.member("clock_difference_s", inspection.clockDifferenceSeconds)
      json.member("missing_values", recording.evidence.missingCount)
      json.member("backward_stamps", recording.evidence.backwardStampCount)
      json.member("repeated_rows", recording.evidence.repeatedRowCount)
      json.member("intervals_over_3_s", inspection.longIntervalCount)
      json.member("equal_neighbour_share", inspection.equalNeighbourShare)
      json.key("gaps")
      json.array { json in
        for gap in inspection.gaps {
          json.object { json in
            json.member("start_s", seconds: gap.startSeconds)
            json.member("length_s", seconds: gap.lengthSeconds)
          }
        }
      }
      json.member("warnings", recording.warnings)
      json.member("advice", inspection.advice)
    }
    return json.text
  }

  /// Returns the same as CSV, a row for each property.
  ///
  /// - Parameter inspection: What was found.
  /// - Returns: The text.
  static func csv(_ inspection: RecordingInspection) -> String {
    let notes = (inspection.recording.warnings + inspection.advice).map { ("To mind", $0) }
    return CSVText.line(["property", "value"])
      + (rows(inspection) + notes).map { CSVText.line([$0.0, $0.1]) }.joined()
  }
}
