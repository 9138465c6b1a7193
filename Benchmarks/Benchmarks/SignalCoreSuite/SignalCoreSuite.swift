import AutonomicSim
import Benchmark
import CLimits
import Inputs

let benchmarks: @Sendable () -> Void = {
  row("normal numbers, 1 h of the model's noise (110,000)") {
    RandomStream(seed: 1)
  } measured: { stream in
    var random = stream
    var sum = 0.0
    for _ in 0..<110_000 { sum += random.normal() }
    blackHole(sum)
  }
  rows("series checked and timed") {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(try? RRSeries(intervalsMilliseconds: intervals))
  }
  rows("successive differences") {
    SyntheticRecording($0).series
  } measured: { series in
    blackHole(series.successiveDifferencesMilliseconds)
  }
  rows("mean and standard deviation") {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(DescriptiveStatistics.mean(intervals.span))
    blackHole(DescriptiveStatistics.standardDeviation(intervals.span))
  }
  rows("limit: plain sum in order") {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(limit_sum_in_order(intervals, intervals.count))
  }
  rows("limit: reading that memory, summed in lanes") {
    SyntheticRecording($0).intervalsMilliseconds
  } measured: { intervals in
    blackHole(limit_sum_in_lanes(intervals, intervals.count))
  }
}
