import AutonomicSim
import Benchmark
import CLimits
import Inputs

let benchmarks: @Sendable () -> Void = {
  for length in [RecordingLength.day, .week] {
    for (name, format) in [
      ("plain text", PlainTextFormat() as any WritableRecordingFormat), ("CSV", RRCSVFormat()),
      ("JSON", RRJSONFormat()), ("HRV Logger table", HRVLoggerFormat()),
      ("WFDB annotations", WFDBAnnotationFormat()), ("EDF+ annotations", EDFFormat()),
    ] {
      throughputRow("reading \(name) of 0.001 ms, \(length.rawValue)") {
        format.write(SyntheticRecording(length).series, phases: []).bytes
      } measured: { bytes in
        blackHole(try? RecordingReader().read(bytes: bytes, fileName: "recording"))
      }
      row("writing \(name) of 0.001 ms, \(length.rawValue)") {
        SyntheticRecording(length).series
      } measured: { series in
        blackHole(format.write(series, phases: []))
      }
    }
    throughputRow("reading FIT, \(length.rawValue)") {
      FITActivity.bytes(of: SyntheticRecording(length, on: .millisecond).series)
    } measured: { bytes in
      blackHole(try? RecordingReader().read(bytes: bytes, fileName: "recording.fit"))
    }
    throughputRow("reading plain text of 1 ms, \(length.rawValue)") {
      PlainTextFormat().write(SyntheticRecording(length, on: .millisecond).series, phases: []).bytes
    } measured: { bytes in
      blackHole(try? RecordingReader().read(bytes: bytes, fileName: "recording"))
    }
    throughputRow("SHA-256 of that file, part of reading, \(length.rawValue)") {
      PlainTextFormat().write(SyntheticRecording(length).series, phases: []).bytes
    } measured: { bytes in
      blackHole(ContentHash.sha256(bytes))
    }
    throughputRow("limit: counting its lines, \(length.rawValue)") {
      PlainTextFormat().write(SyntheticRecording(length).series, phases: []).bytes
    } measured: { bytes in
      blackHole(limit_count_lines(bytes, bytes.count))
    }
  }
}
