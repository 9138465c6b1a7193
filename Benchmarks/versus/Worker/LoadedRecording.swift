import AutonomicSim

/// A file as bytes and as the series it holds.
struct LoadedRecording {
  let path: String
  let bytes: [UInt8]
  let series: RRSeries

  init(_ path: String) throws {
    self.path = path
    bytes = try FileContents.read(path: path)
    series = try RecordingReader().read(bytes: bytes, fileName: path).series
  }
}
