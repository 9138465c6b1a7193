import SignalCore

/// The Lomb–Scargle estimate of the power spectrum of unevenly spaced values.
///
/// N. R. Lomb, *Least-squares frequency analysis of unequally spaced data*, Astrophys. Space Sci.
/// 39 (1976) 447, doi:10.1007/BF00648343; J. D. Scargle, *Studies in astronomical time series
/// analysis II*, Astrophys. J. 263 (1982) 835, doi:10.1086/160554. With x the values less their
/// mean, at each frequency
///
/// P(ω) = ½·{ [Σ x·cos ω(t−τ)]² / Σ cos² ω(t−τ) + [Σ x·sin ω(t−τ)]² / Σ sin² ω(t−τ) }
///
/// where tan 2ωτ = Σ sin 2ωt / Σ cos 2ωt. The density is 2Δ·P with Δ the mean spacing: on evenly
/// spaced values it is the one-sided periodogram of a rectangular window, in ms²/Hz for intervals
/// in milliseconds.
///
/// The sums Σ x·e^{−iωt} and Σ e^{−2iωt} come from one fast transform (the idea of W. H. Press,
/// G. B. Rybicki, Astrophys. J. 338 (1989) 277, doi:10.1086/167197, with the gridding of
/// `NonuniformTransform` in place of their interpolation). One value belongs to one worker and
/// keeps its memory from call to call.
public struct LombScargleEstimator: ~Copyable {
  /// The options of the estimate.
  public let options: LombScargleOptions
  private var transform = NonuniformTransform()

  /// Creates an estimator.
  ///
  /// - Parameter options: How to estimate.
  public init(options: LombScargleOptions = LombScargleOptions()) {
    self.options = options
  }

  /// Returns the spectrum of values at given times.
  ///
  /// - Parameters:
  ///   - timesSeconds: The times of at least two values, in seconds, finite and rising strictly.
  ///   - values: One finite value for each time; RR intervals in milliseconds, say.
  /// - Returns: The density on a uniform grid that starts at 0 Hz, where it is zero because the
  ///   mean is removed.
  /// - Complexity: O(n + m·log m) for m frequencies.
  public mutating func spectrum(
    timesSeconds: Span<Double>, values: Span<Double>
  ) -> PowerSpectrum {
    let count = timesSeconds.count
    precondition(count >= 2 && values.count == count, "the estimate needs two values with times")
    let span = timesSeconds[count - 1] - timesSeconds[0]
    precondition(span > 0 && span.isFinite, "times rise")
    let grid = options.grid(count: count, spanSeconds: span)
    var densities = [Double](repeating: 0, count: grid.last + 1)

    let mean = DescriptiveStatistics.mean(values) ?? 0
    let deviation = DescriptiveStatistics.standardDeviation(values) ?? 0
    guard deviation > 0 else {
      return PowerSpectrum(risingFrequencies: grid.frequencies, densities: densities)
    }
    // Both sums share one complex transform; equal magnitudes keep either's rounding from the other.
    transform.transform(
      times: timesSeconds, values: values, subtracting: mean, scalingBy: 1 / deviation,
      stepHertz: grid.stepHertz / Double(grid.refinement),
      highestIndex: 2 * grid.refinement * grid.last)
    let scale = 2 * grid.spacingSeconds * deviation * deviation
    for index in 1...grid.last {
      let weighted = transform.weightedSum(index * grid.refinement)
      let doubled = transform.unitSum(2 * index * grid.refinement)
      densities[index] = scale * Self.power(weighted, doubled, count: Double(count))
    }
    return PowerSpectrum(risingFrequencies: grid.frequencies, densities: densities)
  }

  /// P of the formula from Σ x·e^{−iωt} and Σ e^{−2iωt}.
  ///
  /// With R = |Σ e^{2iωt}| the two denominators are (N + R)/2 and (N − R)/2, and the squared
  /// numerators follow from the double angle, so τ itself is never needed.
  private static func power(
    _ weighted: (cosine: Double, sine: Double), _ doubled: (cosine: Double, sine: Double),
    count: Double
  ) -> Double {
    let (cosine, sine) = weighted
    let energy = cosine * cosine + sine * sine
    let length = (doubled.cosine * doubled.cosine + doubled.sine * doubled.sine).squareRoot()
    guard length > 0 else { return energy / count }
    let excess =
      ((cosine - sine) * (cosine + sine) * doubled.cosine + 2 * cosine * sine * doubled.sine)
      / length
    let alongCosine = max(0, 0.5 * (energy + excess))
    let alongSine = max(0, 0.5 * (energy - excess))
    // Where all values fall on zeros of the sine (the Nyquist frequency of even spacing) its term
    // is 0/0 and nothing is fitted by it. The sums are exact to about 10⁻¹³·N.
    let sineTerm = count - length > 1e-9 * count ? alongSine / (count - length) : 0
    return alongCosine / (count + length) + sineTerm
  }
}

extension LombScargleOptions {
  /// Returns the spectrum of one series; see ``LombScargleEstimator`` for many.
  ///
  /// - Parameters:
  ///   - timesSeconds: The times of at least two values, in seconds, rising strictly.
  ///   - values: One finite value for each time.
  /// - Returns: The density on a uniform grid that starts at 0 Hz.
  public func spectrum(timesSeconds: Span<Double>, values: Span<Double>) -> PowerSpectrum {
    var estimator = LombScargleEstimator(options: self)
    return estimator.spectrum(timesSeconds: timesSeconds, values: values)
  }
}
