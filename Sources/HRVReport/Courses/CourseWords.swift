import AutonomicSim

/// A course in words: what was simulated, and what lasted and what returned.
enum CourseWords {
  /// What was simulated, in one sentence.
  static func simulated(_ result: CourseResult, origin: SubjectOrigin) -> String {
    let course = result.course
    let lengths = course.sessionProtocol.defaultDurations
    let phases = [
      (lengths.beforeSeconds, "before"), (lengths.duringSeconds, "during"),
      (lengths.afterSeconds, "after"),
    ].filter { $0.0 > 0 }.map { "\(ReadableDuration.text($0.0)) \($0.1)" }
    return CountText.text(result.sessions.count, "session") + " of "
      + "\(course.sessionProtocol.name) (\(list(phases))), \(course.sessionsPerWeek) a week for "
      + CountText.text(course.weeks, "week") + ", then " + without(course) + ", for "
      + "\(who(course.subject, origin)), by the \(course.profile.rawValue) reading of the "
      + "evidence. All of it is simulated."
  }

  /// What lasted and what returned, in one sentence.
  static func answer(_ result: CourseResult, _ figures: CourseFigures) -> String {
    let moved = figures.outcomes.filter { $0.fate != .unchanged }
    guard !moved.isEmpty else { return "Nothing that is followed from day to day changed." }
    func named(_ fate: CourseOutcome.Fate, isGrowing: Bool = false) -> [String] {
      moved.filter { $0.fate == fate && (($0.keptShare ?? 0) > 1) == isGrowing }.map { outcome in
        guard fate != .returned, let kept = outcome.keptShare else { return outcome.signal.title }
        return "\(outcome.signal.title) (\(percent(kept)))"
      }
    }
    guard result.course.followUpWeeks > 0 else {
      let changes = moved.map { "\($0.signal.title) by \(change($0))" }
      return "At the end of the sessions had changed: \(list(changes)). Without weeks after them "
        + "nothing is known of what lasts."
    }
    var clauses = [String]()
    let growing = named(.lasting, isGrowing: true)
    let lasting = named(.lasting)
    let fading = named(.fading)
    let returned = named(.returned)
    if !growing.isEmpty { clauses.append("the change had grown further in \(list(growing))") }
    if !lasting.isEmpty {
      clauses.append("half or more was left of the change in \(list(lasting))")
    }
    if !fading.isEmpty {
      clauses.append("less than half was left of the change in \(list(fading))")
    }
    if !returned.isEmpty {
      clauses.append(
        "\(list(returned)) \(returned.count == 1 ? "was" : "were") back where "
          + "\(returned.count == 1 ? "it" : "they") began")
    }
    return "After \(CountText.text(result.course.followUpWeeks, "week")) without sessions, "
      + clauses.joined(separator: "; ") + "."
  }

  /// How much of what a session relieves is back by the next; `nil` where sessions relieve nothing or
  /// there is but one.
  static func betweenSessions(_ figures: CourseFigures) -> String? {
    let shares = figures.reliefs.compactMap { relief in
      relief.returnedShare.map { "\(percent($0)) of \(relief.signal.title)" }
    }
    guard !shares.isEmpty else { return nil }
    return "Of what a session relieved, \(list(shares)) was back before the next one."
  }

  /// What did not change, and why; `nil` where everything did.
  static func unchanged(_ figures: CourseFigures, _ profile: EvidenceProfile) -> String? {
    let still = figures.outcomes.filter { $0.fate == .unchanged }
    guard !still.isEmpty else { return nil }
    let reasons: [(CourseFigures.Stillness?, String)] = [
      (.nothingToRelieve, " (there was none to begin with)"),
      (.noSuchTouch, " (the sessions do not reach the abdomen)"),
      (.noEffect, " (the \(profile.rawValue) reading of the evidence has no such effect)"),
      (nil, ""),
    ]
    let texts = reasons.compactMap { reason, words -> String? in
      let titles = still.filter { figures.stillness($0) == reason }.map(\.signal.title)
      return titles.isEmpty ? nil : list(titles) + words
    }
    return "No change: \(texts.joined(separator: "; "))."
  }

  /// A change with sign and unit.
  static func change(_ outcome: CourseOutcome) -> String {
    "\(signed(outcome.change, decimals: outcome.signal.decimals)) \(outcome.signal.changeUnit)"
  }

  static func signed(_ value: Double, decimals: Int) -> String {
    let text = ReadableNumber.fixed(value, decimals: decimals)
    return value > 0 && text.contains(where: { "123456789".contains($0) }) ? "+" + text : text
  }

  static func percent(_ share: Double) -> String {
    ReadableNumber.fixed(100 * share, decimals: 0) + " %"
  }

  /// A text with its first letter in upper case.
  static func heading(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

  /// Texts as a list in a sentence.
  static func list(_ texts: [String]) -> String {
    guard let last = texts.last, texts.count > 1 else { return texts.first ?? "" }
    return texts.dropLast().joined(separator: ", ") + " and " + last
  }

  private static func without(_ course: Course) -> String {
    course.followUpWeeks == 0
      ? "no follow-up" : CountText.text(course.followUpWeeks, "week") + " without"
  }

  private static func who(_ subject: Subject, _ origin: SubjectOrigin) -> String {
    let age = "\(ReadableNumber.fixed(subject.ageYears, decimals: 0)) years of age"
    return switch origin {
    case .preset(let preset): "a person of the preset \(preset.rawValue), \(age)"
    case .person(let number, let seed): "person \(number) of population \(seed), \(age)"
    case .custom: "a person, \(age)"
    }
  }
}

extension CourseSignal {
  /// The unit of a change, which for shares of a usual value is a percentage.
  var changeUnit: String {
    switch self {
    case .pain: "points"
    case .systolicPressure: "mmHg"
    case .serotonin, .dopamine: "%"
    default: unit
    }
  }
}
