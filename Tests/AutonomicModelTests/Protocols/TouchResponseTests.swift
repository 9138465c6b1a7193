import AutonomicModel
import SignalCore
import Testing

/// What touch does to heart rate, pressure and HF against rest on the same noise.
///
/// Limits are wide: signs and orders are meant, not sizes, which the amplitudes of the reference
/// stimuli set.
@Suite("Responses to touch")
struct TouchResponseTests {
  #if DEBUG
    private static let seeds: ClosedRange<UInt64> = 1...2
  #else
    private static let seeds: ClosedRange<UInt64> = 1...16
  #endif

  /// Differences to rest: means over the seeds.
  private struct Difference {
    var heartRate = 0.0
    var systolic = 0.0
    var lnHF = 0.0
    var vagalTone = 0.0
  }

  private static func difference(
    _ item: SessionProtocol, fromMinute start: Double, durations: SessionDurations,
    subject: Subject = .standard
  ) throws -> Difference {
    var sum = Difference()
    for seed in seeds {
      let touched = Simulation(item, durations: durations, subject: subject).run(seed: seed)
      let rested = Simulation(.quietRest, durations: durations, subject: subject).run(seed: seed)
      let range = TimeRange(startSeconds: 60 * start, endSeconds: 60 * start + 300)
      let touchedFigures = WindowFigures(touched, from: range.startSeconds)
      let restedFigures = WindowFigures(rested, from: range.startSeconds)
      sum.heartRate += touchedFigures.heartRate - restedFigures.heartRate
      sum.systolic += touchedFigures.systolic - restedFigures.systolic
      sum.lnHF += log(touchedFigures.hf) - log(restedFigures.hf)
      sum.vagalTone +=
        try #require(touched.means(in: range)).vagalTone
        - #require(rested.means(in: range)).vagalTone
    }
    let count = Double(seeds.count)
    return Difference(
      heartRate: sum.heartRate / count, systolic: sum.systolic / count, lnHF: sum.lnHF / count,
      vagalTone: sum.vagalTone / count)
  }

  private static func durations(
    before: Double = 1, during: Double, after: Double
  ) throws -> SessionDurations {
    try SessionDurations(
      beforeSeconds: 60 * before, duringSeconds: 60 * during, afterSeconds: 60 * after)
  }

  @Test("more pressure from light to moderate slows the heart more", arguments: [false, true])
  func dose(isStroking: Bool) throws {
    // The time constants are minutes: after 12 of them nearly all of the answer is there.
    let durations = try Self.durations(during: 18, after: 0)
    var changes = [Double]()
    for pressure in [TouchPressure.light, 0.3, 0.4, TouchPressure.moderate] {
      let item = try ProtocolLawTests.item(
        isStroking ? .effleurage : .petrissage, pressure: pressure)
      changes.append(
        try Self.difference(item, fromMinute: 13, durations: durations).heartRate)
    }
    for (weaker, stronger) in zip(changes, changes.dropFirst()) { #expect(stronger < weaker) }
    // Light touch is read as rest; moderate massage is not.
    #expect(abs(changes[0]) < 0.3)
    #expect(changes[3] < -0.5)
  }

  @Test("painful pressure raises systolic pressure and gives no rise of HF")
  func painful() throws {
    let durations = try Self.durations(during: 25, after: 0)
    let painful = try Self.difference(
      ProtocolLawTests.item(.triggerPoint, pressure: 1.3), fromMinute: 20, durations: durations)
    let tolerable = try Self.difference(
      ProtocolLawTests.item(.triggerPoint, pressure: TouchPressure.moderate), fromMinute: 20,
      durations: durations)
    #expect(painful.systolic > 0.5, "\(painful.systolic)")
    #expect(tolerable.systolic < 0, "\(tolerable.systolic)")
    #expect(painful.lnHF < 0.05, "\(painful.lnHF)")
    #expect(painful.lnHF < tolerable.lnHF)
    #expect(painful.vagalTone < 0)
    #expect(painful.heartRate > tolerable.heartRate)
  }

  @Test("deep pressure hurts when it comes first, not when it is built up")
  func order() throws {
    let durations = SessionProtocol.roberts2011Rising.defaultDurations
    // Into the deep strokes: at the end of the rising order, at the start of the other.
    let first = try Self.difference(
      .roberts2011DeepFirst, fromMinute: 5, durations: durations)
    let last = try Self.difference(.roberts2011Rising, fromMinute: 9, durations: durations)
    #expect(first.vagalTone < last.vagalTone)
    #expect(last.vagalTone > 0)
  }

  @Test("what only arouses speeds the heart", arguments: [Technique.vibration, .tapotement])
  func arousing(technique: Technique) throws {
    let change = try Self.difference(
      ProtocolLawTests.item(technique, pressure: TouchPressure.moderate), fromMinute: 10,
      durations: Self.durations(during: 15, after: 0))
    #expect(change.heartRate > 0)
    #expect(change.vagalTone < 0)
  }

  @Test("light touch read as arousing lowers HF and speeds the heart, read as neutral neither")
  func lightTouch() throws {
    let durations = SessionProtocol.diegoField2009Light.defaultDurations
    let arousing = try Self.difference(
      .diegoField2009Light, fromMinute: 12, durations: durations)
    #expect(arousing.heartRate > 0.3)
    #expect(arousing.lnHF < 0)
    let neutral = try Self.difference(
      SessionProtocol.diegoField2009Light.changed(lightTouch: .neutral), fromMinute: 12,
      durations: durations)
    #expect(abs(neutral.heartRate) < 0.3)
  }

  /// Diego & Field 2009: most in the first half of a massage, within about seven minutes.
  @Test("the vagal answer is greatest by seven minutes and eases to a plateau")
  func adaptation() throws {
    let durations = try Self.durations(during: 30, after: 0)
    let item = try ProtocolLawTests.item(.petrissage, pressure: TouchPressure.moderate)
    let early = try Self.difference(item, fromMinute: 1 + 5, durations: durations).vagalTone
    let late = try Self.difference(item, fromMinute: 1 + 25, durations: durations).vagalTone
    #expect(early > late)
    // The plateau of HF is 60 to 70 % of the peak; of the tone, with slower inputs beneath, more.
    #expect(late > 0.4 * early)
  }

  /// Slowest of all inputs is the set point, with 30 minutes: after two hours e⁻⁴ of it is left.
  @Test(
    "two hours after contact the body is back where rest alone leaves it",
    .enabled(if: Cohort.isComplete, "long sessions need a release build"),
    arguments: BuiltInProtocol.allCases)
  func baseline(builtIn: BuiltInProtocol) throws {
    let item = builtIn.definition
    let durations = try SessionDurations(
      beforeSeconds: item.defaultDurations.beforeSeconds, duringSeconds: 900,
      afterSeconds: 7800)
    let start = (durations.beforeSeconds + 900 + 7200) / 60
    let bare = SessionProtocol(
      name: "bare", description: "", stimulus: .quietRest, plan: TouchPlan.none,
      interventions: item.interventions, defaultDurations: durations)
    let range = TimeRange(startSeconds: 60 * start, endSeconds: 60 * start + 600)
    for seed in Self.seeds.prefix(4) {
      let touched = try #require(
        Simulation(item, durations: durations).run(seed: seed).means(in: range))
      let rested = try #require(
        Simulation(bare, durations: durations).run(seed: seed).means(in: range))
      #expect(abs(touched.heartRateBpm - rested.heartRateBpm) < 0.5)
      #expect(abs(touched.systolicMmHg - rested.systolicMmHg) < 0.7)
      #expect(abs(touched.vagalTone - rested.vagalTone) < 0.01)
    }
  }
}
