import AutonomicSim

/// What a reader of a simulated session sees first: what was simulated, what happened, key figures.
struct SessionLead {
  let session: Session

  func write(_ markup: inout Markup) {
    markup.element("p", ["class": "summary"], text: sentence)
    keyFigures(&markup)
    PageTable.write(facts: facts, into: &markup)
    var care = ["Everything on this page is simulated; nobody was measured."]
    if session.comparison != nil {
      care.append(
        "One session of one person: a part of every change is chance. How much is told by the "
          + "intervals under Changes, and by other seeds.")
    }
    care += session.prepared.quality.warnings + (session.comparison?.warnings ?? [])
    PageTable.careful("Read with care", care, into: &markup)
  }

  /// The window means of a metric in the phases; those of whole phases where there is but one.
  private func means(_ metric: Metric) -> [Double?] {
    if let comparison = session.comparison {
      return comparison.summaries[metric]?.map(\.mean) ?? session.phases.map { _ in nil }
    }
    return session.phases.map { phase in
      phase.metrics.first { $0.metric == metric }?.value.number
    }
  }

  private func means(of state: SimulatedState) -> [Double?] {
    session.phases.map { state.mean(in: $0.truth) }
  }

  private func keyFigures(_ markup: inout Markup) {
    let shown: [(String, String, Int, [Double?])] = [
      ("Heart rate", "bpm", 1, means(of: .heartRate)),
      ("RMSSD", "ms", 1, means(.rmssd)),
      ("Vagal tone", "0 to 1", 3, means(of: .vagalTone)),
      ("Sympathetic tone", "0 to 1", 3, means(of: .sympatheticTone)),
      ("Breathing", "1/min", 1, means(of: .respirationRate)),
      ("Systolic pressure", "mmHg", 1, means(of: .systolicPressure)),
    ]
    PhaseFigures(
      phaseNames: session.phases.map(\.phase.rawValue),
      figures: shown.map {
        PhaseFigures.Figure(name: $0.0, unit: $0.1, decimals: $0.2, values: $0.3)
      }
    ).write(&markup)
  }

  // MARK: What happened

  /// What happened, in plain words.
  var sentence: String {
    guard let first = session.phases.first else { return "" }
    guard session.phases.count > 1 else {
      return
        "In \(Self.minutes(first.range.lengthSeconds)) '\(first.phase.rawValue)' the heart beat "
        + "\(number(.heartRate, 0)) times a minute on average, with "
        + "\(number(.respirationRate, 0)) breaths."
    }
    let later = session.phases[1]
    let length = Self.minutes(later.range.lengthSeconds)
    let what =
      later.phase == .during
      ? "During \(length) of the protocol '\(session.request.sessionProtocol.name)'"
      : "In the \(length) '\(later.phase.rawValue)'"
    var parts = [
      Self.moved("the heart", "slowed", "quickened", means(of: .heartRate), 1, "beats per minute"),
      Self.moved("RMSSD", "fell", "rose", means(.rmssd), 0, "ms"),
      Self.moved("breathing", "slowed", "quickened", means(of: .respirationRate), 1, "per minute"),
      Self.moved("systolic pressure", "fell", "rose", means(of: .systolicPressure), 0, "mmHg"),
    ].compactMap(\.self)
    guard let last = parts.popLast() else { return "" }
    var text = "\(what) " + (parts.isEmpty ? last : parts.joined(separator: ", ") + " and " + last)
    text += "."
    if session.phases.count > 2 {
      let after = session.phases[2]
      text +=
        " In the \(Self.minutes(after.range.lengthSeconds)) afterwards the heart beat "
        + "\(number(.heartRate, 2)) times a minute"
      if let rmssd = means(.rmssd)[2] {
        text += " and RMSSD was \(ReadableNumber.fixed(rmssd, decimals: 0)) ms"
      }
      text += "."
    }
    return text
  }

  private func number(_ state: SimulatedState, _ phase: Int) -> String {
    ReadableNumber.fixed(state.mean(in: session.phases[phase].truth), decimals: 1)
  }

  private static func moved(
    _ what: String, _ fell: String, _ rose: String, _ values: [Double?], _ decimals: Int,
    _ unit: String
  ) -> String? {
    guard let first = values[0], let later = values[1] else { return nil }
    let texts = [first, later].map { ReadableNumber.fixed($0, decimals: decimals) }
    guard texts[0] != texts[1] else { return "\(what) stayed at \(texts[0]) \(unit)" }
    return "\(what) \(later < first ? fell : rose) from \(texts[0]) to \(texts[1]) \(unit)"
  }

  /// A length in words: whole minutes as such.
  private static func minutes(_ seconds: Double) -> String {
    let minutes = seconds / 60
    return minutes == minutes.rounded() && minutes < 120
      ? "\(Int(minutes)) min" : DurationText.text(seconds)
  }

  // MARK: What was simulated

  private var facts: [(name: String, text: String)] {
    let request = session.request
    let phases = session.phases.map {
      "\($0.phase.rawValue) \(DurationText.text($0.range.lengthSeconds))"
    }
    var facts = [
      (
        name: "Protocol",
        text: "\(request.sessionProtocol.name): \(request.sessionProtocol.description)"
      ),
      (name: "Phases", text: phases.joined(separator: ", ")),
      (name: "Person", text: Self.person(request.subject, request.origin)),
      (
        name: "Evidence profile", text: "\(request.profile.rawValue): \(request.profile.summary)"
      ),
      (name: "Seed", text: "\(request.seed)"),
      (
        name: "Beats",
        text: "\(session.recorded.count) recorded"
          + (session.disturbed == nil
            ? ", undisturbed"
            : ", \(session.disturbed?.disturbances.count ?? 0) disturbed; corrected by "
              + session.prepared.options.correction.name)
      ),
    ]
    for timed in request.sessionProtocol.interventions {
      facts.append(
        (
          name: "Besides touch",
          text: "\(timed.intervention.name) from \(DurationText.text(timed.startSeconds)) to "
            + DurationText.text(timed.endSeconds)
        ))
    }
    return facts
  }

  private static func person(_ subject: Subject, _ origin: SubjectOrigin) -> String {
    let who =
      switch origin {
      case .preset(let preset): "preset '\(preset.rawValue)'"
      case .person(let number, let seed): "person \(number) of population \(seed)"
      case .custom: "put together"
      }
    let pressure = subject.restingBloodPressure
    func text(_ value: Double) -> String { ReadableNumber.fixed(value, decimals: 0) }
    return "\(who): \(text(subject.ageYears)) years, sex \(subject.sex.rawValue), at rest "
      + "\(text(subject.restingHeartRateBpm)) bpm, \(text(pressure.systolicMmHg))/"
      + "\(text(pressure.diastolicMmHg)) mmHg, \(text(subject.respirationRatePerMinute)) breaths "
      + "per minute"
  }
}
