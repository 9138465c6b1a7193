import AutonomicSim

/// What is followed from day to day, a chart for each quantity, below each other over the same days.
enum CourseSignalCharts {
  static func charts(_ result: CourseResult, _ figures: CourseFigures) -> [Chart] {
    figures.outcomes.filter { $0.fate != .unchanged || hasRelief($0.signal, result) }.map {
      chart($0, result)
    }
  }

  /// Whether sessions change the quantity at once, as far as a table shows.
  static func hasRelief(_ signal: CourseSignal, _ result: CourseResult) -> Bool {
    afterSessions(signal, result).contains { day, value in
      (value - result.days[day].value(of: signal)).magnitude > 0.05
    }
  }

  private static func chart(_ outcome: CourseOutcome, _ result: CourseResult) -> Chart {
    let signal = outcome.signal
    let lastDay = Double(result.days.count - 1)
    // Room at both ends for dots and strokes.
    let days = -lastDay / 100...lastDay * 1.01
    let values = result.days.map { $0.value(of: signal) }
    let after = afterSessions(signal, result)
    let sessionsEnd = Double(7 * result.course.weeks)
    var layers = [ChartLayer]()
    if sessionsEnd < lastDay {
      layers.append(
        ChartLayer(
          .spans([ChartSpan(sessionsEnd...days.upperBound, label: "weeks without sessions")]),
          .region(1)))
    }
    layers += [
      ChartLayer(
        .line(
          ChartSeries(x: [days.lowerBound, days.upperBound], y: [outcome.start, outcome.start])),
        .guide,
        name: "before the course"),
      ChartLayer(
        .line(ChartSeries(x: result.days.map { Double($0.day) }, y: values)), .series(1),
        name: after.isEmpty ? nil : "before any session of the day", isRead: true),
    ]
    if !after.isEmpty {
      layers.append(
        ChartLayer(
          .points(ChartSeries(x: after.map { Double($0.day) }, y: after.map(\.value))),
          .series(2), name: "at the end of a session"))
    }
    layers.append(
      ChartLayer(
        .strokes(result.sessions.map { Double($0.day) }, lane: 0), .series(6), name: "session"))
    var chart = Chart(
      id: "course-" + id(signal), title: CourseWords.heading(signal.title) + " over the course",
      summary: summary(outcome, result.course),
      x: ChartAxis("day", domain: days, scale: .days),
      y: axis(signal, values + after.map(\.value)), layers: layers)
    chart.shape = .strip
    chart.table = table(signal, result)
    return chart
  }

  /// The day and the value at the end of each session, for what sessions change at once.
  private static func afterSessions(
    _ signal: CourseSignal, _ result: CourseResult
  ) -> [(day: Int, value: Double)] {
    switch signal {
    case .pain: result.sessions.map { ($0.day, $0.painAfter) }
    case .stateAnxiety: result.sessions.map { ($0.day, $0.anxietyAfter) }
    default: []
    }
  }

  /// An axis that does not make much of little: as wide as a change that people notice.
  private static func axis(_ signal: CourseSignal, _ values: [Double]) -> ChartAxis {
    let (least, limits): (Double, ClosedRange<Double>) =
      switch signal {
      case .pain: (2, 0...10)
      case .stateAnxiety: (10, 20...80)
      case .traitAnxiety, .depression, .sleepQuality: (0.5, -20...20)
      case .systolicPressure: (5, -200...200)
      case .bowelMovements: (2, 0...1000)
      case .serotonin, .dopamine: (10, 0...1000)
      }
    var low = values.min() ?? 0
    var high = values.max() ?? 0
    let missing = least - (high - low)
    if missing > 0 {
      (low, high) = (low - missing / 2, high + missing / 2)
      if low < limits.lowerBound { (low, high) = (limits.lowerBound, limits.lowerBound + least) }
      if high > limits.upperBound { (low, high) = (limits.upperBound - least, limits.upperBound) }
    }
    // Above the data stand the strokes of the sessions and the name of the weeks without.
    return ChartAxis(
      signal.title, unit: signal.unit, around: [low, high + 0.15 * (high - low)])
  }

  static func id(_ signal: CourseSignal) -> String {
    signal.title.split(separator: " ").joined(separator: "-")
  }

  private static func summary(_ outcome: CourseOutcome, _ course: Course) -> String {
    func text(_ value: Double) -> String {
      ReadableNumber.fixed(value, decimals: outcome.signal.decimals)
    }
    var summary =
      "\(CourseWords.heading(outcome.signal.meaning)): \(text(outcome.start)) before the first "
      + "session, \(text(outcome.end)) after \(CountText.text(course.weeks, "week")) of sessions"
    if let last = outcome.followUpEnd {
      summary += ", \(text(last)) after \(CountText.text(course.followUpWeeks, "week")) without"
    }
    return summary + "."
  }

  /// The weeks, or every few of them in a long course.
  private static func table(_ signal: CourseSignal, _ result: CourseResult) -> ChartTable {
    let weeks = result.days.filter { $0.day % 7 == 0 }
    let step = (weeks.count + 59) / 60
    return ChartTable(
      header: ["day", "\(signal.title) (\(signal.unit))"],
      rows: stride(from: 0, to: weeks.count, by: step).map { index in
        [
          "\(weeks[index].day)",
          ReadableNumber.fixed(weeks[index].value(of: signal), decimals: signal.decimals),
        ]
      })
  }
}
