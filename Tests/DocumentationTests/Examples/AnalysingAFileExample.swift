import AutonomicSim

extension Example {
  static func analysingAFile(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let recording = try RecordingReader().read(path: "SampleData/swedish-session-rr.csv")
    print("\(recording.format): \(recording.formatReason)")
    print("\(recording.unit): \(recording.unitReason)")
    for phase in recording.phases {
      let part = recording.series.slice(phase.range)
      print("\(phase.name): \(part.count) intervals")
    }

    page.endBlock()

    let rest = try RecordingReader().read(path: "SampleData/rest-5min-with-artifacts.txt")
    let options = AnalysisOptions(
      selection: MetricSelection([.meanNN, .rmssd, .ultraLowFrequency]),
      windows: WindowPlan(lengthSeconds: 60, stepSeconds: 60), includesIntervals: true)
    let result = try Analysis.run(rest.series, options: options)
    for outcome in result.metrics {
      switch outcome.value {
      case .defined(let number):
        let interval = outcome.interval?.interval
        let range = interval.map { " [\($0.low.rounded()), \($0.high.rounded())]" } ?? ""
        print("\(outcome.metric.key): \(number.rounded())\(range)")
      case .undefined(let reason):
        print("\(outcome.metric.key): \(reason)")
      }
    }

    page.endBlock()

    for window in result.windows {
      let rmssd = window.metrics.first { $0.metric == .rmssd }?.value.number
      print("from \(window.range.startSeconds) s: \(rmssd.map { "\($0.rounded()) ms" } ?? "—")")
    }
    for beat in result.correction.log {
      print("interval \(beat.originalIndex): \(beat.artifact), \(beat.action)")
    }

    page.endBlock()

    do {
      _ = try RecordingReader().read(bytes: Array("%PDF-1.7".utf8), fileName: "report.pdf")
    } catch {
      print("\(error.code): \(error)")
    }

    page.endBlock()
  }
}
