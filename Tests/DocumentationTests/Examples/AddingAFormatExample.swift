import AutonomicSim

/// Lines of `beat;` and an interval in milliseconds, as the imaginary app Pulse Book writes them.
struct PulseBookFormat: RecordingFormat {
  var name: String { "pulse-book" }
  var summary: String { "Pulse Book: beat;milliseconds" }
  var fileExtensions: [String] { ["pb"] }

  func sniff(_ input: RecordingInput) -> FormatMatch? {
    guard input.bytes.starts(with: Array("beat;".utf8)) else { return nil }
    return FormatMatch(confidence: 0.95, reason: "the text begins with 'beat;'")
  }

  func read(
    _ input: RecordingInput, options: ReadingOptions
  ) throws(RecordingError) -> [DecodedRecording] {
    var intervals: [Double] = []
    let lines = String(decoding: input.bytes, as: UTF8.self).split(separator: "\n")
    for (row, line) in lines.enumerated() {
      guard line.hasPrefix("beat;"), let interval = Double(line.dropFirst(5)) else {
        throw RecordingError(
          .badCell, "found another line than 'beat;' and milliseconds; export the file again",
          line: row + 1)
      }
      intervals.append(interval)
    }
    do {
      let series = try RRSeries(intervalsMilliseconds: intervals)
      return [
        DecodedRecording(
          series: series, unit: .milliseconds, unitReason: "Pulse Book writes milliseconds",
          roleReason: "the number after 'beat;'")
      ]
    } catch {
      throw RecordingError(.badCell, "\(error)", line: nil)
    }
  }
}

extension RecordingFormat where Self == PulseBookFormat {
  static var pulseBook: PulseBookFormat { PulseBookFormat() }
}

extension Example {
  static func addingAFormat(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let formats: [any RecordingFormat] = [.pulseBook] + BuiltInFormat.allCases.map(\.format)
    let reader = RecordingReader(formats: formats)
    let recording = try reader.read(
      bytes: Array("beat;812\nbeat;805\nbeat;821\n".utf8), fileName: "evening.pb")
    print("\(recording.format): \(recording.formatReason)")
    print("\(recording.beatCount) intervals, \(recording.unitReason)")

    page.endBlock()
  }
}
