import Foundation
import HRVAnalysis
import TestSupport

/// What another program gave for named series: a file of Validation/fixtures/peers.
struct PeerFixture: Decodable {
  struct Series: Decodable {
    /// One interval in milliseconds a line, beside the project's root.
    let file: String?
    let values: [String: Double?]?
    /// Published numbers as they were printed, of a recording beside the project.
    let printed: [String: String]?
    let recording: String?
    let ticksPerSecond: Int?
    let fromSeconds: Int?
    let toSeconds: Int?
    let beats: Int?

    enum CodingKeys: String, CodingKey {
      case file, values, printed, recording, beats
      case ticksPerSecond = "ticks_per_second"
      case fromSeconds = "from_s"
      case toSeconds = "to_s"
    }
  }

  let series: [String: Series]

  static let root: URL = {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    return root
  }()

  init(_ tool: String) throws {
    let file = Self.root.appending(path: "Validation/fixtures/peers/\(tool).json")
    self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
  }

  static func intervals(of series: Series) throws -> [Double] {
    let path = series.file ?? ""
    let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    return text.split(whereSeparator: \.isNewline).compactMap { Double($0) }
  }

  /// The intervals that end in the window of a series, counted from the first annotation.
  static func annotatedIntervals(of series: Series) throws -> [Double] {
    let data = try Data(contentsOf: SharedRecordings.url(series.recording ?? ""))
    let ticks = AnnotationTicks.read([UInt8](data))
    let rate = series.ticksPerSecond ?? 0
    let window = (series.fromSeconds ?? 0) * rate..<(series.toSeconds ?? 0) * rate
    return zip(ticks, ticks.dropFirst()).filter { window.contains($1 - ticks[0]) }.map {
      1000 * Double($1 - $0) / Double(rate)
    }
  }
}

/// The times of the annotations of a WFDB file (MIT format): little-endian words with a code in the
/// upper six bits and the ticks since the last annotation below.
enum AnnotationTicks {
  static func read(_ bytes: [UInt8]) -> [Int] {
    func word(_ at: Int) -> Int { Int(bytes[at]) | Int(bytes[at + 1]) << 8 }
    var ticks = [Int]()
    var now = 0
    var at = 0
    while at + 1 < bytes.count {
      let code = word(at) >> 10
      let low = word(at) & 1023
      at += 2
      if code == 0, low == 0 { break }
      switch code {
      case 59:  // a skip: four more bytes, upper half first
        now += Int(Int32(truncatingIfNeeded: word(at) << 16 | word(at + 2)))
        at += 4
      case 63: at += low + low % 2  // a remark of so many bytes, padded to a word
      case 60...62: break
      default:
        now += low
        ticks.append(now)
      }
    }
    return ticks
  }
}

/// A row of Validation/peers/agreement.csv: which metric of ours a column of theirs is.
struct PeerRule {
  let tool: String
  let column: String
  let key: String
  /// The preset under which both agree; empty where none does.
  let preset: String
  let factor: Double
  let tolerance: String

  var conventions: AnalysisConventions? { AnalysisPreset(rawValue: preset)?.conventions }

  static func all() throws -> [PeerRule] {
    let file = PeerFixture.root.appending(path: "Validation/peers/agreement.csv")
    let text = try String(contentsOf: file, encoding: .utf8)
    // The explanation comes last and is not needed, so its quotes and commas do no harm.
    return text.split(separator: "\n").dropFirst().map { line in
      let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      return PeerRule(
        tool: cells[0], column: cells[1], key: cells[2], preset: cells[3],
        factor: Double(cells[4]) ?? .nan, tolerance: cells[5])
    }
  }
}
