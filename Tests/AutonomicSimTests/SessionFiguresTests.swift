import AutonomicSim
import Testing

@Suite("What the report of a session shows")
struct SessionFiguresTests {
  static func session(
    _ builtIn: BuiltInProtocol = .swedish, minutes: (Double, Double, Double) = (5, 5, 5),
    rates: DisturbanceRates = .none, profile: EvidenceProfile = .central, seed: UInt64 = 3,
    analysis: AnalysisOptions? = nil
  ) throws -> Session {
    try Session(
      simulating: SessionRequest(
        builtIn.definition,
        durations: SessionDurations(
          beforeSeconds: 60 * minutes.0, duringSeconds: 60 * minutes.1,
          afterSeconds: 60 * minutes.2),
        disturbances: rates, profile: profile, seed: seed, analysis: analysis))
  }

  private let few = AnalysisOptions(
    correction: .none, selection: MetricSelection([.meanNN, .sdnn, .rmssd, .highFrequency]))

  // MARK: Courses

  @Test(
    "a course keeps the mean of its signal, whatever its length", arguments: [7, 60, 7201, 30_000])
  func courseMean(seconds: Int) throws {
    let values = (0..<4 * seconds).map { Double(($0 * 37) % 101) }
    let course = SignalCourse(values, rateHertz: 4)
    #expect(course.steps.count <= SignalCourse.mostSteps)
    #expect(course.trend.count <= 721)
    let step = Int(course.stepSeconds * 4)
    var sum = 0.0
    for (index, point) in course.steps.enumerated() {
      sum += point.value * Double(min(step, values.count - index * step))
    }
    let mean = values.reduce(0, +) / Double(values.count)
    // Sums of at most 120,000 small whole numbers are exact; the means are rounded once each.
    #expect((sum / Double(values.count) - mean).magnitude < 1e-10)
    let isRising = zip(course.steps, course.steps.dropFirst()).allSatisfy {
      $0.seconds < $1.seconds
    }
    #expect(isRising)
  }

  @Test("a constant signal has a constant course")
  func constantCourse() {
    let course = SignalCourse([Double](repeating: 0.3, count: 400), rateHertz: 4)
    #expect(course.steps.allSatisfy { $0.value == 0.3 })
    #expect(course.trend.allSatisfy { $0.value == 0.3 })
    #expect(SignalCourse([], rateHertz: 4).steps.isEmpty)
  }

  @Test("each phase of a minute or more has its minute of breathing")
  func waveforms() throws {
    let figures = try SessionFigures(Self.session(minutes: (2, 0.5, 1)))
    #expect(figures.waveforms.map(\.phase) == [.before, .after])
    for waveform in figures.waveforms {
      #expect(waveform.liters.count == 240)
      #expect(waveform.liters.contains { $0 > 0.1 })
    }
    #expect(Set(figures.body.keys) == Set(BodySignal.allCases))
  }

  // MARK: Truth

  @Test("beats that nobody disturbed have no bias: every metric is that of the true beats")
  func undisturbed() throws {
    let session = try Self.session(analysis: few)
    #expect(try SessionTruth(session).metrics.isEmpty)
    let truth = try SessionTruth(session, comparesMetrics: true)
    #expect(truth.metrics.map(\.metric) == few.selection.metrics)
    for row in truth.metrics {
      for bias in row.recorded + row.corrected {
        #expect(try #require(bias).difference == 0, "\(row.metric.key)")
      }
    }
  }

  @Test("correction of undisturbed beats is compared with them too")
  func needlessCorrection() throws {
    var options = few
    options.correction = .lipponenTarvainen
    let truth = try SessionTruth(Self.session(analysis: options))
    #expect(truth.metrics.count == 4)
    // Uncorrected, the recorded beats are the true ones.
    #expect(truth.metrics.allSatisfy { $0.recorded.allSatisfy { $0?.difference == 0 } })
  }

  @Test("disturbed beats have a bias, and correction takes most of it away")
  func disturbed() throws {
    var options = few
    options.correction = .lipponenTarvainen
    let session = try Self.session(
      rates: DisturbanceRates(ectopic: 0.005, artifacts: 0.015), analysis: options)
    let truth = try SessionTruth(session)
    let row = try #require(truth.metrics.first { $0.metric == .rmssd })
    let clean = try Self.session(analysis: few)
    for (index, phase) in clean.phases.enumerated() {
      let recorded = try #require(row.recorded[index])
      let corrected = try #require(row.corrected[index])
      // The truth is what the same session says that nobody disturbed.
      let stated = phase.metrics.first { $0.metric == .rmssd }?.value.number
      #expect(recorded.truth == stated)
      #expect(corrected.truth == stated)
      #expect(recorded.difference > 0)
      #expect(corrected.difference.magnitude < recorded.difference / 4)
      let percent = try #require(recorded.percent)
      #expect((percent - 100 * recorded.difference / recorded.truth).magnitude < 1e-9)
    }
  }

  @Test("rates found are those simulated, as closely as their definitions allow")
  func states() throws {
    let session = try Self.session(minutes: (10, 10, 10))
    let truth = try SessionTruth(session)
    for (index, phase) in session.phases.enumerated() {
      let rate = try #require(truth.states[.rateOfMeanInterval]?[index])
      #expect(rate.truth == phase.truth.heartRateBpm)
      // Beats over time and the mean of the rate differ by less than a beat of the phase.
      #expect(rate.difference.magnitude < 60 / phase.range.lengthSeconds * 1.5)
      let beats = try #require(truth.states[.meanOfRates]?[index])
      // The mean of 60,000 / RR is never below 60,000 over the mean (Jensen).
      #expect(beats.estimate >= rate.estimate)
      let breathing = try #require(truth.states[.breathingSignal]?[index])
      #expect(breathing.difference.magnitude < 1)
    }
  }

  @Test("the direction of the tone is told only where both intervals leave out zero")
  func directions() throws {
    let truth = try SessionTruth(Self.session(minutes: (10, 20, 10), profile: .claimed, seed: 5))
    #expect(truth.directions.count == 4)
    for direction in truth.directions {
      let isTold =
        direction.tone.interval.map { !$0.contains(0) } ?? false
        && direction.change.effect.interval.map { !$0.contains(0) } ?? false
      #expect((direction.agreement == .open) == !isTold)
      if isTold {
        let isSame = (direction.tone.difference > 0) == (direction.change.effect.difference > 0)
        #expect((direction.agreement == .agrees) == isSame)
      }
    }
    #expect(try SessionTruth(Self.session(minutes: (5, 0, 0))).directions.isEmpty)
  }
}
