/// Artefact correction by Lipponen and Tarvainen, repeated until it finds nothing more to repair.
///
/// Repairing one artefact can bring to light another that it hid (bursts, several beats missed in
/// a row). From the second pass on only the surroundings of the last repairs are judged again:
/// beyond the reach of every window nothing has changed.
enum LipponenTarvainen {
  /// More passes than this have never been of use; it bounds the work on recordings that are noise.
  private static let mostPasses = 10
  /// How far a repair can change a judgement: half of the 91 steps, half of the eleven intervals,
  /// and the two steps that follow an interval.
  private static let reach = 45 + 5 + 3

  /// Corrects a stretch.
  ///
  /// - Parameters:
  ///   - part: The stretch.
  ///   - log: Receives an entry for each repair.
  static func correct(_ part: inout BeatSequence, log: inout [CorrectedBeat]) {
    var regions = [0..<part.count]
    for _ in 0..<mostPasses {
      let planned = regions.flatMap { Self.repairs(in: $0, of: part) }
      let repairs = part.apply(planned, log: &log)
      guard !repairs.isEmpty else { return }
      regions = surroundings(of: repairs, count: part.count)
    }
  }

  /// Returns the repairs within a region, judged with everything that bears on it.
  private static func repairs(in region: Range<Int>, of part: BeatSequence) -> [Repair] {
    let context = max(0, region.lowerBound - reach)..<min(part.count, region.upperBound + reach)
    guard context.count >= 3 else { return [] }
    let isWhole = context == 0..<part.count
    let evidence = LipponenTarvainenEvidence(
      isWhole ? part.intervals : Array(part.intervals[context]))
    let findings = LipponenTarvainenDecision.findings(evidence).filter { finding in
      let index = finding.index + context.lowerBound
      return region.contains(index) && !isSettled(finding, index, evidence, part)
    }
    return LipponenTarvainenRepair.repairs(of: findings, evidence).map {
      $0.shifted(by: context.lowerBound)
    }
  }

  /// Whether a finding is what the repair of a place left behind, which repeating cannot improve.
  ///
  /// The time between the beats around a long or short interval is as recorded, so a refilled run
  /// can stay somewhat long or short; only what lies far outside is taken up again.
  private static func isSettled(
    _ finding: LipponenTarvainenDecision.Finding, _ index: Int,
    _ evidence: LipponenTarvainenEvidence, _ part: BeatSequence
  ) -> Bool {
    guard finding.artifact == .longShort || finding.artifact == .ectopic else { return false }
    return part.isRepaired[index] && evidence.offset(finding.index).magnitude <= 3
  }

  /// Returns the regions that repairs may have changed, in the numbering after them, merged.
  private static func surroundings(of repairs: [Repair], count: Int) -> [Range<Int>] {
    var regions = [Range<Int>]()
    var shift = 0
    for repair in repairs {
      let lower = repair.indices.lowerBound + shift
      let upper = lower + repair.newIntervals.count
      shift += repair.newIntervals.count - repair.indices.count
      let region = max(0, lower - reach)..<min(count, upper + reach)
      if let last = regions.last, region.lowerBound <= last.upperBound + 2 * reach {
        regions[regions.count - 1] = last.lowerBound..<max(last.upperBound, region.upperBound)
      } else {
        regions.append(region)
      }
    }
    return regions
  }
}

extension Repair {
  /// Returns the repair in a numbering that starts earlier.
  fileprivate func shifted(by offset: Int) -> Repair {
    Repair(
      indices: (indices.lowerBound + offset)..<(indices.upperBound + offset),
      newIntervals: newIntervals, artifact: artifact, judgedIndex: judgedIndex + offset,
      artifactCount: artifactCount)
  }
}
