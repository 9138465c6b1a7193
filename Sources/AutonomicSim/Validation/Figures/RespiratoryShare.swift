import SignalCore
import SpectralAnalysis

/// How much of the variability of RR goes with breathing: the same person with and without breath.
struct RespiratoryShare: Sendable {
  static let seconds = 25.0

  /// The root of HF power in the last 25 s before the breath is held, in ms.
  let breathing: Double
  /// The same in the last 25 s of the hold.
  let held: Double

  /// Measures a session in which the breath is held for a while.
  init(_ series: RRSeries, heldFrom start: Double, to end: Double) {
    breathing = Self.rootPower(series, endingAt: start)
    held = Self.rootPower(series, endingAt: end)
  }

  private static func rootPower(_ series: RRSeries, endingAt end: Double) -> Double {
    let part = series.slice(TimeRange(startSeconds: end - seconds, endSeconds: end))
    let times = part.beatTimesSeconds.span
    let intervals = part.intervalsMilliseconds.span
    let signal = Tachogram.sampled(beatTimesSeconds: times, intervalsMilliseconds: intervals)
    return WelchOptions().spectrum(of: signal)
      .power(in: FrequencyBand(lowerHertz: 0.15, upperHertz: 0.4)).squareRoot()
  }
}
