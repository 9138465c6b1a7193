import AutonomicSim

extension Example {
  static func simulatingASession(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let durations = try SessionDurations(
      beforeSeconds: 600, duringSeconds: 900, afterSeconds: 600)
    let request = SessionRequest(
      BuiltInProtocol.swedish.definition, durations: durations, seed: 7,
      analysis: AnalysisOptions(
        correction: .none, selection: MetricSelection([.meanHeartRate, .rmssd])))
    let session = try Session(simulating: request)
    for phase in session.phases {
      let truth = phase.truth.heartRateBpm
      let measured = phase.metrics.first { $0.metric == .meanHeartRate }?.value.number
      print(
        "\(phase.phase): \(phase.series.count) beats, heart rate \(truth.rounded()) bpm "
          + "simulated, \(measured?.rounded() ?? .nan) bpm measured")
    }

    page.endBlock()

    if let change = session.comparison?.change(of: .meanHeartRate, inPhase: 1) {
      print("heart rate during less before: \((change.difference * 10).rounded() / 10) bpm")
    }

    page.endBlock()

    let rested = SessionRequest(
      BuiltInProtocol.quietRest.definition, durations: durations, seed: 7,
      analysis: request.analysis)
    let rest = try Session(simulating: rested)
    let pairs = zip(session.phases, rest.phases).map {
      $0.truth.heartRateBpm - $1.truth.heartRateBpm
    }
    print("massage less rest, by phase: \(pairs.map { ($0 * 10).rounded() / 10 }) bpm")

    page.endBlock()
  }
}
