import SignalCore

/// Plain measures of variability, written here so that the correction is judged by nothing of the
/// package but the series itself.
struct VariabilityMeasures {
  let sdnn: Double
  let rmssd: Double
  let lowFrequency: Double
  let highFrequency: Double

  init(_ series: RRSeries) {
    let intervals = series.intervalsMilliseconds
    sdnn = DescriptiveStatistics.standardDeviation(intervals.span) ?? 0
    let differences = series.successiveDifferencesMilliseconds
    rmssd = (differences.reduce(0) { $0 + $1 * $1 } / Double(differences.count)).squareRoot()
    let samples = Self.windowedSamples(series)
    lowFrequency = Self.power(samples, fromHertz: 0.04, toHertz: 0.15)
    highFrequency = Self.power(samples, fromHertz: 0.15, toHertz: 0.4)
  }

  /// The largest change against other measures, in percent.
  func largestChangePercent(from other: VariabilityMeasures) -> Double {
    [
      sdnn / other.sdnn, rmssd / other.rmssd, lowFrequency / other.lowFrequency,
      highFrequency / other.highFrequency,
    ].map { 100 * ($0 - 1).magnitude }.max() ?? 0
  }

  private static let samplingRateHertz = 2.0

  /// The intervals at 2 Hz by linear interpolation, mean removed, under a Hann window.
  private static func windowedSamples(_ series: RRSeries) -> [Double] {
    let times = series.beatTimesSeconds
    let values = series.intervalsMilliseconds
    let count = Int((times[times.count - 1] - times[0]) * samplingRateHertz)
    var place = 0
    var samples = [Double](repeating: 0, count: count)
    for index in 0..<count {
      let time = times[0] + Double(index) / samplingRateHertz
      while times[place + 1] < time { place += 1 }
      let share = (time - times[place]) / (times[place + 1] - times[place])
      samples[index] = values[place] + share * (values[place + 1] - values[place])
    }
    let mean = samples.reduce(0, +) / Double(count)
    return samples.enumerated().map { index, value in
      (value - mean) * (0.5 - 0.5 * cos(2 * .pi * Double(index) / Double(count)))
    }
  }

  /// The sum of the squared Fourier coefficients of a band, by Goertzel's recursion.
  private static func power(
    _ samples: [Double], fromHertz low: Double, toHertz high: Double
  ) -> Double {
    let count = Double(samples.count)
    let bins =
      Int((low * count / samplingRateHertz).rounded(.up))..<Int(high * count / samplingRateHertz)
    return bins.reduce(0) { sum, bin in
      let factor = 2 * cos(2 * .pi * Double(bin) / count)
      var last = 0.0
      var beforeLast = 0.0
      unsafe samples.withUnsafeBufferPointer { samples in
        var index = 0
        while index < samples.count {
          let next = unsafe samples[index] + factor * last - beforeLast
          beforeLast = last
          last = next
          index += 1
        }
      }
      return sum + last * last + beforeLast * beforeLast - factor * last * beforeLast
    }
  }
}
