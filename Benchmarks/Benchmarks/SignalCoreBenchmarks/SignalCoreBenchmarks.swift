import AutonomicSim
import Benchmark

let benchmarks: @Sendable () -> Void = {
  Benchmark("normal numbers, 110,000 (one simulated hour)") { benchmark in
    var random = RandomStream(seed: 1)
    benchmark.startMeasurement()
    var sum = 0.0
    for _ in 0..<110_000 { sum += random.normal() }
    blackHole(sum)
  }
}
