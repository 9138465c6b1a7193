import AutonomicModel
import SignalCore

/// What a 300 s window of a simulated session shows.
struct WindowFigures {
  let heartRate: Double
  let meanInterval: Double
  let sdnn: Double
  let rmssd: Double
  let vlf: Double
  let lf: Double
  let hf: Double
  let systolic: Double
  let diastolic: Double
  let systolicLF: Double
  let respirationRate: Double

  /// Measures the window that starts at an instant of the session.
  init(_ recording: SimulatedRecording, from start: Double) {
    let beats = recording.beats
    let end = start + BandPowers.windowSeconds
    // Some beats on each side, so that the spline covers the whole window.
    let lower = max(0, (beats.timesSeconds.firstIndex { $0 >= start } ?? 0) - 4)
    let upper = beats.timesSeconds.firstIndex { $0 > end + 6 } ?? beats.count
    let times = Array(beats.timesSeconds[lower..<upper])
    let powers = BandPowers(
      timesSeconds: times, values: Array(beats.intervalsMilliseconds[lower..<upper]), from: start)
    let pressure = BandPowers(
      timesSeconds: times, values: Array(beats.systolicMmHg[lower..<upper]), from: start)
    vlf = powers.vlf
    lf = powers.lf
    hf = powers.hf
    systolicLF = pressure.lf

    let inside = (lower..<upper).filter {
      beats.timesSeconds[$0] >= start && beats.timesSeconds[$0] < end
    }
    let intervals = inside.map { beats.intervalsMilliseconds[$0] }
    sdnn = DescriptiveStatistics.standardDeviation(intervals.span) ?? 0
    var squares = 0.0
    for index in 1..<intervals.count {
      squares +=
        (intervals[index] - intervals[index - 1]) * (intervals[index] - intervals[index - 1])
    }
    rmssd = (squares / Double(intervals.count - 1)).squareRoot()
    meanInterval = intervals.reduce(0, +) / Double(intervals.count)
    heartRate = intervals.reduce(0) { $0 + 60_000 / $1 } / Double(intervals.count)
    systolic = inside.reduce(0) { $0 + beats.systolicMmHg[$1] } / Double(inside.count)
    guard let means = recording.means(in: TimeRange(startSeconds: start, endSeconds: end)) else {
      preconditionFailure("the session holds the window")
    }
    respirationRate = means.respirationRatePerMinute
    diastolic = inside.reduce(0) { $0 + beats.diastolicMmHg[$1] } / Double(inside.count)
  }
}
