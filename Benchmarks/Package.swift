// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who uses the library never fetches the benchmark tool.
let benchmark: Target.Dependency = .product(name: "Benchmark", package: "benchmark")
let autonomicSim: Target.Dependency = .product(name: "AutonomicSim", package: "AutonomicSim")

func suite(_ name: String) -> Target {
  .executableTarget(
    name: name, dependencies: [benchmark, autonomicSim], path: "Benchmarks/\(name)",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "AutonomicSim", path: "../"),
    // Without its traits it measures time and memory without interposing on malloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    suite("SignalCoreBenchmarks")
  ],
  swiftLanguageModes: [.v6]
)
