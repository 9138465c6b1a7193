public import Benchmark

/// Registers one benchmark for each length of recording.
///
/// - Parameters:
///   - name: What is measured.
///   - lengths: The lengths.
///   - input: Makes the input, outside of what is measured.
///   - measured: The work.
public func rows<Input>(
  _ name: String, at lengths: [RecordingLength] = RecordingLength.allCases,
  input: @escaping @Sendable (RecordingLength) -> Input,
  measured: @escaping @Sendable (Input) -> Void
) {
  for length in lengths {
    row("\(name), \(length.rawValue)") {
      input(length)
    } measured: {
      measured($0)
    }
  }
}

/// Registers one benchmark.
///
/// - Parameters:
///   - name: What is measured.
///   - input: Makes the input, outside of what is measured.
///   - measured: The work.
public func row<Input>(
  _ name: String, input: @escaping @Sendable () -> Input,
  measured: @escaping @Sendable (Input) -> Void
) {
  Benchmark(name, configuration: .quick) { _, input in
    measured(input)
  } setup: {
    input()
  }
}

/// Registers one benchmark that also says how many megabytes (10⁶ bytes) a second it works through.
///
/// - Parameters:
///   - name: What is measured.
///   - input: Makes the bytes, outside of what is measured.
///   - measured: The work.
public func throughputRow(
  _ name: String, input: @escaping @Sendable () -> [UInt8],
  measured: @escaping @Sendable ([UInt8]) -> Void
) {
  let rate = BenchmarkMetric.custom("MB/s", polarity: .prefersLarger, useScalingFactor: false)
  var configuration = Benchmark.Configuration.quick
  configuration.metrics.append(rate)
  Benchmark(name, configuration: configuration) { (benchmark: Benchmark, bytes: [UInt8]) in
    let clock = ContinuousClock()
    let seconds = clock.measure { measured(bytes) } / .seconds(1)
    benchmark.measurement(rate, Int(Double(bytes.count) / 1e6 / seconds))
  } setup: {
    input()
  }
}

extension Benchmark.Configuration {
  /// Half a second for each row, after one round that fills caches and makes plans.
  static var quick: Self {
    Self(
      metrics: [.wallClock], warmupIterations: 1, maxDuration: .milliseconds(500),
      maxIterations: 2_000)
  }
}
