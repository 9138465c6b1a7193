import AutonomicSim

/// What the analysis found in the recorded beats against what the simulation knows.
struct TruthSection {
  let session: Session
  let truth: SessionTruth

  private static let names: [SessionTruth.Estimator: String] = [
    .rateOfMeanInterval: "Heart rate, 60,000 / mean_nn (bpm)",
    .meanOfRates: "Heart rate, mean_hr (bpm)",
    .breathingSignal: "Breathing, from the recorded breathing (1/min)",
    .breathingInBeats: "Breathing, from the beats alone (1/min)",
  ]

  func write(_ markup: inout Markup) {
    markup.element(
      "p", ["class": "note"],
      text: "Truth → what was found (difference, in percent of the truth): the bias of an "
        + "estimate is estimate less truth. The truth of a rate is its mean over time; mean_hr "
        + "averages over beats, of which fast stretches have more, and lies a little higher by "
        + "definition.")
    states(&markup)
    detections(&markup)
    metrics(&markup)
    directions(&markup)
  }

  private var phaseNames: [String] { truth.phases.map(\.rawValue) }

  private func states(_ markup: inout Markup) {
    PageTable.scrolling("estimates of the simulated state", into: &markup) { box in
      PageTable.write(
        header: ["estimate"] + phaseNames,
        rows: SessionTruth.Estimator.allCases.map { estimator in
          [Self.names[estimator] ?? estimator.rawValue]
            + (truth.states[estimator] ?? []).map { bias in
              guard let bias else { return "not found" }
              return "\(ReadableNumber.fixed(bias.truth, decimals: 2)) → "
                + "\(ReadableNumber.fixed(bias.estimate, decimals: 2)) (\(Self.difference(bias)))"
            }
        }, into: &box)
    }
  }

  /// The bias and its share.
  private static func difference(_ bias: SessionTruth.Bias) -> String {
    let difference = PhaseFigures.change(bias.difference, 2)
    return difference + (bias.percent.map { ", \(PhaseFigures.change($0, 1)) %" } ?? "")
  }

  // MARK: Disturbed beats

  private static let kinds: [(Disturbance.Kind, String, FoundCount)] = [
    (.ectopic, "ectopic beat", { $0.ectopic }), (.missed, "missed beat", { $0.missed }),
    (.extra, "extra beat", { $0.extra }),
    (.mistimed, "mistimed beat; found as long or short", { $0.longShort }),
  ]
  private typealias FoundCount = @Sendable (ArtifactCounts) -> Int

  private func detections(_ markup: inout Markup) {
    guard let disturbed = session.disturbed else { return }
    let found = session.prepared.quality.artifacts
    markup.element("h3", ["class": "group"], text: "Disturbances and what the correction found")
    PageTable.scrolling("disturbances", into: &markup) { box in
      PageTable.write(
        header: ["kind", "made", "found"],
        rows: Self.kinds.map { kind, name, count in
          [name, "\(disturbed.count(of: kind))", "\(count(found))"]
        }, into: &box)
    }
  }

  private func metrics(_ markup: inout Markup) {
    guard !truth.metrics.isEmpty else {
      markup.element(
        "p",
        text: "The recorded beats are the simulated ones and nothing was corrected: every metric "
          + "of them is the metric of the true beats, its bias zero.")
      return
    }
    let leading = truth.metrics.filter { ChangeSection.first.contains($0.metric) }
    let others = truth.metrics.filter { !ChangeSection.first.contains($0.metric) }
    markup.element(
      "h3", ["class": "group"], text: "Metrics of the recorded beats against the true beats")
    for index in truth.phases.indices {
      table(leading.isEmpty ? others : leading, phase: index, &markup)
    }
    guard !leading.isEmpty, !others.isEmpty else { return }
    markup.element("details") { details in
      details.element(
        "summary", text: "Bias of all others: \(CountText.text(others.count, "metric"))")
      for index in truth.phases.indices { table(others, phase: index, &details) }
    }
  }

  private func table(
    _ metrics: [SessionTruth.MetricBias], phase: Int, _ markup: inout Markup
  ) {
    let name = phaseNames[phase]
    PageTable.scrolling("bias in \(name)", into: &markup) { box in
      PageTable.write(
        caption: name.prefix(1).uppercased() + name.dropFirst(),
        header: ["metric", "true beats", "bias as recorded", "%", "bias corrected", "%"],
        rows: metrics.map { row in
          let unit = row.metric.definition.unit
          let truth = (row.corrected[phase] ?? row.recorded[phase])?.truth
          return [
            row.metric.key,
            truth.map {
              ReadableNumber.text($0, unit: unit)
                + (unit == "1" || unit == "count" ? "" : " \(unit)")
            } ?? "–",
          ] + Self.cells(row.recorded[phase]) + Self.cells(row.corrected[phase])
        }, into: &box)
    }
  }

  private static func cells(_ bias: SessionTruth.Bias?) -> [String] {
    guard let bias else { return ["–", "–"] }
    // Sums in another order differ in their last digits.
    let isRounding = bias.difference.magnitude <= 1e-9 * bias.truth.magnitude
    return [
      isRounding ? "0" : ComparisonTable.signed(bias.difference),
      bias.percent.map { PhaseFigures.change($0, 1) } ?? "–",
    ]
  }

  // MARK: Directions

  private func directions(_ markup: inout Markup) {
    guard !truth.directions.isEmpty else { return }
    markup.element("h3", ["class": "group"], text: "Vagal tone and the metrics taken for it")
    PageTable.scrolling("vagal tone and metrics", into: &markup) { box in
      PageTable.write(
        header: [
          "metric", "change of vagal tone", "95 % interval", "change of the metric",
          "95 % interval", "direction",
        ],
        rows: truth.directions.map { direction in
          let effect = direction.change.effect
          let percent = effect.ratioPercent.map { "~\(ComparisonTable.percent($0)) %" }
          let interval =
            effect.ratioInterval.map {
              "\(ComparisonTable.percent($0.lowerBound))…\(ComparisonTable.percent($0.upperBound)) %"
            } ?? ComparisonTable.interval(direction.change.interval)
          return [
            "\(direction.metric.key), \(direction.phase.rawValue)",
            ComparisonTable.signed(direction.tone.difference),
            ComparisonTable.interval(direction.tone.interval),
            percent ?? ComparisonTable.signed(direction.change.difference), interval,
            Self.text(direction.agreement),
          ]
        }, into: &box)
    }
    markup.element(
      "p", ["class": "note"],
      text: "Both changes are of means of the same windows. Only their signs are compared: RMSSD "
        + "and HF power move with breathing and heart rate too, so that their size is no measure of "
        + "the tone.")
  }

  private static func text(_ agreement: SessionTruth.Agreement) -> String {
    switch agreement {
    case .agrees: "the same"
    case .disagrees: "opposite"
    case .open: "not told: an interval holds zero"
    }
  }
}
