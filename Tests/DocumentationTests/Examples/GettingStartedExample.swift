import AutonomicSim

extension Example {
  static func gettingStarted(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let recording = try RecordingReader().read(path: "SampleData/rest-5min-ms.txt")
    let result = try Analysis.run(recording.series)
    for metric in [Metric.meanHeartRate, .rmssd, .highFrequency] {
      let definition = metric.definition
      guard let number = result.value(of: metric)?.number else { continue }
      print("\(definition.name): \((number * 10).rounded() / 10) \(definition.unit)")
    }

    page.endBlock()
  }
}
