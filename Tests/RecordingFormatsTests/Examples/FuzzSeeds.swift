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
  /// As long as the longest inputs that are tried.
  private static let longest = 100_000

  @Test("are the examples of the formats and their beginnings", arguments: FormatExample.all)
  func write(_ example: FormatExample) throws {
    let path = try #require(ProcessInfo.processInfo.environment["FUZZ_SEEDS"])
    let name = example.format.rawValue
    func write(_ bytes: some Sequence<UInt8>, _ target: String, _ file: String) throws {
      let folder = URL(fileURLWithPath: path).appending(path: target)
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(bytes).write(to: folder.appending(path: file))
    }
    // Short inputs are mutated best.
    let beginning = example.bytes.prefix(1500)
    try write(beginning, "read-\(name)", "beginning")
    try write(beginning, "recognition", name)
    try write(beginning, "inspection", name)
    try write(example.bytes, "read-\(name)", "whole")
    // The second half, which is rows in most formats, again and again.
    var long = example.bytes
    while long.count < Self.longest { long += example.bytes.suffix(example.bytes.count / 2) }
    try write(long.prefix(Self.longest), "read-\(name)", "long")
  }
}
