import AutonomicSim

/// What holds whatever the intervals of a recording are.
enum SeriesLaws {
  /// Longer recordings cost time and show nothing new.
  private static let longest = 300

  /// Two bytes for each interval: the top bits mark a break or a label, the rest is its length.
  private static func series(_ bytes: [UInt8]) -> RRSeries? {
    var intervals: [Double] = []
    var times: [Double] = []
    var labels: [BeatLabel] = []
    var breaks: [Int] = []
    var elapsed = 0.0
    for index in stride(from: 0, to: min(bytes.count - 1, 2 * longest), by: 2) {
      let word = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      let interval = Double(word & 0x0FFF) + 1
      if word & 0x8000 != 0, !intervals.isEmpty {
        breaks.append(intervals.count)
        elapsed += Double(word & 0x7000)
      }
      elapsed += interval
      intervals.append(interval)
      times.append(elapsed / 1000)
      labels.append(word & 0x4000 == 0 ? .normal : .ventricularEctopic)
    }
    guard !intervals.isEmpty else { return nil }
    return try? RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks)
  }

  /// Every corrector gives a series that holds the invariants, and counts what it changed.
  static func checkCorrection(_ bytes: [UInt8]) {
    guard let series = series(bytes) else { return }
    for name in ArtifactCorrection.names {
      guard let correction = try? ArtifactCorrection(name: name) else {
        preconditionFailure("every name of the catalogue is a correction")
      }
      let corrected = correction.correct(series).series
      law(
        corrected.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite },
        "\(name) gives positive intervals")
      let times = corrected.beatTimesSeconds
      law(zip(times, times.dropFirst()).allSatisfy(<), "\(name) gives rising times")
    }
  }

  /// Every metric, curve and interval has finite numbers or a reason.
  static func checkMetrics(_ bytes: [UInt8]) {
    guard let series = series(bytes) else { return }
    // Intervals and curves cost ten times as much.
    let isThorough = bytes.count % 8 == 0
    checkMetrics(
      of: series,
      AnalysisOptions(
        windows: bytes.count % 4 == 0 ? WindowPlan(lengthSeconds: 60, stepSeconds: 30) : nil,
        includesIntervals: isThorough, curves: isThorough ? AnalysisCurve.allCases : []))
  }

  /// The same of the metrics of breathing, with a signal beside five minutes of beats.
  static func checkRespiration(_ bytes: [UInt8]) {
    let signal: SampledSignal
    do throws(RecordingError) {
      signal = try RespirationFile.read(bytes: bytes, fileName: "breath.csv")
    } catch {
      return ReadingLaws.check(error)
    }
    law(signal.values.allSatisfy(\.isFinite), "a sample is finite")
    checkMetrics(
      of: beatsBesideBreathing,
      AnalysisOptions(selection: MetricSelection(breathingMetrics), respiration: signal))
  }

  private static let breathingMetrics: [Metric] = [
    .respirationRate, .respiratoryHighFrequency, .logRespiratoryHighFrequency, .peakToTroughMean,
    .peakToTroughLogMean, .peakToTroughDeviation,
  ]

  private static let beatsBesideBreathing: RRSeries = {
    do {
      return try RRSeries(
        intervalsMilliseconds: (0..<300).map { 1000 + Double($0 * 37 % 101) })
    } catch {
      fatalError("five minutes of beats are a series")
    }
  }()

  private static func checkMetrics(of series: RRSeries, _ options: AnalysisOptions) {
    guard let result = try? Analysis.run(series, options: options) else { return }
    for outcome in result.metrics + result.windows.flatMap(\.metrics) {
      let key = outcome.metric.key
      law(outcome.value.number?.isFinite ?? true, "\(key) is not finite")
      if let interval = outcome.interval?.interval {
        law(interval.low.isFinite && interval.high.isFinite, "\(key) has an end that is not finite")
        law(interval.low <= interval.high, "\(key) has ends in the wrong order")
      }
    }
    for outcome in result.curves {
      guard case .defined(let points) = outcome.value else { continue }
      law(
        points.allSatisfy { $0.x.isFinite && $0.y.number?.isFinite ?? true },
        "\(outcome.curve.rawValue) has a point that is not finite")
    }
  }

  /// What is written without a loss is read back as it was; no format ends the program.
  static func checkWriting(_ bytes: [UInt8]) {
    guard let series = series(bytes) else { return }
    // Shorter ones are taken for seconds, as the formats say.
    let sorted = series.intervalsMilliseconds.sorted()
    guard sorted[sorted.count / 2] >= 10, sorted[(sorted.count - 1) / 2] >= 10 else { return }
    // One far below the others is taken for another unit, and a list that only rises for times.
    guard sorted[0] * 100 > sorted[sorted.count / 2], sorted != series.intervalsMilliseconds else {
      return
    }
    for format in BuiltInFormat.allCases {
      guard let writable = format.format as? any WritableRecordingFormat else { continue }
      let encoded = writable.write(series, phases: [])
      let read = try? RecordingReader().read(
        bytes: encoded.bytes, fileName: "recording.txt", format: writable)
      guard encoded.losses.isEmpty, let read else { continue }
      law(
        read.series.intervalsMilliseconds == series.intervalsMilliseconds,
        "\(format.rawValue) gives back what it was given")
    }
  }
}
