import AutonomicSim
import HRVReport

/// The respiration signal beside a recording.
enum RespirationInput {
  /// Reads a file, `-` being standard input; a failure is one sentence that names the path.
  static func read(_ path: String) throws(ToolFailure) -> SampledSignal {
    do {
      return try RespirationFile.read(path: path)
    } catch {
      var error = error
      error.fileName = path == "-" ? "standard input" : path
      throw .input(error.description)
    }
  }

  /// Refuses a signal that shares no time with the beats.
  static func check(
    _ signal: SampledSignal, named path: String, covers series: RRSeries
  ) throws(ToolFailure) {
    guard let last = series.beatTimesSeconds.last else { return }
    let first = last - series.spanSeconds
    let end = signal.timeSeconds(ofSample: signal.values.count - 1)
    guard signal.startSeconds >= last || end <= first else { return }
    throw .input(
      "\(path): the signal runs from \(ReadableDuration.text(signal.startSeconds)) to "
        + "\(ReadableDuration.text(end)), but the recording from \(ReadableDuration.text(first)) to "
        + "\(ReadableDuration.text(last)); count the times of both from the start of the recording")
  }
}
