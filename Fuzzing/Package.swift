// swift-tools-version: 6.2
import PackageDescription

// A package of its own, because every module it links is compiled with the sanitizers that
// run.sh asks for.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [
    // By name, because the folder of a clone may be called anything.
    .package(name: "AutonomicSim", path: "../")
  ],
  targets: [
    // In C, because it runs inside the allocator.
    .target(name: "MemoryMeter", path: "MemoryMeter"),
    .executableTarget(
      name: "fuzz-targets",
      dependencies: ["MemoryMeter", .product(name: "AutonomicSim", package: "AutonomicSim")],
      path: "Targets"),
  ],
  swiftLanguageModes: [.v6]
)
