/// Which beats are counted where a file annotates the beats of several leads.
///
/// Detectors and multi-lead annotations mark one heartbeat once for each lead, a few milliseconds
/// apart. Files may as well name the lead on which each single beat was seen; then none is twofold.
struct WFDBLeads {
  /// The lead whose beats are counted; `nil` where all are.
  private(set) var chosen: Int?
  private(set) var beatCount = 0
  private(set) var chosenCount = 0
  private(set) var leadCount = 0

  /// No two beats of a heart are nearer than this, and no two marks of one beat further apart.
  private static let twofoldSeconds = 0.15

  /// Looks for beats that are annotated on several leads.
  ///
  /// - Parameters:
  ///   - beats: The tick and the lead of each beat, in any order.
  ///   - ticksPerSecond: The samples of the clock per second.
  /// - Complexity: O(n), or O(n log n) where annotations are out of order.
  init(_ beats: [(tick: Int64, lead: Int)], ticksPerSecond: Double) {
    var counts: [Int: Int] = [:]
    for beat in beats { counts[beat.lead, default: 0] += 1 }
    beatCount = beats.count
    leadCount = counts.count
    // Of equals the first lead.
    guard leadCount > 1, let most = counts.max(by: { ($0.value, $1.key) < ($1.value, $0.key) })
    else { return }
    let isRising = zip(beats, beats.dropFirst()).allSatisfy { $0.tick <= $1.tick }
    let ordered = isRising ? beats : beats.sorted { ($0.tick, $0.lead) < ($1.tick, $1.lead) }
    let reach = Int64(min(0x1p60, Self.twofoldSeconds * ticksPerSecond))
    let twofold = zip(ordered, ordered.dropFirst()).count { before, beat in
      before.lead != beat.lead && beat.tick &- before.tick <= reach
    }
    guard twofold * 2 > beats.count - most.value else { return }
    chosen = most.key
    chosenCount = most.value
  }

  /// Looks for them among MIT annotations.
  init(_ bytes: [UInt8], ticksPerSecond: Double) {
    var beats: [(tick: Int64, lead: Int)] = []
    _ = MITAnnotations.forEach(in: bytes.span) { code, tick, lead, _ in
      if WFDBCode.labels[code] != nil { beats.append((tick, lead)) }
    }
    self.init(beats, ticksPerSecond: ticksPerSecond)
  }

  /// What was left out, for the user.
  var warning: String? {
    guard let chosen else { return nil }
    return "the beats are annotated on \(leadCount) leads; those of lead \(chosen) were read, and "
      + "\(beatCount - chosenCount) marks on the others left out"
  }
}
