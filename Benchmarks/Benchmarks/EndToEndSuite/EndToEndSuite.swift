import AutonomicSim
import Benchmark
import Inputs

let benchmarks: @Sendable () -> Void = {
  rows("read, correct and analyse, all metrics") {
    PlainTextFormat().write(SyntheticRecording($0, beatsPerEctopic: 500).series, phases: []).bytes
  } measured: { bytes in
    blackHole(
      try? RecordingAnalysis(RecordingReader().read(bytes: bytes, fileName: "recording.txt")))
  }
  row("simulate, analyse and compare a session of 60 min") {
    SessionRequest(BuiltInProtocol.swedish.definition)
  } measured: { request in
    blackHole(try? Session(simulating: request))
  }
}
