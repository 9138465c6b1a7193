import AutonomicSim

/// Tones, heart, breathing and pressure of a simulated session over its time, its phases shaded.
struct StateCharts {
  let session: Session
  let figures: SessionFigures

  /// The time of the whole session, the same in every chart, so that they are enlarged together.
  var timeAxis: ChartAxis {
    ChartAxis(
      "time", unit: "s", domain: 0...max(1, session.request.durations.totalSeconds), scale: .time)
  }

  private var phases: [RecordingPhase] {
    session.phases.map { RecordingPhase(name: $0.phase.rawValue, range: $0.range) }
  }

  /// The charts, in order.
  var charts: [Chart] {
    [
      course(
        "tone", "Sympathetic and vagal tone", label: "tone, 0 to 1", unit: "",
        [(.sympatheticTone, "sympathetic"), (.vagalTone, "vagal")], shape: .wide),
      course(
        "heart-rate", "Heart rate", label: "heart rate", unit: "bpm", [(.heartRate, "heart rate")]),
      tachogram,
      course(
        "breathing-rate", "Breathing rate", label: "breathing rate", unit: "1/min",
        [(.respirationRate, "breathing rate")]),
      waveforms,
      course(
        "pressure", "Blood pressure", label: "pressure", unit: "mmHg",
        [(.systolicPressure, "systolic"), (.diastolicPressure, "diastolic")], shape: .wide),
    ].compactMap(\.self)
  }

  private func course(
    _ id: String, _ title: String, label: String, unit: String,
    _ shown: [(state: SimulatedState, name: String)], shape: Chart.Shape = .strip
  ) -> Chart? {
    let courses = shown.compactMap { figures.states[$0.state] }
    guard courses.count == shown.count, let first = courses.first else { return nil }
    var layers = TachogramChart.phases(phases)
    for (index, course) in courses.enumerated() {
      var fine = ChartLayer(.line(Self.series(course.steps)), .faint(index + 1), isRead: true)
      fine.belongsToNext = true
      layers += [
        fine,
        ChartLayer(
          .line(Self.series(course.trend)), .series(index + 1), name: shown[index].name),
      ]
    }
    let means = session.phases.map { phase in
      shown.map { ReadableNumber.text($0.state.mean(in: phase.truth)) }
    }
    let summary = zip(session.phases, means).map { phase, values in
      "\(phase.phase.rawValue) "
        + zip(shown, values).map { "\($0.name) \($1)" }.joined(separator: ", ")
    }.joined(separator: "; ")
    var chart = Chart(
      id: id, title: title,
      summary: "Means of the phases" + (unit.isEmpty ? "" : " in \(unit)") + ": \(summary).",
      x: timeAxis,
      y: ChartAxis(label, unit: unit, around: courses.flatMap { $0.steps.map(\.value) }),
      layers: layers)
    chart.shape = shape
    chart.note =
      "Thin: means of \(DurationText.text(first.stepSeconds)). Thick: means of "
      + "\(DurationText.text(first.trendSeconds)) around each time."
    chart.table = ChartTable(
      header: ["phase"] + shown.map { unit.isEmpty ? $0.name : "\($0.name) (\(unit))" },
      rows: zip(session.phases, means).map { [$0.phase.rawValue] + $1 })
    return chart
  }

  private static func series(_ points: [SignalCourse.Point]) -> ChartSeries {
    ChartSeries(x: points.map(\.seconds), y: points.map(\.value))
  }

  private var tachogram: Chart? {
    guard !session.prepared.series.isEmpty else { return nil }
    return TachogramChart.chart(
      TachogramChart.Beats(
        correction: session.prepared.correction, quality: session.prepared.quality, phases: phases,
        title: "Tachogram of the recorded beats", time: timeAxis))
  }

  /// A minute of breathing from the middle of each phase, one over the other.
  private var waveforms: Chart? {
    guard !figures.waveforms.isEmpty else { return nil }
    let rate = SimulatedSignals.samplingRateHertz
    let layers = figures.waveforms.enumerated().map { index, waveform in
      ChartLayer(
        .line(
          ChartSeries(
            x: waveform.liters.indices.map { Double($0) / rate }, y: waveform.liters)),
        .series(index + 1), name: waveform.phase.rawValue, isRead: true)
    }
    let places = figures.waveforms.map {
      "\($0.phase.rawValue) from \(ReadableDuration.text($0.range.startSeconds))"
    }
    var chart = Chart(
      id: "breathing", title: "Breathing, a minute of each phase",
      summary: "Lung volume over a minute of each phase: \(places.joined(separator: ", ")).",
      x: ChartAxis(
        "time", unit: "s", domain: 0...SessionFigures.waveformSeconds, scale: .time),
      y: ChartAxis(
        "lung volume", unit: "L", around: figures.waveforms.flatMap(\.liters), includesZero: true),
      layers: layers)
    chart.shape = .strip
    chart.note = "Above the end of expiration; \(places.joined(separator: ", "))."
    return chart
  }
}
