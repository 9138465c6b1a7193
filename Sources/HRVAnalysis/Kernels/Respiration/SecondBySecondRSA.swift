import SignalCore
import SpectralAnalysis

/// Respiratory sinus arrhythmia each second, from windows of 32 s.
///
/// K. M. Gates, L. M. Gatzke-Kopp, M. Sandsten, A. Y. Blandon, *Estimating time-varying RSA to examine
/// psychophysiological linkage of marital dyads*, Psychophysiology 52 (2015) 1059,
/// doi:10.1111/psyp.12428: ln of the power from 0.12 to 0.40 Hz, by peak-matched multiple windows.
/// The mean of each window of time is taken out first: the sidelobes of the windows let 10⁻³ of its
/// square into the band, more than the breathing of many people.
package struct SecondBySecondRSA: Sendable, Equatable {
  /// The sampling rate of the tachogram.
  package static let samplingRateHertz = SplineTachograms.samplingRateHertz
  /// The length of a window in seconds.
  package static let windowSeconds = Double(PeakMatchedWindows.length) / samplingRateHertz
  /// The band of breathing, both ends included; of it the transform has 0.125 to 0.375 Hz.
  package static let bandHertz = 0.12...0.40

  /// ln of the power in ms², one for each second, in order; minus infinity where nothing varies.
  package let logarithms: [Double]
  /// The longest stretch from first to last beat in seconds.
  package private(set) var longestSeconds = 0.0

  /// Memory to work in.
  struct Scratch {
    fileprivate var folded = FoldedWindows()
    /// The logarithms found last; who holds them keeps them, and the next ones go elsewhere.
    fileprivate var logarithms: [Double] = []
  }

  /// Measures every stretch that is long enough.
  ///
  /// - Parameters:
  ///   - tachograms: Those of the intervals.
  ///   - scratch: Memory to work in.
  /// - Complexity: O(n); sums of 128 points for four windows and nine frequencies a second.
  init(_ tachograms: SplineTachograms, scratch: inout Scratch) {
    scratch.logarithms.removeAll(keepingCapacity: true)
    let rate = Self.samplingRateHertz
    let times = tachograms.series.beatTimesSeconds
    for stretch in tachograms.stretches where stretch.count >= 4 {
      longestSeconds = max(
        longestSeconds, times[stretch.upperBound - 1] - times[stretch.lowerBound])
      let signal = tachograms.tachogram(of: stretch).values
      BreathingBandTransform.standard.append(
        powersOf: signal, step: Int(rate), to: &scratch.logarithms, folded: &scratch.folded)
    }
    // A constant signal leaves no more than the rounding of the spline, squared.
    for index in scratch.logarithms.indices {
      let power = scratch.logarithms[index]
      scratch.logarithms[index] = power > 1e-18 ? log(power) : -.infinity
    }
    logarithms = scratch.logarithms
  }
}
