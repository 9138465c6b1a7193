import SignalCore

/// Takes the heartbeat, mains hum and needless samples out of a respiration signal.
enum RespiratorySmoothing {
  /// Nothing faster than this is taken for breathing: 60 breaths per minute.
  static let cutoffHertz = 1.0
  /// Signals are brought down to between this rate and twice it, which draws a breath of 1 s well.
  private static let leastRateHertz = 5.0
  /// Half the length of the low-pass filter in seconds: it passes 0.5 Hz and stops 1.6 Hz.
  private static let reachSeconds = 1.5

  /// Returns the smoothed signal; a moment of it is the same moment of the original.
  ///
  /// - Parameter signal: Any rate; below twice the cut-off nothing is filtered.
  /// - Returns: The signal at 5 to 10 Hz, or at its own rate where that is lower.
  /// - Complexity: O(n), about 20 products for each sample that is left.
  static func apply(to signal: SampledSignal) -> SampledSignal {
    let reduced = blockMeans(signal)
    let rate = reduced.samplingRateHertz
    guard rate > 2 * cutoffHertz else { return reduced }
    let weights = lowPassWeights(samplingRateHertz: rate)
    let values = reduced.values
    let reach = weights.count - 1
    var smooth = [Double](repeating: 0, count: values.count)
    for index in values.indices {
      let lower = max(0, index - reach)
      let upper = min(values.count - 1, index + reach)
      var sum = 0.0
      var weight = 0.0
      for place in lower...upper {
        let factor = weights[abs(place - index)]
        sum += factor * values[place]
        weight += factor
      }
      // Past the ends there is nothing; the weights that are left make up for the rest.
      smooth[index] = sum / weight
    }
    return SampledSignal(
      values: smooth, samplingRateHertz: rate, startSeconds: reduced.startSeconds)
  }

  private static func blockMeans(_ signal: SampledSignal) -> SampledSignal {
    let size = max(1, Int(signal.samplingRateHertz / leastRateHertz))
    guard size > 1 else { return signal }
    let values = signal.values
    let means = (0..<values.count / size).map { block in
      Summation.sum(values.span.extracting(block * size..<(block + 1) * size)) / Double(size)
    }
    return SampledSignal(
      values: means, samplingRateHertz: signal.samplingRateHertz / Double(size),
      startSeconds: signal.startSeconds + 0.5 * Double(size - 1) / signal.samplingRateHertz)
  }

  /// One half of a windowed-sinc low-pass (Hamming), its middle first.
  private static func lowPassWeights(samplingRateHertz rate: Double) -> [Double] {
    let reach = Int((reachSeconds * rate).rounded())
    return (0...reach).map { place in
      let window = 0.54 + 0.46 * cos(.pi * Double(place) / Double(reach))
      let angle = 2 * .pi * cutoffHertz / rate * Double(place)
      return window * (place == 0 ? 1 : sin(angle) / angle)
    }
  }
}
