import Foundation
import RecordingFormats
import Testing

/// Writes the example of each format for the fuzzer to start from.
@Suite(
  "Seeds of the fuzzer",
  .enabled(
    if: ProcessInfo.processInfo.environment["FUZZ_SEEDS"] != nil,
    "are written where FUZZ_SEEDS names a folder"))
struct FuzzSeeds {
  @Test("are the examples of the formats and their beginnings", arguments: FormatExample.all)
  func write(_ example: FormatExample) throws {
    let path = try #require(ProcessInfo.processInfo.environment["FUZZ_SEEDS"])
    let folder = URL(fileURLWithPath: path).appending(path: "read-\(example.format.rawValue)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Short inputs are mutated best.
    try Data(example.bytes.prefix(1500)).write(to: folder.appending(path: "beginning"))
    try Data(example.bytes).write(to: folder.appending(path: "whole"))
  }
}
