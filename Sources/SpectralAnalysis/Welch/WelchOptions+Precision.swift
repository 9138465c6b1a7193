import SignalCore

/// How much an estimate of a spectrum varies.
public struct SpectrumPrecision: Sendable, Equatable {
  /// The time T that the estimate makes full use of, in seconds: the power of a band has the variance
  /// ∫ S² df / T.
  public let effectiveSeconds: Double
  /// How many independent periodograms would average to an estimate as smooth.
  public let independentAverages: Double

  /// Creates a precision.
  ///
  /// - Parameters:
  ///   - effectiveSeconds: The time that the estimate makes full use of, in seconds.
  ///   - independentAverages: How many independent periodograms it is worth, at least 1; infinity
  ///     for a smooth model.
  public init(effectiveSeconds: Double, independentAverages: Double) {
    self.effectiveSeconds = effectiveSeconds
    self.independentAverages = independentAverages
  }
}

extension WelchOptions {
  /// Returns how much the estimate varies for a record of so many samples.
  ///
  /// A taper w over n samples of spacing Δ spends its time as Σw⁴Δ/(Σw²)² against 1/T, and K segments
  /// whose tapered overlaps correlate with ρ_r at distance r are worth
  /// K/(1 + 2Σ(1 − r/K)ρ_r²) (P. D. Welch, IEEE Trans. Audio Electroacoust. 15 (1967) 70,
  /// doi:10.1109/TAU.1967.1161901).
  ///
  /// - Parameters:
  ///   - samples: The number of samples, at least 1.
  ///   - samplingRateHertz: The sampling rate.
  /// - Returns: The precision of the powers of bands wider than the resolution.
  /// - Complexity: O(m·m/s) for segments of m samples at steps of s.
  public func precision(samples: Int, samplingRateHertz: Double) -> SpectrumPrecision {
    let layout = layout(samples: samples, samplingRateHertz: samplingRateHertz)
    let weights = window.weights(count: layout.segment)
    let squares = Summation.sum(over: 0..<weights.count) { weights[$0] * weights[$0] }
    guard squares > 0 else {
      return SpectrumPrecision(effectiveSeconds: 0, independentAverages: 1)
    }
    let fourths = Summation.sum(over: 0..<weights.count) {
      weights[$0] * weights[$0] * weights[$0] * weights[$0]
    }
    var inflation = 1.0
    var distance = 1
    while distance < layout.segments, distance * layout.step < layout.segment {
      let shift = distance * layout.step
      let product = Summation.sum(over: 0..<layout.segment - shift) {
        weights[$0] * weights[$0 + shift]
      }
      let correlation = product / squares
      inflation +=
        2 * (1 - Double(distance) / Double(layout.segments)) * correlation * correlation
      distance += 1
    }
    let averages = Double(layout.segments) / inflation
    return SpectrumPrecision(
      effectiveSeconds: averages * squares * squares / fourths / samplingRateHertz,
      independentAverages: averages)
  }
}
