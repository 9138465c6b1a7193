import SignalCore

/// The band powers of 300 s of beats: the plain estimator of the model's reference tables.
///
/// Natural cubic spline at 4 Hz, mean removed, one periodic Hann segment, bins of 1/300 Hz summed
/// over VLF [.0033, .04), LF [.04, .15) and HF [.15, .40], as the reference tables define theirs. A
/// line removed besides would take another tenth of VLF and nothing of LF and HF. It is written anew
/// here because the model must not know the analysis it will meet.
struct BandPowers {
  static let windowSeconds = 300.0
  private static let sampleCount = 1200

  private(set) var vlf = 0.0
  private(set) var lf = 0.0
  private(set) var hf = 0.0

  /// Measures a value given at beats, over a window that starts at an instant.
  init(timesSeconds: [Double], values: [Double], from start: Double) {
    var samples = NaturalSpline(x: timesSeconds, y: values)
      .sampled(from: start, step: 0.25, count: Self.sampleCount)
    let count = Double(Self.sampleCount)
    let mean = samples.reduce(0, +) / count
    var sumOfSquares = 0.0
    for index in samples.indices {
      let weight = 0.5 - 0.5 * cos(2 * .pi * Double(index) / count)
      samples[index] = weight * (samples[index] - mean)
      sumOfSquares += weight * weight
    }
    // One-sided density 2|X|²/(fs·Σw²), times the bin width 1/300 Hz.
    let scale = 2 / (4 * sumOfSquares) / Self.windowSeconds
    for bin in 1...120 {
      let power = scale * Self.squaredMagnitude(samples, bin: bin)
      switch bin {
      case ..<12: vlf += power
      case ..<45: lf += power
      default: hf += power
      }
    }
  }

  /// |X_k|² by Goertzel's recursion.
  private static func squaredMagnitude(_ samples: [Double], bin: Int) -> Double {
    let coefficient = 2 * cos(2 * .pi * Double(bin) / Double(sampleCount))
    var previous = 0.0
    var beforePrevious = 0.0
    for sample in samples {
      let current = sample + coefficient * previous - beforePrevious
      beforePrevious = previous
      previous = current
    }
    return previous * previous + beforePrevious * beforePrevious
      - coefficient * previous * beforePrevious
  }
}

/// A cubic spline with zero second derivative at both ends.
private struct NaturalSpline {
  let x: [Double]
  let y: [Double]
  let curvature: [Double]

  init(x: [Double], y: [Double]) {
    self.x = x
    self.y = y
    let count = x.count
    var curvature = [Double](repeating: 0, count: count)
    var upper = [Double](repeating: 0, count: count)
    for i in 1..<(count - 1) {
      let share = (x[i] - x[i - 1]) / (x[i + 1] - x[i - 1])
      let pivot = share * upper[i - 1] + 2
      upper[i] = (share - 1) / pivot
      let bend = (y[i + 1] - y[i]) / (x[i + 1] - x[i]) - (y[i] - y[i - 1]) / (x[i] - x[i - 1])
      curvature[i] = (6 * bend / (x[i + 1] - x[i - 1]) - share * curvature[i - 1]) / pivot
    }
    for i in stride(from: count - 2, through: 1, by: -1) {
      curvature[i] += upper[i] * curvature[i + 1]
    }
    self.curvature = curvature
  }

  func sampled(from start: Double, step: Double, count: Int) -> [Double] {
    var segment = 0
    return (0..<count).map { index in
      let time = start + Double(index) * step
      while segment < x.count - 2, x[segment + 1] < time { segment += 1 }
      let width = x[segment + 1] - x[segment]
      let a = (x[segment + 1] - time) / width
      let b = 1 - a
      return a * y[segment] + b * y[segment + 1]
        + ((a * a * a - a) * curvature[segment] + (b * b * b - b) * curvature[segment + 1])
        * width * width / 6
    }
  }
}
