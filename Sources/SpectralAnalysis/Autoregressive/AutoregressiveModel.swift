import SignalCore

/// An autoregressive process x_t = −Σ a_k·x_{t−k} + e_t on an even grid of time.
public struct AutoregressiveModel: Sendable, Equatable {
  /// a₁…a_p.
  public let coefficients: [Double]
  /// The variance of e, in the squared unit of the signal.
  public let innovationVariance: Double
  /// Samples per second.
  public let samplingRateHertz: Double

  /// Creates a model.
  ///
  /// - Parameters:
  ///   - coefficients: a₁…a_p of a stationary process; none for white noise.
  ///   - innovationVariance: Zero or more.
  ///   - samplingRateHertz: Positive and finite.
  public init(coefficients: [Double], innovationVariance: Double, samplingRateHertz: Double) {
    precondition(innovationVariance >= 0, "a variance is not negative")
    precondition(
      samplingRateHertz > 0 && samplingRateHertz.isFinite, "a sampling rate is positive and finite")
    self.coefficients = coefficients
    self.innovationVariance = innovationVariance
    self.samplingRateHertz = samplingRateHertz
  }

  /// The order p.
  public var order: Int { coefficients.count }

  /// Returns the one-sided spectral density, 2σ²/f_s / |1 + Σ a_k·exp(−2πi·k·f/f_s)|².
  ///
  /// Unlike a periodogram's, every frequency counts double, 0 Hz and the Nyquist frequency too:
  /// the density is a function on an interval, whose integral is the variance of the process.
  ///
  /// - Parameter intervals: The number of equal steps from 0 Hz to the Nyquist frequency. The
  ///   trapezoidal integral over the grid meets the variance to rounding once a step is well
  ///   below the width of the narrowest peak, −f_s·ln r/π for a pole at radius r.
  /// - Returns: The density at `intervals` + 1 frequencies.
  /// - Complexity: O(p·intervals).
  public func spectrum(intervals: Int) -> PowerSpectrum {
    precondition(intervals >= 1, "a grid has at least one step")
    let scale = 2 * innovationVariance / samplingRateHertz
    var frequencies = [Double]()
    var densities = [Double]()
    frequencies.reserveCapacity(intervals + 1)
    densities.reserveCapacity(intervals + 1)
    for index in 0...intervals {
      frequencies.append(0.5 * samplingRateHertz * Double(index) / Double(intervals))
      let angle = .pi * Double(index) / Double(intervals)
      densities.append(scale / squaredGain(cosine: cos(angle), sine: sin(angle)))
    }
    return PowerSpectrum(risingFrequencies: frequencies, densities: densities)
  }

  /// |1 + Σ a_k·z^k|² at z = cos − i·sin, by Horner's rule.
  private func squaredGain(cosine: Double, sine: Double) -> Double {
    var real = 0.0
    var imaginary = 0.0
    for coefficient in coefficients.reversed() {
      let sum = real + coefficient
      (real, imaginary) = (sum * cosine + imaginary * sine, imaginary * cosine - sum * sine)
    }
    real += 1
    return real * real + imaginary * imaginary
  }
}
