import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Several artefacts together")
struct BurstTests {
  private let rule = ArtifactCorrection.lipponenTarvainen

  @Test("artefacts of all kinds twenty beats apart are all repaired", arguments: 1...30)
  func spread(seed: Int) throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 400, seed: UInt64(seed))
    var random = RandomStream(seed: UInt64(seed), stream: 9)
    var dirty = clean
    for place in stride(from: 380, to: 0, by: -20) {
      let kind = InjectedArtifact.allCases[Int(random.uniform() * 3)]
      dirty = kind.put(into: dirty, at: place, size: random.uniform())
    }
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.series.count == clean.count)
    let before = VariabilityMeasures(try RRSeries(intervalsMilliseconds: clean))
    let after = VariabilityMeasures(result.series)
    // Nineteen interpolated beats take some of the beat-to-beat variation with them: at most
    // 19 · 3 of 399 differences are touched, 14 % of their squares, 7 % of the root.
    #expect(relativeDifference(before.rmssd, after.rmssd) < 0.07)
    #expect(relativeDifference(before.sdnn, after.sdnn) < 0.03)
  }

  @Test("two beats missed in a row are put back", arguments: 1...30)
  func doubleMiss(seed: Int) throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 200, seed: UInt64(seed))
    var dirty = clean
    dirty.replaceSubrange(100...102, with: [clean[100] + clean[101] + clean[102]])
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.series.count == clean.count)
    #expect(
      result.series.beatTimesSeconds.last
        == (try RRSeries(intervalsMilliseconds: dirty))
        .beatTimesSeconds.last)
  }

  @Test("every second beat missed for a while is put back", arguments: 1...30)
  func halfRate(seed: Int) throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 200, seed: UInt64(seed))
    var dirty = clean
    for place in [106, 104, 102, 100] {
      dirty.replaceSubrange(place...(place + 1), with: [clean[place] + clean[place + 1]])
    }
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.series.count == clean.count)
    #expect(result.counts.total >= 4)
  }

  @Test("loss of signal becomes a break and is not filled")
  func lossOfSignal() throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 3)
    var dirty = clean
    dirty.insert(20_000, at: 100)
    let recorded = try RRSeries(intervalsMilliseconds: dirty)
    for rule in ArtifactCorrection.catalogue where rule != .none {
      let result = rule.correct(recorded)
      #expect(result.series.breaks == [100])
      #expect(result.series.count == 200)
      #expect(result.correctedIndexOfOriginal[100] == nil)
      #expect(result.log.contains { $0.action == .cutOut && $0.originalIndex == 100 })
      #expect(relativeDifference(result.series.gaps[0].lengthSeconds, 20) < Tolerance.reduction)
    }
  }

  @Test("a premature last or first interval is cut off, having no other side")
  func endOfStretch() throws {
    var dirty = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 4)
    dirty[0] *= 0.4
    dirty[199] *= 0.5
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.series.intervalsMilliseconds == Array(dirty[1..<199]))
    #expect(result.log.map(\.action) == [.cutOut, .cutOut])
    #expect(result.counts.longShort == 2)
    #expect(result.correctedPercent == 1)
  }

  @Test("beats missed in the first and the last interval are put back", arguments: 1...30)
  func missedAtEnds(seed: Int) throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 202, seed: UInt64(seed))
    let dirty = [clean[0] + clean[1]] + clean[2..<200] + [clean[200] + clean[201]]
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.series.count == 202)
    #expect(result.counts.missed == 2)
  }

  @Test("extra beats in the first and the last interval are taken out", arguments: 1...30)
  func extraAtEnds(seed: Int) throws {
    let clean = SyntheticRR.intervalsMilliseconds(beats: 200, seed: UInt64(seed))
    var dirty = InjectedArtifact.extra.put(into: clean, at: 199, size: 0.4)
    dirty = InjectedArtifact.extra.put(into: dirty, at: 0, size: 0.6)
    let result = rule.correct(try RRSeries(intervalsMilliseconds: dirty))
    #expect(result.counts.extra == 2)
    #expect(
      zip(result.series.intervalsMilliseconds, clean).allSatisfy {
        relativeDifference($0, $1) < Tolerance.closedForm
      } && result.series.count == 200)
  }

  @Test("an end that is cut out after beats were inserted before it is recorded all the same")
  func cutEnd() throws {
    // Found by fuzzing: the beat before which others were inserted is itself taken out later.
    let series = try RRSeries(intervalsMilliseconds: [1711, 97, 97, 9, 1, 1, 1, 1977])
    let result = rule.correct(series)
    #expect(result.series.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite })
    #expect(
      result.log.allSatisfy { series.intervalsMilliseconds.indices.contains($0.originalIndex) })
    #expect(!result.log.isEmpty)
  }
}
