import SignalCore

/// The variance of heart period in the band of breathing, epoch by epoch.
///
/// The method of Porges and Bohrer as described by G. F. Lewis, S. A. Furman, M. F. McCool,
/// S. W. Porges, *Statistical strategies to quantify respiratory sinus arrhythmia: are commonly used
/// metrics equivalent?*, Biol. Psychol. 89 (2012) 349, doi:10.1016/j.biopsycho.2011.11.009: a moving
/// cubic polynomial of 21 points takes the trend away, a band-pass keeps breathing, and the logarithm
/// of variance is averaged over epochs. Only outputs with all their inputs are used.
package enum RespiratoryVariance {
  /// The sampling rate the filters are made for.
  package static let samplingRateHertz = 2.0
  /// The band of breathing.
  package static let bandHertz = 0.12...0.40
  /// The samples of an epoch, 30 s.
  package static let epochSampleCount = 60
  /// The samples a signal needs for one epoch.
  package static let leastSampleCount = epochSampleCount + 2 * (halfTrend + halfBand)

  private static let halfTrend = 10
  private static let halfBand = 12

  /// Returns the variance (divisor n − 1) of each complete epoch.
  ///
  /// - Parameter samples: Heart periods in milliseconds, sampled at ``samplingRateHertz``.
  /// - Returns: Variances in square milliseconds; empty where the signal is too short.
  /// - Complexity: O(n), 46 products per sample.
  package static func epochVariances(_ samples: [Double]) -> [Double] {
    var scratch = Scratch()
    return epochVariances(samples, scratch: &scratch)
  }

  /// Filtered signals, kept so that one after another allocates little.
  struct Scratch {
    fileprivate var detrended: [Double] = []
    fileprivate var band: [Double] = []
    /// The variances found last; who holds them keeps them, and the next ones go elsewhere.
    fileprivate var variances: [Double] = []
  }

  /// The same, with memory to work in.
  static func epochVariances(_ samples: [Double], scratch: inout Scratch) -> [Double] {
    guard samples.count >= leastSampleCount else { return [] }
    filter(samples, by: detrendingWeights, into: &scratch.detrended)
    filter(scratch.detrended, by: bandWeights, into: &scratch.band)
    scratch.variances.removeAll(keepingCapacity: true)
    for epoch in 0..<scratch.band.count / epochSampleCount {
      let first = epoch * epochSampleCount
      let deviation = DescriptiveStatistics.standardDeviation(
        scratch.band.span.extracting(first..<first + epochSampleCount))
      scratch.variances.append(deviation.map { $0 * $0 } ?? 0)
    }
    return scratch.variances
  }

  /// One minus the moving cubic.
  ///
  /// The cubic's middle value is Σ (329 − 5j²) x(j) / 3059: A. Savitzky, M. J. E. Golay, Anal. Chem.
  /// 36 (1964) 1627, doi:10.1021/ac60214a047.
  private static let detrendingWeights: [Double] = (-halfTrend...halfTrend).map { place in
    let smoothing = Double(329 - 5 * place * place) / 3059
    return place == 0 ? 1 - smoothing : -smoothing
  }

  /// A windowed-sinc band-pass of 25 points, Hamming, of gain one at the centre of the band.
  private static let bandWeights: [Double] = {
    let low = bandHertz.lowerBound / samplingRateHertz
    let high = bandHertz.upperBound / samplingRateHertz
    let center = (low + high) / 2
    let weights = (-halfBand...halfBand).map { index -> Double in
      let place = Double(index)
      let window = 0.54 + 0.46 * cos(.pi * place / Double(halfBand))
      guard index != 0 else { return 2 * (high - low) }
      let difference = sin(2 * .pi * high * place) - sin(2 * .pi * low * place)
      return window * difference / (.pi * place)
    }
    var gain = 0.0
    for (index, weight) in weights.enumerated() {
      gain += weight * cos(2 * .pi * center * Double(index - halfBand))
    }
    return weights.map { $0 / gain }
  }()

  private static func filter(
    _ samples: [Double], by weights: [Double], into result: inout [Double]
  ) {
    result.removeAll(keepingCapacity: true)
    for first in 0...samples.count - weights.count {
      var sum = 0.0
      for place in weights.indices { sum += weights[place] * samples[first + place] }
      result.append(sum)
    }
  }
}
