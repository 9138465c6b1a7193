public import SignalCore

/// Welch's estimate of a power spectrum, with the memory it works in.
///
/// P. D. Welch, *The use of fast Fourier transform for the estimation of power spectra*, IEEE
/// Trans. Audio Electroacoust. 15 (1967) 70, doi:10.1109/TAU.1967.1161901. The periodogram of a
/// segment is |X_k|² / (f_s·Σw²); it is one-sided, so every bin but the first and, for an even
/// transform, the last counts double. The mean over the segments is the estimate.
///
/// Windows, plans and buffers are kept from one call to the next, that of the last spectrum too where
/// nobody holds it any more, so a sliding analysis with one estimator allocates next to nothing. One
/// value belongs to one worker.
public struct WelchEstimator: ~Copyable {
  /// The tables that depend on the length of segment and transform.
  private struct Tables {
    let weights: [Double]
    let sumOfSquaredWeights: Double
  }

  /// The options of the estimate.
  public let options: WelchOptions
  private var tables: [Int: Tables] = [:]
  private var transform: RealFourierTransform?
  /// The grid of the last spectrum, which successive ones share.
  private var frequencies: [Double] = []
  private var densities: [Double] = []
  private var gridOfFrequencies = (rate: 0.0, length: 0)

  /// Creates an estimator.
  ///
  /// - Parameter options: How to estimate.
  public init(options: WelchOptions = WelchOptions()) {
    self.options = options
  }

  /// Returns the spectrum of a signal.
  ///
  /// The result equals `scipy.signal.welch` with the same settings and `scaling="density"`.
  ///
  /// - Parameter signal: At least one sample; for ms²/Hz its unit is milliseconds.
  /// - Returns: The one-sided density from 0 Hz to the Nyquist frequency. Where a window leaves
  ///   nothing of a segment (two samples under zero end points) the density is zero.
  /// - Complexity: O(n·log m) for n samples in segments of m.
  public mutating func spectrum(of signal: SampledSignal) -> PowerSpectrum {
    precondition(!signal.values.isEmpty, "a spectrum needs at least one sample")
    let rate = signal.samplingRateHertz
    let layout = options.layout(samples: signal.values.count, samplingRateHertz: rate)
    let tables = tables(segment: layout.segment)
    var transform = self.transform.take() ?? RealFourierTransform(length: layout.transform)
    transform.prepare(length: layout.transform)

    densities.removeAll(keepingCapacity: true)
    densities.append(contentsOf: repeatElement(0, count: transform.binCount))
    for segment in 0..<layout.segments {
      let start = segment * layout.step
      unsafe signal.values.withUnsafeBufferPointer { values in
        let part = unsafe UnsafeBufferPointer(rebasing: values[start..<start + layout.segment])
        unsafe transform.transform { target in
          unsafe WelchSegment.write(
            part, detrending: options.segmentDetrending, weights: tables.weights, to: target)
          for index in layout.segment..<max(layout.segment, layout.transform) {
            unsafe target[index] = 0
          }
        }
      }
      transform.addPowers(to: &densities)
    }
    self.transform = consume transform

    let energy = rate * tables.sumOfSquaredWeights * Double(layout.segments)
    let scale = energy > 0 ? 1 / energy : 0
    let nyquistBin = layout.transform.isMultiple(of: 2) ? layout.transform / 2 : -1
    for bin in 0..<densities.count {
      densities[bin] *= bin == 0 || bin == nyquistBin ? scale : 2 * scale
    }
    if gridOfFrequencies != (rate, layout.transform) {
      frequencies.removeAll(keepingCapacity: true)
      for bin in 0..<densities.count {
        frequencies.append(Double(bin) * rate / Double(layout.transform))
      }
      gridOfFrequencies = (rate, layout.transform)
    }
    return PowerSpectrum(risingFrequencies: frequencies, densities: densities)
  }

  private mutating func tables(segment: Int) -> Tables {
    if let known = tables[segment] { return known }
    let weights = options.window.weights(count: segment)
    let energy = Summation.sum(over: 0..<segment) { weights[$0] * weights[$0] }
    let made = Tables(weights: weights, sumOfSquaredWeights: energy)
    // A sliding analysis meets few lengths; a cohort of odd ones must not pile up windows.
    if tables.count >= 64 { tables = [:] }
    tables[segment] = made
    return made
  }
}

extension WelchOptions {
  /// Returns the spectrum of one signal; see ``WelchEstimator`` for many.
  ///
  /// - Parameter signal: At least one sample.
  /// - Returns: The one-sided density from 0 Hz to the Nyquist frequency.
  public func spectrum(of signal: SampledSignal) -> PowerSpectrum {
    var estimator = WelchEstimator(options: self)
    return estimator.spectrum(of: signal)
  }
}
