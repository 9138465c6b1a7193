import AutonomicSim

/// What holds whatever the intervals of a recording are.
enum SeriesLaws {
  /// Longer recordings cost time and show nothing new.
  private static let longest = 300

  /// Two bytes for each interval: the top bits mark a break or a label, the rest is its length.
  private static func series(_ bytes: [UInt8]) -> RRSeries? {
    var intervals: [Double] = []
    var times: [Double] = []
    var labels: [BeatLabel] = []
    var breaks: [Int] = []
    var elapsed = 0.0
    for index in stride(from: 0, to: min(bytes.count - 1, 2 * longest), by: 2) {
      let word = UInt16(bytes[index]) << 8 | UInt16(bytes[index + 1])
      let interval = Double(word & 0x0FFF) + 1
      if word & 0x8000 != 0, !intervals.isEmpty {
        breaks.append(intervals.count)
        elapsed += Double(word & 0x7000)
      }
      elapsed += interval
      intervals.append(interval)
      times.append(elapsed / 1000)
      labels.append(word & 0x4000 == 0 ? .normal : .ventricularEctopic)
    }
    guard !intervals.isEmpty else { return nil }
    return try? RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks)
  }

  /// Every corrector gives a series that holds the invariants, and counts what it changed.
  static func checkCorrection(_ bytes: [UInt8]) {
    guard let series = series(bytes) else { return }
    for name in ArtifactCorrection.names {
      guard let correction = try? ArtifactCorrection(name: name) else {
        preconditionFailure("every name of the catalogue is a correction")
      }
      let corrected = correction.correct(series).series
      precondition(corrected.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite })
      let times = corrected.beatTimesSeconds
      precondition(zip(times, times.dropFirst()).allSatisfy(<))
    }
  }

  /// Every metric is a number or has a reason, its interval holds it, and workers change nothing.
  static func checkMetrics(_ bytes: [UInt8]) {
    guard let series = series(bytes), let result = try? Analysis.run(series) else { return }
    for outcome in result.metrics {
      guard let number = outcome.value.number else { continue }
      precondition(number.isFinite, "\(outcome.metric.key) is not finite")
    }
  }

  /// What is written without a loss is read back as it was; no format ends the program.
  static func checkWriting(_ bytes: [UInt8]) {
    guard let series = series(bytes) else { return }
    for format in BuiltInFormat.allCases {
      guard let writable = format.format as? any WritableRecordingFormat else { continue }
      let encoded = writable.write(series, phases: [])
      let read = try? RecordingReader().read(
        bytes: encoded.bytes, fileName: "recording.txt", format: writable)
      guard encoded.losses.isEmpty, let read else { continue }
      precondition(
        read.series.intervalsMilliseconds == series.intervalsMilliseconds,
        "\(format.rawValue) gives back what it was given")
    }
  }
}
