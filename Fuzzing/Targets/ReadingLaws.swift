import AutonomicSim

/// What holds whatever the bytes of a file are.
enum ReadingLaws {
  /// A name without a date, so that only the content decides.
  private static let fileName = "recording.txt"

  /// Reads the bytes and checks what came of it.
  static func check(_ bytes: [UInt8], format: (any RecordingFormat)?) {
    let reader = RecordingReader()
    do {
      let sessions = try reader.readSessions(bytes: bytes, fileName: fileName, format: format)
      precondition(!sessions.isEmpty, "a file that is read has a session")
      let beats = sessions.reduce(0) { $0 + $1.beatCount }
      // Compressed bytes may stand for many more.
      let isArchive = bytes.starts(with: [0x1F, 0x8B]) || bytes.starts(with: [0x50, 0x4B])
      precondition(isArchive || beats <= bytes.count, "no beat without a byte")
      for recording in sessions { check(recording) }
    } catch {
      precondition(!error.message.isEmpty, "a refusal says why")
      precondition(!error.message.contains("\n"), "in one line")
      precondition(error.message.utf8.count < 1000, "a sentence, not the file")
    }
  }

  private static func check(_ recording: Recording) {
    let series = recording.series
    precondition(series.intervalsMilliseconds.allSatisfy { $0 > 0 && $0.isFinite })
    precondition(zip(series.beatTimesSeconds, series.beatTimesSeconds.dropFirst()).allSatisfy(<))
  }
}
