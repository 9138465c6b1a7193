import AutonomicSim
import CLimits
import Limits

/// What can be measured: the same public calls a user makes, and the limits beside them.
struct Work {
  private let name: WorkName
  private let metricsAlone: Bool

  /// Reads the name of a piece of work.
  init?(_ text: String) {
    let parts = text.split(separator: ".")
    guard let first = parts.first, let work = WorkName(rawValue: String(first)),
      parts.count == 1 || parts.dropFirst() == ["metrics"]
    else { return nil }
    name = work
    metricsAlone = parts.count == 2
  }

  /// The work on a recording; what is made here is made once and not measured.
  func prepared(for recording: LoadedRecording) throws -> () -> Void {
    if let single = try name.singleCall(for: recording) { return single }
    let series = recording.series
    let options = name.options
    guard metricsAlone else { return { keep(try? Analysis.run(series, options: options)) } }
    let whole = try PreparedRecording(series, options: options)
    return { keep(whole.metrics(of: whole.series)) }
  }
}

/// The pieces of work by name.
enum WorkName: String {
  case report, time, poincare, welch, lomb, burg, sampen, apen, mse, dfa, mfdfa, lzc, fuzzyen,
    corrdim, rqa
  case correction, parse, all, windows, classic
  case limitSum = "limit_sum"
  case limitRead = "limit_read"
  case limitWelch = "limit_welch"
  case limitLomb = "limit_lomb"
  case limitDFA = "limit_dfa"
  case limitPairs = "limit_pairs"
  case limitLines = "limit_lines"

  /// Work that is one call of something else than an analysis.
  func singleCall(for recording: LoadedRecording) throws -> (() -> Void)? {
    let series = recording.series
    let intervals = series.intervalsMilliseconds
    let bytes = recording.bytes
    switch self {
    case .parse:
      return { keep(try? RecordingReader().read(bytes: bytes, fileName: "recording.txt")) }
    case .correction:
      return { keep(ArtifactCorrection.lipponenTarvainen.correct(series)) }
    case .lomb:
      let options = LombScargleOptions(maximumFrequencyHertz: 0.4)
      return {
        keep(
          options.spectrum(
            timesSeconds: series.beatTimesSeconds.span, values: series.intervalsMilliseconds.span))
      }
    case .windows:
      let whole = try PreparedRecording(series, options: options)
      return { keep(whole.windows(WindowPlan(lengthSeconds: 300, stepSeconds: 60))) }
    case .limitSum: return { keep(limit_sum_in_order(intervals, intervals.count)) }
    case .limitRead: return { keep(limit_sum_in_lanes(intervals, intervals.count)) }
    case .limitWelch:
      let signal = Tachogram.sampled(series, stretch: 0..<series.count)
      let transforms = RealTransforms(segmentsOf: signal.values)
      return { keep(transforms.execute()) }
    case .limitLomb:
      let transform = ComplexTransform(spanSeconds: series.spanSeconds, maximumFrequencyHertz: 0.4)
      return { keep(transform.execute()) }
    case .limitDFA:
      return { for _ in 4...64 { keep(limit_sum_in_lanes(intervals, intervals.count)) } }
    case .limitPairs: return { keep(limit_compare_pairs(intervals, intervals.count, 10)) }
    case .limitLines: return { keep(limit_count_lines(bytes, bytes.count)) }
    default: return nil
    }
  }

  /// The series as it is, and the metrics of this work alone.
  var options: AnalysisOptions {
    var options = AnalysisOptions(correction: .none, selection: MetricSelection(metrics))
    if self == .burg { options.conventions.spectrum.estimator = .burg }
    return options
  }

  private var metrics: [Metric] {
    switch self {
    case .report: [.meanNN]
    case .time: group(.time)
    case .poincare:
      [.sd1, .sd2, .sd1ToSD2, .ellipseArea, .csi, .cvi, .csiModified]
    case .welch, .burg: group(.frequency)
    case .sampen: [.sampleEntropy]
    case .apen: [.approximateEntropy]
    case .mse: [.multiscaleEntropy]
    case .dfa: [.dfaAlpha1, .dfaAlpha2]
    case .mfdfa: Metric.allCases.filter { $0.key.hasPrefix("mfdfa_") }
    case .lzc: [.lempelZiv]
    case .fuzzyen: [.fuzzyEntropy]
    case .corrdim: [.correlationDimension]
    case .rqa: group(.recurrence)
    case .classic:
      group(.time) + group(.frequency) + group(.poincare)
        + [.dfaAlpha1, .dfaAlpha2, .sampleEntropy]
    default: Metric.allCases
    }
  }

  private func group(_ group: MetricGroup) -> [Metric] {
    Metric.allCases.filter { $0.definition.group == group }
  }
}

/// Keeps the optimiser from leaving out what nobody reads.
func keep<Value>(_ value: Value) {
  withUnsafePointer(to: value) { limit_keep($0) }
}
