import SignalCore

/// A person on the way through a course.
struct CoursePerson {
  private(set) var days: [CourseDay] = []
  private(set) var sessions: [CourseSession] = []
  private let course: Course
  private let dose: TouchDose
  private var levels: [CourseLevel]
  private var painRelief = 0.0
  private var anxietyRelief = 0.0

  /// How fast the relief of a session fades, in days: pain 36 h, state anxiety 6 h.
  ///
  /// *Choice* between a single evening and three days (Mok & Woo 2004).
  static let painDays = 1.5
  static let anxietyDays = 0.25
  /// How many STAI points of state anxiety come with a standard deviation of trait anxiety.
  ///
  /// *Choice*: six of the ten that state anxiety spreads by.
  private static let statePointsPerTraitSD = 6.0

  /// Creates a person before the first session.
  init(_ course: Course) {
    self.course = course
    let durations = course.sessionProtocol.defaultDurations
    let plan = course.sessionProtocol.plan?.stretched(toSeconds: durations.duringSeconds)
    dose = TouchDose(plan ?? .none, painThreshold: course.subject.body.painThreshold)
    // Nobody with normal pressure shows what hypertension trials report.
    let raised = (course.subject.pressureSetPointMmHg - 88) / 20
    levels = CourseEffect.all.map { effect in
      CourseLevel(
        effect, profile: course.profile,
        factor: effect.signal == .systolicPressure ? min(max(raised, 0.1), 1) : 1)
    }
  }

  private func level(_ signal: CourseSignal) -> Double {
    levels.first { $0.signal == signal }?.level ?? 0
  }

  private var carryOver: CarryOver {
    var carry = CarryOver.none
    carry.pain = painRelief + level(.pain)
    carry.stateAnxiety = anxietyRelief + Self.statePointsPerTraitSD * level(.traitAnxiety)
    carry.systolicMmHg = level(.systolicPressure)
    return carry
  }

  /// Notes the state of a day.
  mutating func noteDay(_ day: Int) {
    let usual = course.subject.body
    let carry = carryOver
    let values = CourseSignal.allCases.map { signal -> Double in
      switch signal {
      case .pain: min(max(usual.pain + carry.pain, 0), 10)
      case .stateAnxiety: min(max(usual.stateAnxiety + carry.stateAnxiety, 20), 80)
      case .traitAnxiety: usual.traitAnxiety + level(signal)
      case .depression: usual.depression + level(signal)
      case .sleepQuality: usual.sleepQuality + level(signal)
      case .systolicPressure: carry.systolicMmHg
      case .bowelMovements: usual.bowelMovementsPerWeek + level(signal)
      case .serotonin, .dopamine: 100 + level(signal)
      }
    }
    days.append(CourseDay(day: day, values: values))
  }

  /// Attends a session.
  mutating func attend(day: Int) {
    let seed = course.seed &+ UInt64(sessions.count)
    var simulation = Simulation(
      course.sessionProtocol, subject: course.subject, profile: course.profile)
    simulation.carryOver = carryOver
    let recording = simulation.run(seed: seed)
    let pain = recording.signals.values(of: .pain)
    let anxiety = recording.signals.values(of: .stateAnxiety)
    if let first = pain.first, let last = pain.last { painRelief += last - first }
    if let first = anxiety.first, let last = anxiety.last { anxietyRelief += last - first }
    sessions.append(
      CourseSession(
        day: day, seed: seed, painBefore: pain.first ?? 0, painAfter: pain.last ?? 0,
        anxietyBefore: anxiety.first ?? 0, anxietyAfter: anxiety.last ?? 0,
        phases: SessionPhase.allCases.compactMap { phase in
          recording.means(of: phase).map { CoursePhase(phase: phase, means: $0) }
        }))
    for index in levels.indices { levels[index].add(dose) }
  }

  /// Lets time pass.
  mutating func wait(days: Double) {
    painRelief *= exp(-days / Self.painDays)
    anxietyRelief *= exp(-days / Self.anxietyDays)
    for index in levels.indices { levels[index].wait(days: days) }
  }
}
