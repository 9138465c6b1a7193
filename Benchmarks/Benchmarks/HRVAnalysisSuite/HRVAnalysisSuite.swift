import AutonomicSim
import Benchmark
import CLimits
import Inputs

let benchmarks: @Sendable () -> Void = {
  registerCorrection()
  registerMetricGroups()
  registerEntropies()
  registerWindows()
}

func registerCorrection() {
  rows("Lipponen–Tarvainen, an ectopic beat in 500") {
    SyntheticRecording($0, beatsPerEctopic: 500).series
  } measured: { series in
    blackHole(ArtifactCorrection.lipponenTarvainen.correct(series))
  }
}

func registerMetricGroups() {
  for (name, metrics) in [
    ("time domain with its geometry", group(.time)),
    ("Poincaré plot", group(.poincare)),
    ("frequency domain, spline and Welch", group(.frequency)),
    ("DFA, 4–16 and 16–64", [.dfaAlpha1, .dfaAlpha2]),
    ("multifractal family, 4–16 and 16–64", multifractal),
    ("median by radix sort", [.medianNN]),
  ] {
    metricRows(name, metrics)
  }
  rows("peer: the standard library's sort") {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(intervals.sorted())
  }
}

func registerEntropies() {
  for (name, grid) in [
    ("0.001 ms", SyntheticRecording.Grid.microsecond), ("1 ms", .millisecond),
  ] {
    metricRows("SampEn, data of \(name)", [.sampleEntropy], on: grid)
    metricRows("ApEn, data of \(name)", [.approximateEntropy], on: grid)
    metricRows(
      "SampEn and ApEn, data of \(name)", [.sampleEntropy, .approximateEntropy], on: grid)
  }
  metricRows("multiscale entropy over 20 scales", [.multiscaleEntropy])
  metricRows("Lempel–Ziv complexity", [.lempelZiv])
  // Their cost grows with the square of the length; longer recordings are measured in windows.
  metricRows("fuzzy entropy", [.fuzzyEntropy], at: .upToHour)
  metricRows("correlation dimension", [.correlationDimension], at: .upToHour)
  metricRows("recurrence", group(.recurrence), at: .upToHour)
  rows("limit: comparing every pair of intervals once", at: .upToHour) {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(limit_compare_pairs(intervals, intervals.count, 10))
  }
}

func registerWindows() {
  for (name, metrics) in [
    ("all metrics", Metric.allCases), ("time and frequency", group(.time) + group(.frequency)),
  ] {
    row("windows of 5 min every minute over 24 h, \(name)") {
      Prepared(SyntheticRecording(.day), metrics)
    } measured: { prepared in
      blackHole(
        prepared.recording.windows(WindowPlan(lengthSeconds: 300, stepSeconds: 60)))
    }
  }
  metricRows("all metrics", Metric.allCases)
  metricRows(
    "time, frequency, Poincaré, DFA and SampEn",
    group(.time) + group(.frequency) + group(.poincare)
      + [.dfaAlpha1, .dfaAlpha2, .sampleEntropy])
}

/// One benchmark for each length: metrics of a recording that is ready for them.
func metricRows(
  _ name: String, _ metrics: [Metric], on grid: SyntheticRecording.Grid = .microsecond,
  at lengths: [RecordingLength] = RecordingLength.allCases
) {
  rows(name, at: lengths) {
    Prepared(SyntheticRecording($0, on: grid), metrics)
  } measured: { prepared in
    blackHole(prepared.metrics())
  }
}

let multifractal = Metric.allCases.filter { $0.key.hasPrefix("mfdfa_") }

func group(_ group: MetricGroup) -> [Metric] {
  Metric.allCases.filter { $0.definition.group == group }
}
