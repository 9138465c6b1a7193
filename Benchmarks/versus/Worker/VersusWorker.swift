import AutonomicSim

/// Our side of `make versus`: does one piece of work a line and says how long it took.
///
/// A line `WORK FILE SECONDS` does the work on the recording over and over for at least so many
/// seconds, once at the least; the answer is a line of JSON. `WORK.metrics` leaves out the reports
/// on quality and validity that an analysis makes besides. A line `definition KEY` gives the
/// definition of a metric, `count` how many metrics there are. The recording is read once, outside
/// of what is measured.
@main
enum VersusWorker {
  static func main() {
    // As the program does.
    ProcessMemory.keepFreed()
    var recording: LoadedRecording?
    while let line = readLine() {
      let words = line.split(separator: " ").map(String.init)
      if words == ["count"] {
        print(#"{"count": \#(Metric.allCases.count)}"#)
      } else if words.count == 2, words[0] == "definition", let metric = Metric(rawValue: words[1])
      {
        print(#"{"definition": "\#(quoted(metric.definition.definition))"}"#)
      } else if words.count == 3, let work = Work(words[0]), let seconds = Double(words[2]) {
        answer(work, words[1], seconds: seconds, &recording)
      } else {
        print(#"{"failed": "expected WORK FILE SECONDS, found \#(quoted(line))"}"#)
      }
      flushOutput()
    }
  }

  /// Keeps the last recording alone, so that memory is that of one.
  private static func answer(
    _ work: Work, _ path: String, seconds: Double, _ recording: inout LoadedRecording?
  ) {
    do {
      if recording?.path != path { recording = nil }
      let loaded = try recording ?? LoadedRecording(path)
      recording = loaded
      print(Measurement(of: try work.prepared(for: loaded), forAtLeast: seconds).json)
    } catch {
      print(#"{"failed": "\#(quoted("\(error)"))"}"#)
    }
  }

  /// Text as it stands between the quotation marks of JSON.
  private static func quoted(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if character == "\\" || character == "\"" { result.append("\\") }
      result.append(character)
    }
  }
}
