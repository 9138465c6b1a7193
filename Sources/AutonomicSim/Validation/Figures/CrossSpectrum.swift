package import SignalCore
import SpectralAnalysis

/// The cross-spectrum of two signals over a narrow band: the sum of conj(X_k)·Y_k.
///
/// One periodic Hann segment over the whole signals, a line removed from each, as the package's
/// spectra have it. Sums over several windows average the phase with the power as its weight.
package struct CrossSpectrum: Sendable {
  private var real = 0.0
  private var imaginary = 0.0

  /// Creates an empty sum.
  package init() {}

  /// Creates the cross-spectrum of two signals on one grid.
  ///
  /// - Parameters:
  ///   - first: The signal that leads where the lag is positive.
  ///   - second: The signal that follows.
  ///   - lower: The start of the band, in hertz.
  ///   - upper: Its end, in hertz.
  package init(
    of first: SampledSignal, and second: SampledSignal, fromHertz lower: Double,
    toHertz upper: Double
  ) {
    precondition(first.values.count == second.values.count, "both signals have one grid")
    let weights = WindowFunction.hannPeriodic.weights(count: first.values.count)
    let x = Self.transformed(first, weights)
    let y = Self.transformed(second, weights)
    let resolution = first.samplingRateHertz / Double(first.values.count)
    for bin in 0..<x.binCount where (lower...upper).contains(Double(bin) * resolution) {
      let a = x.coefficient(bin)
      let b = y.coefficient(bin)
      real += a.real * b.real + a.imaginary * b.imaginary
      imaginary += a.real * b.imaginary - a.imaginary * b.real
    }
  }

  private static func transformed(
    _ signal: SampledSignal, _ weights: [Double]
  ) -> RealFourierTransform {
    var values = Detrending.linear.applied(to: signal).values
    for index in values.indices { values[index] *= weights[index] }
    var transform = RealFourierTransform(length: values.count)
    let span = values.span
    transform.transform(span)
    return transform
  }

  /// Adds another window.
  package static func += (sum: inout CrossSpectrum, other: CrossSpectrum) {
    sum.real += other.real
    sum.imaginary += other.imaginary
  }

  /// How far the second signal lags behind the first, from −180 to 180 degrees.
  package var lagDegrees: Double { -atan2(imaginary, real) * 180 / .pi }
}
