import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Windows that share memory")
struct WindowMemoryTests {
  /// Beats with gaps, a premature beat and a stretch of equal intervals, so that windows differ in
  /// length, in stretches and in what is undefined.
  private static func recording() throws -> RRSeries {
    var intervals = SyntheticRR.intervalsMilliseconds(beats: 500, seed: 9)
    intervals[300] -= 300
    intervals[301] += 300
    for index in 330..<460 { intervals[index] = 800 }
    var times = [Double]()
    var time = 0.0
    let gaps = [120, 250, 260, 420]
    for (index, interval) in intervals.enumerated() {
      time += interval / 1000 + (gaps.contains(index) ? 20 : 0)
      times.append(time)
    }
    return try RRSeries(intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: gaps)
  }

  @Test("give what each of them gives alone", arguments: AnalysisPreset.allCases)
  func sameAsAlone(preset: AnalysisPreset) throws {
    var options = AnalysisOptions(
      conventions: preset.conventions, correction: .none, selection: .all)
    options.curves = AnalysisCurve.allCases
    let prepared = try PreparedRecording(Self.recording(), options: options)
    // One after another in the same memory: long and short ones in turn.
    let windows = prepared.windows(WindowPlan(lengthSeconds: 130, stepSeconds: 40))
    #expect(windows.count > 6)
    for window in windows.dropLast() {
      // Memory of its own.
      let part = prepared.series.slice(window.range)
      #expect(window.metrics == prepared.metrics(of: part))
      #expect(window.curves == prepared.curves(of: part))
    }
  }

  @Test("give the same whatever came before them")
  func anyOrder() throws {
    let options = AnalysisOptions(correction: .none, selection: .all)
    let prepared = try PreparedRecording(Self.recording(), options: options)
    let plan = WindowPlan(lengthSeconds: 130, stepSeconds: 60)
    let all = prepared.windows(plan, from: 0)
    // Each start makes another window the first to find the memory empty.
    for skipped in [1, 3] {
      #expect(prepared.windows(plan, from: 60 * Double(skipped)) == Array(all[skipped...]))
    }
  }
}
