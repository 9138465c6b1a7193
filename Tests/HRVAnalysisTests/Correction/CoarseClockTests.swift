import HRVAnalysis
import SignalCore
import Testing

@Suite("Clocks too coarse for a repair")
struct CoarseClockTests {
  /// 200 intervals of about 800 ms with a missed, an extra and a displaced beat.
  private var intervals: [Double] {
    var intervals = (0..<200).map { 800 + 20 * sin(Double($0) / 3) }
    intervals[60] = 1600
    intervals[100] = 400
    intervals[101] = 400
    intervals[140] = 500
    intervals[141] = 1100
    intervals[199] = 1600
    return intervals
  }

  @Test(
    "a beat that no number between its neighbours can time is not put in",
    arguments: ArtifactCorrection.catalogue)
  func neighbouringNumbers(rule: ArtifactCorrection) throws {
    // From 2⁵² on doubles are whole numbers: between two beats one second apart there is none.
    let series = try RRSeries(
      intervalsMilliseconds: intervals,
      beatTimesSeconds: (0..<200).map { 0x1p52 + Double($0) })
    let result = rule.correct(series)
    let times = result.series.beatTimesSeconds
    #expect(zip(times, times.dropFirst()).allSatisfy { $0 < $1 })
    #expect(result.log.allSatisfy { $0.action != .inserted })
    // The same intervals on a clock that can hold the beat are repaired.
    let fine = rule.correct(try RRSeries(intervalsMilliseconds: intervals))
    #expect(fine.log.count >= result.log.count)
  }

  @Test(
    "a missed beat is put in where the clock can hold it, and left where it cannot")
  func coarseAndFine() throws {
    let rule = ArtifactCorrection.lipponenTarvainen
    let fine = rule.correct(try RRSeries(intervalsMilliseconds: intervals))
    #expect(fine.log.contains { $0.action == .inserted })
    let coarse = rule.correct(
      try RRSeries(
        intervalsMilliseconds: intervals,
        beatTimesSeconds: (0..<200).map { 0x1p52 + Double($0) }))
    #expect(coarse.series.count < fine.series.count)
  }

  @Test("the largest doubles are corrected without a trap", arguments: ArtifactCorrection.catalogue)
  func largestIntervals(rule: ArtifactCorrection) throws {
    let largest = Double.greatestFiniteMagnitude
    for pattern in [[1, 0.5, 0.5], [1, 0.2], [0.4, 1, 0.6, 0.6], [1]] {
      let intervals = (0..<60).map { largest * pattern[$0 % pattern.count] }
      let series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: (0..<60).map { Double($0) })
      let result = rule.correct(series)
      #expect(result.series.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite })
    }
  }
}
