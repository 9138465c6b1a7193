import HRVAnalysis
import SignalCore

extension DegenerateSeries {
  /// Jumps fluctuate alike in all windows of a size: one exponent, no width, and f = 1.
  static let multifractal: [Row] = [
    Row(
      .mfdfaAlpha1Width, .mfdfaAlpha1Delta, .mfdfaAlpha1Fluctuation, .mfdfaAlpha1Increment,
      constant: .equal, pair: .runs(4, of: 16), jumps: .value(0)),
    Row(
      .mfdfaAlpha1Peak, .mfdfaAlpha1Mean, constant: .equal, pair: .runs(4, of: 16),
      jumps: .value(jumpsExponent)),
    Row(.mfdfaAlpha1Max, constant: .equal, pair: .runs(4, of: 16), jumps: .value(1)),
    Row(
      .mfdfaAlpha1Asymmetry, constant: .equal, pair: .runs(4, of: 16),
      jumps: .zero("the width of the spectrum")),
    Row(
      .mfdfaAlpha2Width, .mfdfaAlpha2Peak, .mfdfaAlpha2Mean, .mfdfaAlpha2Max, .mfdfaAlpha2Delta,
      .mfdfaAlpha2Asymmetry, .mfdfaAlpha2Fluctuation, .mfdfaAlpha2Increment, constant: .equal,
      pair: .runs(4, of: 64), jumps: .runs(4, of: 64, found: 3)),
  ]

  /// The exponent of the jumps over 4 to 16 intervals.
  ///
  /// Their profile is −50 and 0 ms in turn, ±25 ms around a level. The sum of squares of n heights
  /// is 625·n; a line takes 625/n of it where n is odd (the level) and 625·3n/(n² − 1) where n is
  /// even (the slope, n/2 · 25 over n(n² − 1)/12). So F² is 625 times 1 − 1/n² or 1 − 3/(n² − 1).
  private static let jumpsExponent: Double = {
    let sizes = (4...16).map { Double($0) }
    let logarithms = sizes.map { size in
      let square = size * size
      return log(
        size.truncatingRemainder(dividingBy: 2) == 1 ? 1 - 1 / square : 1 - 3 / (square - 1))
        / 2
    }
    let meanSize = sizes.reduce(0) { $0 + log($1) } / Double(sizes.count)
    let deviations = sizes.map { log($0) - meanSize }
    return zip(deviations, logarithms).reduce(0) { $0 + $1.0 * $1.1 }
      / deviations.reduce(0) { $0 + $1 * $1 }
  }()
}
