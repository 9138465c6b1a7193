import AutonomicSim

/// What holds whatever the bytes of a file are.
enum ReadingLaws {
  /// A name without a date, so that only the content decides.
  private static let fileName = "recording.txt"

  /// Reads the bytes as one format, without the choice of it and without archives.
  static func check(_ bytes: [UInt8], format: BuiltInFormat) {
    // A beat of an annotation file is two bytes there and seventeen in a series.
    let bytesPerByte = format == .wfdb ? 20 : CostLaw.bytesPerByte
    let options = options(for: bytes)
    let reader = format.format
    CostLaw.check(bytes.count, bytesPerByte: bytesPerByte) {
      do throws(RecordingError) {
        let input = RecordingInput(bytes: bytes, fileName: fileName)
        let sessions = try reader.read(input, options: options)
        law(!sessions.isEmpty, "a file that is read has a session")
        let beats = sessions.reduce(0) { $0 + $1.series.count }
        law(beats <= bytes.count, "\(beats) beats of \(bytes.count) bytes")
        for session in sessions { check(session.series) }
      } catch {
        check(error)
      }
    }
  }

  /// Reads the bytes as whatever they look like.
  static func checkRecognition(_ bytes: [UInt8]) {
    CostLaw.check(bytes.count, bytesPerByte: nil) {
      do throws(RecordingError) {
        let sessions = try RecordingReader().readSessions(bytes: bytes, fileName: fileName)
        law(!sessions.isEmpty, "a file that is read has a session")
        for recording in sessions { check(recording.series) }
      } catch {
        check(error)
      }
    }
  }

  /// What the caller says about the file, by the number of its bytes, so that none of them is taken
  /// away from the format.
  private static func options(for bytes: [UInt8]) -> ReadingOptions {
    let units = UnitChoice.allCases
    let rules = IntervalRule.allCases
    // Mostly nothing, as callers do.
    guard bytes.count % 2 == 1 else { return ReadingOptions() }
    let choice = bytes.count / 2
    return ReadingOptions(
      unit: units[choice % units.count],
      tickRateHertz: choice % 7 == 0 ? 250 : nil,
      intervalRule: rules[choice / units.count % rules.count])
  }

  /// Checks the sentence of a refusal.
  static func check(_ error: RecordingError) {
    law(!error.message.isEmpty, "a refusal says why")
    let message = error.message.utf8
    law(!message.contains { $0 < 0x20 }, "a refusal is one printable line: \(error.message)")
    law(message.count < 1000, "a refusal is a sentence: \(error.message)")
    law(error.line.map { $0 >= 1 } ?? true, "lines are counted from 1")
  }

  private static func check(_ series: RRSeries) {
    law(!series.intervalsMilliseconds.isEmpty, "a session has a beat")
    law(
      series.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite },
      "intervals are positive and finite")
    law(
      zip(series.beatTimesSeconds, series.beatTimesSeconds.dropFirst()).allSatisfy(<),
      "beat times rise")
  }
}
