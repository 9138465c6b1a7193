/// What the literature says of something that outlasts a session, beside what the model makes of it.
package struct CourseEvidence: Sendable {
  /// Over which time something lasts.
  package enum Span: Sendable, Equatable {
    /// What builds up over sessions and fades after them, with both time constants in days.
    case course(riseDays: Double, fallDays: Double)
    /// What a session leaves behind, with the time constant of its fading in days.
    case session(fadeDays: Double)
  }

  /// Why a figure is uncertain.
  package enum Doubt: Sendable, Equatable {
    /// The figure was not confirmed at its source, or is a modelling choice.
    case grade(EvidenceGrade)
    /// One reading of the evidence assumes no effect at all where another has one.
    case disputed
  }

  /// The quantity.
  package let signal: CourseSignal
  /// Over which time it lasts.
  package let span: Span
  /// The change that the model tends to with moderate massage, rest included: at the reference schedule
  /// for courses; `nil` for what a session leaves behind, which the session itself decides.
  package let tendency: ProfileValues<Double>?
  /// What the literature says.
  package let entry: EvidenceEntry

  /// Why the figure is uncertain; empty where it is not.
  package var doubts: [Doubt] {
    var doubts = [Doubt]()
    if [.recalled, .modelled].contains(entry.grade) { doubts.append(.grade(entry.grade)) }
    if let tendency {
      let readings = EvidenceProfile.allCases.map { tendency[$0] }
      if readings.contains(0), readings.contains(where: { $0 != 0 }) { doubts.append(.disputed) }
    }
    return doubts
  }

  /// The evidence of all that outlasts a session: the effects of a course, then the relief of sessions.
  ///
  /// - Parameter sessionProtocol: What each session is; its stimulus decides between entries.
  /// - Returns: A row for each effect of ``CourseEffect/all`` and for each relief.
  package static func all(for sessionProtocol: SessionProtocol) -> [CourseEvidence] {
    let reference = ReferenceStimulus(rawValue: sessionProtocol.stimulus.name) ?? .swedish
    let contacts: [EvidenceContact] = [
      .course, .abdominal, EvidenceContact(reference), .swedish,
    ]
    func entry(_ quantity: EvidenceQuantity) -> EvidenceEntry {
      let entries = EvidenceLibrary.entries.filter { $0.quantity == quantity }
      for contact in contacts {
        if let entry = entries.first(where: { $0.contact == contact }) { return entry }
      }
      preconditionFailure("\(quantity.rawValue) has an entry of massage")
    }
    let effects = CourseEffect.all.map { effect in
      CourseEvidence(
        signal: effect.signal,
        span: .course(riseDays: effect.riseDays, fallDays: effect.fallDays),
        tendency: effect.tendency, entry: entry(effect.signal.courseQuantity))
    }
    return effects + [
      CourseEvidence(
        signal: .pain, span: .session(fadeDays: CoursePerson.painDays), tendency: nil,
        entry: entry(.pain)),
      CourseEvidence(
        signal: .stateAnxiety, span: .session(fadeDays: CoursePerson.anxietyDays), tendency: nil,
        entry: entry(.stateAnxiety)),
    ]
  }
}

extension CourseEffect {
  /// The change that moderate massage at the reference schedule tends to, rest included.
  fileprivate var tendency: ProfileValues<Double> {
    func value(_ profile: EvidenceProfile) -> Double {
      let rest: Double =
        switch schedule {
        case .sessions: gains.rest[profile]
        case .abdominalMinutes: 0
        }
      // Three decimals: sums of decimals would print with the rounding of both.
      return ((rest + gains.moderate[profile]) * 1000).rounded() / 1000
    }
    return ProfileValues(
      central: value(.central), claimed: value(.claimed), sceptical: value(.sceptical))
  }
}

extension CourseSignal {
  /// The quantity that the literature reports for it after a course.
  fileprivate var courseQuantity: EvidenceQuantity {
    switch self {
    case .pain: .painOverDays
    case .stateAnxiety: .stateAnxiety
    case .traitAnxiety: .traitAnxiety
    case .depression: .depression
    case .sleepQuality: .sleepQuality
    case .systolicPressure: .hypertensiveSystolicPressure
    case .bowelMovements: .bowelMovements
    case .serotonin: .serotonin
    case .dopamine: .dopamine
    }
  }
}
