import AutonomicSim

/// What each session began from and what it did, session by session.
enum CourseSessionCharts {
  static func charts(_ result: CourseResult, _ figures: CourseFigures) -> [Chart] {
    let feelings: [(CourseSignal, [Double], [Double])] = [
      (.pain, result.sessions.map(\.painBefore), result.sessions.map(\.painAfter)),
      (.stateAnxiety, result.sessions.map(\.anxietyBefore), result.sessions.map(\.anxietyAfter)),
    ]
    let reliefs = feelings.filter { CourseSignalCharts.hasRelief($0.0, result) }.map {
      signal, before, after in
      chart(
        id: CourseSignalCharts.id(signal),
        title: "\(CourseWords.heading(signal.title)) in each session",
        axis: (signal.title, signal.unit), decimals: signal.decimals,
        lines: [("at its start", before.map(\.self)), ("at its end", after.map(\.self))])
    }
    return reliefs
      + SessionQuantity.allCases.compactMap { quantity in
        phases(quantity, result, figures.trends.first { $0.quantity == quantity })
      }
  }

  private static func phases(
    _ quantity: SessionQuantity, _ result: CourseResult, _ trend: SessionTrend?
  ) -> Chart? {
    let lines = SessionPhase.allCases.map { phase in
      (phase.rawValue, result.sessions.map { quantity.mean(of: phase, in: $0) })
    }.filter { $0.1.contains { $0 != nil } }
    guard !lines.isEmpty else { return nil }
    let (name, unit, decimals) = quantity.words
    var chart = chart(
      id: name.split(separator: " ").joined(separator: "-"),
      title: "\(CourseWords.heading(name)) in each session", axis: (name, unit),
      decimals: decimals, lines: lines)
    chart.note = trend.map { note($0) }
    return chart
  }

  private static func chart(
    id: String, title: String, axis: (label: String, unit: String), decimals: Int,
    lines: [(name: String, values: [Double?])]
  ) -> Chart {
    let count = lines.map(\.values.count).max() ?? 1
    let values = lines.flatMap { $0.values.compactMap(\.self) }
    let range =
      "from \(ReadableNumber.fixed(values.min() ?? 0, decimals: decimals)) to "
      + "\(ReadableNumber.fixed(values.max() ?? 0, decimals: decimals)) \(axis.unit)"
    var chart = Chart(
      id: "session-" + id, title: title,
      summary: "\(axis.label) \(lines.map(\.name).joined(separator: ", ")) of "
        + "\(CountText.text(count, "session")), \(range).",
      x: ChartAxis("session", domain: 0.5...Double(count) + 0.5, scale: .count),
      y: ChartAxis(axis.label, unit: axis.unit, around: values),
      layers: lines.enumerated().map { index, line in
        ChartLayer(
          .line(
            ChartSeries(line.values.enumerated().map { (x: Double($0.offset + 1), y: $0.element) })),
          .series(index + 1), name: line.name, isRead: true)
      })
    chart.table = table(lines, count, decimals)
    return chart
  }

  /// Whether what sessions begin from moved, in a sentence.
  private static func note(_ trend: SessionTrend) -> String {
    let (name, unit, decimals) = trend.quantity.words
    let slope =
      "\(CourseWords.signed(trend.slope, decimals: decimals + 1))"
      + (unit.isEmpty ? "" : " \(unit)") + " a session"
    let chance =
      trend.probability < 0.001
      ? "p < 0.001" : "p = \(ReadableNumber.fixed(trend.probability, decimals: 3))"
    return trend.isSlope
      ? "Before the sessions the \(name) moved by \(slope) (\(chance))."
      : "Before the sessions the \(name) follows no line beyond the chance of single sessions "
        + "(\(slope), \(chance))."
  }

  private static func table(
    _ lines: [(name: String, values: [Double?])], _ count: Int, _ decimals: Int
  ) -> ChartTable {
    let step = (count + 59) / 60
    return ChartTable(
      header: ["session"] + lines.map(\.name),
      rows: stride(from: 0, to: count, by: step).map { index in
        ["\(index + 1)"]
          + lines.map { line in
            line.values[index].map { ReadableNumber.fixed($0, decimals: decimals) } ?? "–"
          }
      })
  }
}

extension SessionQuantity {
  /// Its name, its unit and how many decimals are of use.
  fileprivate var words: (name: String, unit: String, decimals: Int) {
    switch self {
    case .heartRate: ("heart rate", "bpm", 1)
    case .sympatheticTone: ("sympathetic tone", "", 3)
    case .vagalTone: ("vagal tone", "", 3)
    case .systolicPressure: ("systolic pressure", "mmHg", 1)
    }
  }
}
