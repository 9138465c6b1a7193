import AutonomicSim

/// The mean size of successive differences relative to the interval they start from.
func relativeDifference(_ series: RRSeries) -> Double? {
  var sum = 0.0
  var count = 0
  series.forEachSuccessivePair { later in
    let interval = series.intervalsMilliseconds[later - 1]
    sum += (series.intervalsMilliseconds[later] - interval).magnitude / interval
    count += 1
  }
  return count > 0 ? sum / Double(count) : nil
}

extension Example {
  static func addingAMetric(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let recording = try RecordingReader().read(path: "SampleData/rest-5min-with-artifacts.txt")
    let prepared = try PreparedRecording(recording.series, options: AnalysisOptions())
    if let value = relativeDifference(prepared.series) {
      print("\((value * 1000).rounded() / 10) % of the interval")
    }

    page.endBlock()
  }
}
