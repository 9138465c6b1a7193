import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Laws of every correction")
struct CorrectionLawsTests {
  /// A series with bursts, drop-outs, breaks and false beats at every tenth place or so.
  private func battered(seed: UInt64) throws -> RRSeries {
    var random = RandomStream(seed: seed, stream: 8)
    var intervals = RestingRR.intervalsMilliseconds(beats: 600, seed: seed)
    for _ in 0..<40 {
      let kind = InjectedArtifact.allCases[Int(random.uniform() * 3)]
      let index = Int(random.uniform() * 500)
      intervals = kind.put(into: intervals, at: index, size: random.uniform())
    }
    intervals[Int(random.uniform() * 500)] = 9000
    intervals[Int(random.uniform() * 500)] = 120
    var times = [Double]()
    var elapsed = 0.0
    let breaks = [3, 4, 6, 30, 200, 201, 560]
    for (index, interval) in intervals.enumerated() {
      elapsed += interval / 1000 + (breaks.contains(index) ? 2 : 0)
      times.append(elapsed)
    }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: breaks)
  }

  @Test("no artefact: the identical series", arguments: ArtifactCorrection.catalogue)
  func identity(rule: ArtifactCorrection) throws {
    let series = try RRSeries(
      intervalsMilliseconds: (0..<200).map { 800 + 20 * sin(Double($0) / 3) })
    let result = rule.correct(series)
    #expect(result.series == series)
    #expect(result.log.isEmpty)
    #expect(result.counts.total == 0)
    #expect(result.correctedPercent == 0)
    #expect(result.originalIndexOfCorrected == Array(0..<200))
    #expect(result.correctedIndexOfOriginal == Array(0..<200))
  }

  @Test(
    "maps, times and labels agree with each other",
    arguments: ArtifactCorrection.catalogue, 1...10)
  func consistency(rule: ArtifactCorrection, seed: Int) throws {
    let recorded = try battered(seed: UInt64(seed))
    let result = rule.correct(recorded)
    let series = result.series
    #expect(result.originalIndexOfCorrected.count == series.count)
    #expect(result.correctedIndexOfOriginal.count == recorded.count)

    let origins = result.originalIndexOfCorrected.compactMap { $0 }
    #expect(origins == origins.sorted())
    #expect(Set(origins).count == origins.count)
    for (corrected, original) in result.originalIndexOfCorrected.enumerated() {
      if let original {
        #expect(result.correctedIndexOfOriginal[original] == corrected)
        if series.labels[corrected] != .interpolated {
          #expect(series.beatTimesSeconds[corrected] == recorded.beatTimesSeconds[original])
        }
      } else {
        #expect(series.labels[corrected] == .interpolated)
      }
    }
    let kept = Set(origins)
    let removed = (0..<recorded.count).filter { !kept.contains($0) }
    let logged = result.log.filter { $0.action != .moved }
    #expect(removed.isEmpty || !logged.isEmpty)
    let insertions = series.count - origins.count
    let balance = result.log.reduce(0) {
      $0 + $1.correctedIntervalsMilliseconds.count - $1.originalIntervalsMilliseconds.count
    }
    #expect(insertions - removed.count == balance)
    #expect(zip(result.log, result.log.dropFirst()).allSatisfy { $0.timeSeconds <= $1.timeSeconds })
    #expect(result.counts.total == result.log.reduce(0) { $0 + $1.artifactCount })
  }

  @Test(
    "the clock is kept and no interval reaches across a break",
    arguments: ArtifactCorrection.catalogue, 1...10)
  func clock(rule: ArtifactCorrection, seed: Int) throws {
    let recorded = try battered(seed: UInt64(seed))
    let series = rule.correct(recorded).series
    #expect(series.intervalsMilliseconds.allSatisfy { $0 > 0 })
    for stretch in series.stretches {
      for index in stretch.dropFirst() {
        let step = series.beatTimesSeconds[index] - series.beatTimesSeconds[index - 1]
        // Times of hundreds of seconds carry 1e-13 s of rounding each; a nanosecond is far above.
        #expect((step - series.intervalsMilliseconds[index] / 1000).magnitude < 1e-9)
      }
    }
    for entry in rule.correct(recorded).log where entry.action != .cutOut {
      let before = entry.originalIntervalsMilliseconds.reduce(0, +)
      let after = entry.correctedIntervalsMilliseconds.reduce(0, +)
      #expect(relativeDifference(before, after) < Tolerance.closedForm)
    }
    // Every recorded break still has its two sides apart, whatever was cut out around it.
    for gap in recorded.gaps {
      #expect(
        series.gaps.contains {
          $0.startSeconds <= gap.startSeconds + 1e-9
            && $0.startSeconds + $0.lengthSeconds >= gap.startSeconds + gap.lengthSeconds - 1e-9
        }
          || series.beatTimesSeconds[0] > gap.startSeconds
          || series.beatTimesSeconds[series.count - 1] < gap.startSeconds + gap.lengthSeconds)
    }
  }

  @Test("stretches are judged on their own", arguments: 1...10)
  func stretches(seed: Int) throws {
    let first = InjectedArtifact.missed.put(
      into: SyntheticRR.intervalsMilliseconds(beats: 120, seed: UInt64(seed)), at: 60, size: 0)
    let second = InjectedArtifact.ectopic.put(
      into: SyntheticRR.intervalsMilliseconds(beats: 90, seed: UInt64(seed + 50)), at: 30, size: 1)
    let joined = try RRSeries(intervalsMilliseconds: first + second)
    let broken = try RRSeries(
      intervalsMilliseconds: joined.intervalsMilliseconds,
      beatTimesSeconds: joined.beatTimesSeconds, breaks: [first.count])
    let rule = ArtifactCorrection.lipponenTarvainen
    let apart = try [first, second].map {
      rule.correct(try RRSeries(intervalsMilliseconds: $0)).series.intervalsMilliseconds
    }
    #expect(rule.correct(broken).series.intervalsMilliseconds == apart[0] + apart[1])
  }

  @Test("correcting again finds nothing new", arguments: 1...30)
  func idempotence(seed: Int) throws {
    let recorded = try battered(seed: UInt64(seed))
    let once = ArtifactCorrection.lipponenTarvainen.correct(recorded)
    let twice = ArtifactCorrection.lipponenTarvainen.correct(once.series)
    #expect(once.counts.total > 20)
    // Where bursts lie on bursts a later judgement of the whole may differ from that of the
    // surroundings alone; in thirty such series it does so for
    // one in nineteen of the artefacts at most.
    #expect(twice.counts.total * 19 <= once.counts.total)
  }

  @Test("same input, same result", arguments: ArtifactCorrection.catalogue)
  func determinism(rule: ArtifactCorrection) throws {
    #expect(rule.correct(try battered(seed: 1)) == rule.correct(try battered(seed: 1)))
  }

  @Test("tiny and degenerate series", arguments: ArtifactCorrection.catalogue)
  func degenerate(rule: ArtifactCorrection) throws {
    let alternans = (0..<200).map { $0 % 2 == 0 ? 780.0 : 820.0 }
    let step = [Double](repeating: 900, count: 60) + [Double](repeating: 880, count: 60)
    for intervals in [[], [800], [800, 810], [800, 810, 805], alternans, step] {
      let series = try RRSeries(intervalsMilliseconds: intervals)
      #expect(rule.correct(series).series == series)
    }
    let constant = try RRSeries(intervalsMilliseconds: [Double](repeating: 800, count: 50))
    #expect(rule.correct(constant).series == constant)
  }

  @Test("a constant rhythm is repaired exactly", arguments: 1...46)
  func constantRhythm(index: Int) throws {
    let constant = [Double](repeating: 800, count: 50)
    for artifact in InjectedArtifact.allCases {
      let dirty = artifact.put(into: constant, at: index, size: 0.3)
      let result = ArtifactCorrection.lipponenTarvainen.correct(
        try RRSeries(intervalsMilliseconds: dirty))
      #expect(
        result.series.intervalsMilliseconds.allSatisfy {
          relativeDifference($0, 800) < Tolerance.closedForm
        } && result.series.count == 50, "\(artifact) \(result.log)")
    }
  }
}
