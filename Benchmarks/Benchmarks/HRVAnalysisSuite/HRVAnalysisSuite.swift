import AutonomicSim
import Benchmark
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
    ("median by radix sort", [.medianNN]),
  ] {
    rows(name) {
      Prepared(SyntheticRecording($0), metrics)
    } measured: { prepared in
      blackHole(prepared.metrics())
    }
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
    rows("SampEn and ApEn, data of \(name)") {
      Prepared(SyntheticRecording($0, on: grid), [.sampleEntropy, .approximateEntropy])
    } measured: { prepared in
      blackHole(prepared.metrics())
    }
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
  rows("all metrics") {
    Prepared(SyntheticRecording($0), Metric.allCases)
  } measured: { prepared in
    blackHole(prepared.metrics())
  }
}

func group(_ group: MetricGroup) -> [Metric] {
  Metric.allCases.filter { $0.definition.group == group }
}
