// swift-tools-version: 6.2
import PackageDescription

let fftw: Target.Dependency = "CFFTW"
let zlib: Target.Dependency = "CZlib"
let allocator: Target.Dependency = "CAllocator"
let argumentParser: Target.Dependency = .product(
  name: "ArgumentParser", package: "swift-argument-parser")
let crypto: Target.Dependency = .product(name: "Crypto", package: "swift-crypto")

let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

let package = Package(
  name: "AutonomicSim",
  platforms: [.macOS(.v15)],
  products: [
    .library(name: "AutonomicSim", targets: ["AutonomicSim"]),
    .executable(name: "hrv-tool", targets: ["hrv-tool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CFFTW",
      pkgConfig: "fftw3",
      providers: [.apt(["libfftw3-dev"]), .brew(["fftw"])]),
    .systemLibrary(
      name: "CZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CAllocator"),
    .target(name: "SignalCore", dependencies: [allocator]),
    .target(name: "SpectralAnalysis", dependencies: ["SignalCore", fftw]),
    .target(name: "CVectorKernels"),
    .target(
      name: "HRVAnalysis", dependencies: ["SpectralAnalysis", "SignalCore", "CVectorKernels"]),
    .target(name: "AutonomicModel", dependencies: ["SignalCore"]),
    .target(name: "RecordingFormats", dependencies: ["SignalCore", crypto, zlib]),
    .target(
      name: "AutonomicSim",
      dependencies: [
        "AutonomicModel", "HRVAnalysis", "RecordingFormats", "SpectralAnalysis", "SignalCore", yams,
      ],
      // The bands of the physiological validation travel inside the program.
      resources: [.embedInCode("Validation/Targets")]),
    .target(
      name: "HRVReport", dependencies: ["AutonomicSim"],
      // Style and script of the reports travel inside the program.
      resources: [.embedInCode("Resources")]),
    .executableTarget(
      name: "hrv-tool", dependencies: ["HRVReport", "AutonomicSim", argumentParser]),

    .target(name: "TestSupport", dependencies: ["SignalCore"], path: "Tests/TestSupport"),
    .testTarget(name: "SignalCoreTests", dependencies: ["SignalCore", "TestSupport"]),
    .testTarget(
      name: "SpectralAnalysisTests",
      dependencies: ["SpectralAnalysis", "SignalCore", "TestSupport"],
      resources: [.copy("Fixtures")]),
    .testTarget(
      name: "HRVAnalysisTests",
      dependencies: ["HRVAnalysis", "SpectralAnalysis", "SignalCore", "TestSupport"]),
    .testTarget(
      name: "AutonomicModelTests", dependencies: ["AutonomicModel", "SignalCore", "TestSupport"]),
    .testTarget(
      name: "RecordingFormatsTests",
      dependencies: ["RecordingFormats", "SignalCore", "TestSupport", zlib]),
    .testTarget(name: "AutonomicSimTests", dependencies: ["AutonomicSim", "TestSupport"]),
    .testTarget(
      name: "HRVReportTests", dependencies: ["HRVReport", "AutonomicSim", "TestSupport"]),
    .testTarget(name: "DocumentationTests", dependencies: ["AutonomicSim"]),
    .testTarget(
      name: "HRVToolTests", dependencies: ["hrv-tool", "TestSupport"], exclude: ["Snapshots"]),
  ],
  swiftLanguageModes: [.v6]
)

// The same strictness everywhere: what a module uses it imports by name, what it imports stays
// internal unless said otherwise, and every unsafe expression is marked as such.
for target in package.targets where target.type != .system && target.name != "CVectorKernels" {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
