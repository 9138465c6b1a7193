import AutonomicSim

/// The slow systems of a session: a small picture of each with its change, and all of them in numbers.
struct BodySection {
  let session: Session
  let figures: SessionFigures
  let evidence: SessionEvidence

  /// The charts, in the order of the page.
  var charts: [Chart] { BodySignalText.groups.flatMap { $0.signals.map(chart) } }

  /// Writes the groups and the table.
  func write(_ markup: inout Markup) {
    markup.element(
      "p", ["class": "note"],
      text: "Below each picture the means of the phases: \(phaseNames.joined(separator: " → ")). "
        + "▲ marks what the literature leaves in doubt: sources that contradict each other even on "
        + "the direction; sizes that are modelling choices (M) or were recalled and not confirmed "
        + "(B); profiles without a figure of their own; no size at all. Scales differ from picture to picture."
    )
    for group in BodySignalText.groups {
      markup.element("h3", ["class": "group"], text: group.title)
      markup.element("div", ["class": "multiples"]) { grid in
        for signal in group.signals { ChartFigure.write(chart(signal), into: &grid) }
      }
    }
    markup.element("details") { details in
      details.element("summary", text: "The slow systems in numbers")
      table(&details)
    }
  }

  /// The phases; their names would cover small pictures.
  private var shading: [ChartLayer] {
    session.phases.enumerated().map { index, phase in
      ChartLayer(
        .spans([ChartSpan(phase.range.startSeconds...phase.range.endSeconds)]),
        .region(1 + index % 4))
    }
  }

  private var phaseNames: [String] { session.phases.map(\.phase.rawValue) }

  private func means(_ signal: BodySignal) -> [Double] {
    session.phases.map { $0.truth.body[signal] }
  }

  private func chart(_ signal: BodySignal) -> Chart {
    let values = figures.body[signal] ?? []
    let total = session.request.durations.totalSeconds
    let times = values.indices.map { Double($0) * figures.bodyStepSeconds }
    let unit = BodySignalText.unit(signal)
    let means = means(signal).map { BodySignalText.value($0, of: signal) }
    let told = zip(phaseNames, means).map { "\($0) \($1)" }.joined(separator: ", ")
    // Changes far below the smallest modelled effect must not fill a picture.
    var least = 1.0
    for _ in 0..<(signal.decimals - 2) { least /= 10 }
    let middle = ((values.min() ?? 0) + (values.max() ?? 0)) / 2
    let doubt = evidence.doubt(of: signal)
    var chart = Chart(
      id: "body-" + signal.key.map { $0 == "_" ? "-" : String($0) }.joined(),
      title: BodySignalText.title(signal),
      summary: "\(signal.meaning). Means of the phases: \(told)."
        + (doubt.map { " In doubt: \(BodySignalText.text($0))." } ?? ""),
      x: ChartAxis("time", unit: "s", domain: 0...max(1, total), scale: .time),
      y: ChartAxis(unit, around: values + [middle - least, middle + least]),
      layers: shading + [
        ChartLayer(.line(ChartSeries(x: times, y: values)), .series(1), isRead: true)
      ])
    chart.shape = .small
    chart.note =
      means.joined(separator: " → ") + (doubt.map { " · " + BodySignalText.label($0) } ?? "")
    return chart
  }

  private func table(_ markup: inout Markup) {
    PageTable.scrolling("slow systems", into: &markup) { box in
      PageTable.write(
        header: ["signal", "unit"] + phaseNames
          + phaseNames.dropFirst().map { "change \($0)" } + ["doubt"],
        rows: BodySignalText.groups.flatMap(\.signals).map { signal in
          let means = means(signal)
          let changes = means.dropFirst().map {
            BodySignalText.change($0 - means[0], of: signal)
          }
          return [BodySignalText.title(signal), BodySignalText.unit(signal)]
            + means.map { BodySignalText.value($0, of: signal) } + changes
            + [evidence.doubt(of: signal).map(BodySignalText.label) ?? ""]
        }, into: &box)
    }
  }
}
