/// Which beats are counted where a file annotates the beats of several leads.
///
/// Detectors and multi-lead annotations mark one heartbeat once for each lead, a few milliseconds
/// apart. Files may as well name the lead on which each single beat was seen; then none is twofold.
struct MITLeads {
  /// The lead whose beats are counted; `nil` where all are.
  private(set) var chosen: Int?
  private(set) var beatCount = 0
  private(set) var chosenCount = 0
  private(set) var leadCount = 0

  /// No two beats of a heart are nearer than this, and no two marks of one beat further apart.
  private static let twofoldSeconds = 0.15

  /// Looks for beats that are annotated on several leads.
  ///
  /// - Complexity: O(n), or O(n log n) where annotations are out of order.
  init(_ bytes: [UInt8], ticksPerSecond: Double) {
    var beats: [(tick: Int64, lead: Int)] = []
    var counts = [Int](repeating: 0, count: 256)
    var isRising = true
    _ = MITAnnotations.forEach(in: bytes.span) { code, tick, lead, _ in
      guard WFDBCode.labels[code] != nil else { return }
      if let last = beats.last, tick < last.tick { isRising = false }
      beats.append((tick, lead))
      counts[lead] += 1
    }
    beatCount = beats.count
    leadCount = counts.count { $0 > 0 }
    guard leadCount > 1, let most = counts.max(), let lead = counts.firstIndex(of: most) else {
      return
    }
    if !isRising { beats.sort { ($0.tick, $0.lead) < ($1.tick, $1.lead) } }
    let reach = Int64(min(0x1p60, Self.twofoldSeconds * ticksPerSecond))
    let twofold = zip(beats, beats.dropFirst()).count { before, beat in
      before.lead != beat.lead && beat.tick &- before.tick <= reach
    }
    guard twofold * 2 > beats.count - most else { return }
    chosen = lead
    chosenCount = most
  }

  /// What was left out, for the user.
  var warning: String? {
    guard let chosen else { return nil }
    return "the beats are annotated on \(leadCount) leads; those of lead \(chosen) were read, and "
      + "\(beatCount - chosenCount) marks on the others left out"
  }
}
