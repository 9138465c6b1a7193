import AutonomicModel
import HRVAnalysis
import SignalCore
import SpectralAnalysis

/// What five minutes of a simulated session show, by the analysis that any recording meets.
struct WindowFigures: Sendable {
  static let seconds = 300.0
  /// The frequencies at which the spectrum of systolic pressure is kept: 0.04 to 0.16 Hz in steps of
  /// 1/300 Hz, the resolution of the window.
  static let pressureFrequencies = (12...48).map { Double($0) / 300 }

  static let options = AnalysisOptions(
    correction: .none,
    selection: MetricSelection([
      .meanNN, .sdnn, .rmssd, .pnn50, .sdHeartRate, .veryLowFrequency, .lowFrequency,
      .highFrequency, .sd1, .sd2,
    ]))

  private let metrics: [Metric: Double]
  /// Mean systolic pressure of the beats, in mmHg.
  let systolic: Double
  /// Mean diastolic pressure of the beats, in mmHg.
  let diastolic: Double
  /// LF power of systolic pressure, in mmHg².
  let systolicLF: Double
  /// The density of systolic pressure at ``pressureFrequencies``, in mmHg²/Hz.
  let systolicDensities: [Double]
  /// The cross-spectrum of systolic pressure and RR near 0.1 Hz.
  let crossSpectrum: CrossSpectrum
  /// The power below 0.4 Hz, in ms².
  let totalPower: Double
  /// Maximum less minimum of the heart rate in a breath, mean of the breaths, in bpm.
  let beatSwing: Double
  /// The same of the heart rate at 4 Hz.
  let sampledSwing: Double
  /// Breaths per minute.
  let respirationRate: Double
  /// The mean vagal tone, 0 to 1.
  let vagalTone: Double
  /// The mean sympathetic tone, 0 to 1.
  let sympatheticTone: Double

  /// Measures a window.
  ///
  /// - Parameters:
  ///   - recording: The session.
  ///   - prepared: Its beats, uncorrected.
  ///   - start: The start of the window, in seconds of the session.
  init(_ recording: SimulatedRecording, _ prepared: PreparedRecording, from start: Double) {
    let range = TimeRange(startSeconds: start, endSeconds: start + Self.seconds)
    let series = prepared.series.slice(range)
    metrics = Dictionary(
      uniqueKeysWithValues: prepared.metrics(of: series).compactMap { outcome in
        outcome.value.number.map { (outcome.metric, $0) }
      })
    let first = prepared.series.firstIndex(atOrAfter: range.startSeconds)
    let beats = first..<first + series.count
    let systolics = Array(recording.beats.systolicMmHg[beats])
    let diastolics = Array(recording.beats.diastolicMmHg[beats])
    guard let means = recording.means(in: range),
      let systolic = DescriptiveStatistics.mean(systolics.span),
      let diastolic = DescriptiveStatistics.mean(diastolics.span)
    else { preconditionFailure("a window of the validation lies in its session") }
    self.systolic = systolic
    self.diastolic = diastolic
    respirationRate = means.respirationRatePerMinute
    vagalTone = means.vagalTone
    sympatheticTone = means.sympatheticTone

    let times = series.beatTimesSeconds
    let intervals = Self.sampled(times, series.intervalsMilliseconds)
    let pressures = Self.sampled(times, systolics)
    let welch = WelchOptions()
    let pressure = welch.spectrum(of: pressures)
    systolicLF = pressure.power(in: FrequencyBand(lowerHertz: 0.04, upperHertz: 0.15))
    systolicDensities = Self.pressureFrequencies.map(pressure.density)
    crossSpectrum = CrossSpectrum(of: pressures, and: intervals, fromHertz: 0.09, toHertz: 0.11)
    totalPower = welch.spectrum(of: intervals).power(
      in: FrequencyBand(lowerHertz: 0, upperHertz: 0.4))

    let rates = series.intervalsMilliseconds.map { 60_000 / $0 }
    let breaths = recording.breathOnsetsSeconds.filter { $0 >= start && $0 < range.endSeconds }
    beatSwing = Self.swing(times: times, values: rates, breaths: breaths)
    let sampled = Self.sampled(times, rates)
    sampledSwing = Self.swing(
      times: sampled.values.indices.map(sampled.timeSeconds), values: sampled.values,
      breaths: breaths)
  }

  /// The value of one of the metrics chosen here.
  private func value(_ metric: Metric) -> Double { metrics[metric] ?? .nan }

  /// 60 over the mean interval, in bpm.
  var heartRate: Double { 60_000 / meanRR }
  /// In ms.
  var meanRR: Double { value(.meanNN) }
  /// In ms.
  var sdnn: Double { value(.sdnn) }
  /// In ms.
  var rmssd: Double { value(.rmssd) }
  /// In per cent.
  var pnn50: Double { value(.pnn50) }
  /// In ms.
  var sd1: Double { value(.sd1) }
  /// In ms.
  var sd2: Double { value(.sd2) }
  /// In ms².
  var vlf: Double { value(.veryLowFrequency) }
  /// In ms².
  var lf: Double { value(.lowFrequency) }
  /// In ms².
  var hf: Double { value(.highFrequency) }
  /// In normalised units.
  var lfNormalised: Double { 100 * lf / (lf + hf) }
  /// The variance of the heart rate of the beats, in bpm².
  var heartRateVariance: Double { value(.sdHeartRate) * value(.sdHeartRate) }
  /// Alpha, the root of LF of RR over LF of systolic pressure, in ms/mmHg.
  var baroreflexSensitivity: Double { (lf / systolicLF).squareRoot() }

  private static func sampled(_ times: [Double], _ values: [Double]) -> SampledSignal {
    let times = times.span
    let values = values.span
    return Tachogram.sampled(beatTimesSeconds: times, intervalsMilliseconds: values)
  }

  private static func swing(times: [Double], values: [Double], breaths: [Double]) -> Double {
    var swings = [Double]()
    var index = 0
    for (start, end) in zip(breaths, breaths.dropFirst()) {
      while index < times.count, times[index] < start { index += 1 }
      var lowest = Double.infinity
      var highest = -Double.infinity
      while index < times.count, times[index] < end {
        lowest = min(lowest, values[index])
        highest = max(highest, values[index])
        index += 1
      }
      if highest >= lowest { swings.append(highest - lowest) }
    }
    return DescriptiveStatistics.mean(swings.span) ?? .nan
  }
}
