import HRVAnalysis
import SignalCore
import SpectralAnalysis

/// How an hour of beats scales and repeats itself.
package struct ComplexityFigures: Sendable {
  /// The bands of equal logarithmic width from 0.001 to 0.04 Hz.
  package static let bandCount = 16
  /// The length of a block for sample entropy, in beats.
  static let blockBeats = 300

  /// DFA over 4 to 16 beats.
  let alpha1: Double
  /// DFA over 16 to 64 beats.
  let alpha2: Double
  /// Sample entropy, mean of consecutive blocks.
  let sampleEntropy: Double
  /// The mean density in each band, in ms²/Hz.
  let bandDensities: [Double]

  /// Measures all beats of a recording.
  init(_ series: RRSeries) {
    let fractal = Self.metrics([.dfaAlpha1, .dfaAlpha2], of: series)
    alpha1 = fractal[.dfaAlpha1] ?? .nan
    alpha2 = fractal[.dfaAlpha2] ?? .nan
    let entropies = (0..<series.count / Self.blockBeats).compactMap { block in
      let beats = block * Self.blockBeats..<(block + 1) * Self.blockBeats
      return Self.metrics([.sampleEntropy], of: series.slice(beats))[.sampleEntropy]
    }
    sampleEntropy = DescriptiveStatistics.mean(entropies.span) ?? .nan

    let times = series.beatTimesSeconds.span
    let intervals = series.intervalsMilliseconds.span
    let signal = Tachogram.sampled(beatTimesSeconds: times, intervalsMilliseconds: intervals)
    let spectrum = WelchOptions(segmentSeconds: .infinity).spectrum(of: signal)
    bandDensities = (0..<Self.bandCount).map { band in
      let edges = Self.edge(band)..<Self.edge(band + 1)
      let inside = spectrum.frequenciesHertz.indices.filter {
        edges.contains(spectrum.frequenciesHertz[$0])
      }
      return Summation.sum(over: 0..<inside.count) { spectrum.densities[inside[$0]] }
        / Double(inside.count)
    }
  }

  private static func metrics(_ chosen: [Metric], of series: RRSeries) -> [Metric: Double] {
    do {
      let result = try Analysis.run(
        series, options: AnalysisOptions(correction: .none, selection: MetricSelection(chosen)))
      return Dictionary(
        uniqueKeysWithValues: result.metrics.compactMap { outcome in
          outcome.value.number.map { (outcome.metric, $0) }
        })
    } catch {
      preconditionFailure("simulated beats form a series: \(error)")
    }
  }

  /// The lower edge of a band, in hertz.
  package static func edge(_ band: Int) -> Double {
    0.001 * exp(log(40) * Double(band) / Double(bandCount))
  }

  /// The slope of ln density on ln frequency, of densities averaged over seeds.
  package static func slope(ofBandDensities densities: [Double]) -> Double {
    let x = (0..<bandCount).map { 0.5 * (log(edge($0)) + log(edge($0 + 1))) }
    return LineFit(x: x, y: densities.map { log($0) }).slope
  }
}
