// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that who uses the library never fetches the benchmark tool.
let benchmark: Target.Dependency = .product(name: "Benchmark", package: "benchmark")
let autonomicSim: Target.Dependency = .product(name: "AutonomicSim", package: "AutonomicSim")

func suite(_ module: String) -> Target {
  .executableTarget(
    name: "\(module)Suite", dependencies: [benchmark, autonomicSim, "Inputs", "Limits", "CLimits"],
    path: "Benchmarks/\(module)Suite",
    plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")])
}

let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    // By name, because the folder of a clone may be called anything.
    .package(name: "AutonomicSim", path: "../"),
    // Without its traits it measures time and memory without interposing on malloc.
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
  ],
  targets: [
    .systemLibrary(
      name: "FFTW", path: "FFTW", pkgConfig: "fftw3",
      providers: [.apt(["libfftw3-dev"]), .brew(["fftw"])]),
    .target(name: "Inputs", dependencies: [benchmark, autonomicSim], path: "Inputs"),
    .target(name: "CLimits", path: "CLimits"),
    .target(name: "Limits", dependencies: ["FFTW"], path: "Limits"),
    suite("SignalCore"),
    suite("SpectralAnalysis"),
    suite("HRVAnalysis"),
    suite("AutonomicModel"),
    suite("RecordingFormats"),
    suite("EndToEnd"),
    // Our side of `make versus`.
    .executableTarget(
      name: "versus-worker", dependencies: [autonomicSim, "Limits", "CLimits"],
      path: "versus/Worker"),
  ],
  swiftLanguageModes: [.v6]
)
