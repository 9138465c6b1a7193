import SignalCore

/// The parts of a FIT file that belong to one activity, and the message its beats are read from.
struct FITActivity {
  private var hrv: FITIntervals
  private var beatIntervals: FITIntervals
  private var rawBBI: FITIntervals
  private var strap: FITIntervals
  private let main: FITPart

  /// An activity of which this is the first part.
  init(_ part: FITPart) {
    main = part
    hrv = part.hrv
    beatIntervals = part.beatIntervals
    rawBBI = part.rawBBI
    strap = part.strapIntervals
  }

  /// Adds the strap's memory that follows the activity in the chain.
  mutating func append(_ appendix: FITPart) { strap.append(appendix.strapIntervals) }

  var hasIntervals: Bool {
    !(hrv.isEmpty && beatIntervals.isEmpty && rawBBI.isEmpty && strap.isEmpty)
  }

  /// One kind of message that holds beats.
  private struct Source {
    let name: String
    let intervals: FITIntervals
    /// How many of the intervals lie within the time of the activity's records.
    let count: Int
    let isStrap: Bool
  }

  /// Reads the sessions of the activity; none where it holds no interval.
  ///
  /// - Parameter limit: How many sessions there may be.
  /// - Returns: The sessions with intervals, in order.
  /// - Throws: ``RecordingError``.
  func sessions(limit: Int) throws(RecordingError) -> [DecodedRecording] {
    var sources: [Source] = []
    add(hrv, "hrv (78)", to: &sources)
    add(beatIntervals, "beat_intervals (290)", to: &sources)
    add(rawBBI, "raw_bbi (372)", to: &sources)
    add(strap, "hr (132)", isStrap: true, to: &sources)
    let most = sources.reduce(0) { max($0, $1.count) }
    // Kinds that hold the same beats differ by a few at their ends; the first of them is read.
    guard let source = sources.first(where: { Double($0.count) >= 0.9 * Double(most) }) else {
      return []
    }
    let starts = Set(main.sessionStarts).sorted().map { Double($0) }
    let rows = source.intervals.rows(ofSessionsFrom: starts)
    guard rows.count <= limit else { throw FITRefusal.tooManySessions }
    var sessions: [DecodedRecording] = []
    sessions.reserveCapacity(rows.count)
    let notes = [choiceNote(source, among: sources)].compactMap { $0 }
    var cursor = FITRowCursor(source.intervals)
    for range in rows {
      var decoded = try cursor.decoded(range, isStrap: source.isStrap, created: main.timeCreated)
      decoded.roleReason = "message \(source.name)" + decoded.roleReason
      decoded.warnings = notes + decoded.warnings
      sessions.append(decoded)
    }
    if rows.count < starts.count, rows.count > 0 {
      let empty = "\(starts.count - rows.count) of \(starts.count) sessions hold no interval"
      for index in sessions.indices { sessions[index].warnings.append(empty) }
    }
    return sessions
  }

  private func add(
    _ intervals: FITIntervals, _ name: String, isStrap: Bool = false, to sources: inout [Source]
  ) {
    guard !intervals.isEmpty else { return }
    sources.append(
      Source(
        name: name, intervals: intervals, count: intervals.count(during: main.recordSpan),
        isStrap: isStrap))
  }

  private func choiceNote(_ chosen: Source, among sources: [Source]) -> String? {
    let others = sources.filter { $0.name != chosen.name }
    guard !others.isEmpty else { return nil }
    let named = others.map { "\($0.name) with \($0.count)" }.joined(separator: ", ")
    let isFuller = others.contains { Double($0.count) < 0.9 * Double(chosen.count) }
    let reason =
      isFuller && others.allSatisfy { $0.count < chosen.count }
      ? "holds more of them" : "holds as many in the recorder's own intervals"
    return "the beats stand in several kinds of messages: \(chosen.name) with \(chosen.count) "
      + "intervals during the activity, \(named); \(chosen.name) was read, which \(reason), and "
      + "nothing was joined"
  }
}
