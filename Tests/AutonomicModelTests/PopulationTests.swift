import AutonomicModel
import SignalCore
import Testing

@Suite("Population")
struct PopulationTests {
  private static let people = Result {
    try (UInt64(0)..<300).map { try PopulationSampler(seed: 1).person($0) }
  }

  private static func values(_ property: (Subject) -> Double) throws -> [Double] {
    try people.get().map(property)
  }

  private func correlation(_ x: [Double], _ y: [Double]) -> Double {
    let xs = SeedStatistics(x)
    let ys = SeedStatistics(y)
    let sum = zip(x, y).reduce(0) { $0 + ($1.0 - xs.mean) * ($1.1 - ys.mean) }
    return sum / Double(x.count - 1) / xs.spread / ys.spread
  }

  @Test("a person does not depend on who was drawn before, nor on how many are drawn")
  func isIndependent() throws {
    let population = PopulationSampler(seed: 9)
    let forward = try (UInt64(0)..<20).map { try population.person($0) }
    let backward = try (UInt64(0)..<20).reversed().map { try population.person($0) }
    #expect(forward == backward.reversed())
    #expect(try population.person(.max) == PopulationSampler(seed: 9).person(.max))
    #expect(Set(forward.map(\.ageYears)).count == 20)
    #expect(try PopulationSampler(seed: 10).person(0) != forward[0])
  }

  @Test("the range of ages changes ages and what follows from them, and nothing else")
  func ages() throws {
    let young = try PopulationSampler(seed: 3, ages: 20...30, sex: .female)
    let old = try PopulationSampler(seed: 3, ages: 60...70, sex: .female)
    for number in UInt64(0)..<50 {
      let one = try young.person(number)
      let other = try old.person(number)
      #expect((20...30).contains(one.ageYears) && (60...70).contains(other.ageYears))
      #expect(one.sex == .female)
      #expect(one.body == other.body)
      #expect(one.responsiveness == other.responsiveness)
      #expect(one.cardiovascular == other.cardiovascular)
      #expect(one.respirationRatePerMinute == other.respirationRatePerMinute)
      #expect(one.intrinsicHeartRateBpm > other.intrinsicHeartRateBpm)
    }
    #expect(throws: SimulationInputError.self) { try PopulationSampler(seed: 1, ages: 5...30) }
    #expect(throws: SimulationInputError.self) { try PopulationSampler(seed: 1, ages: 20...95) }
  }

  @Test("everybody lies within what the model is made for")
  func areValid() throws {
    let count: UInt64 = Cohort.isComplete ? 20_000 : 800
    let oldest = try PopulationSampler(seed: 77, ages: 16...80)
    for number in 0..<count { _ = try oldest.person(number) }
  }

  /// With 300 people a standard deviation is known to 4 %, a mean to 6 % of the deviation; bands are
  /// three to four of these wide around what the research asks for.
  @Test("people differ as much as people do")
  func spread() throws {
    let heartRate = SeedStatistics(try Self.values(\.restingHeartRateBpm))
    #expect((66...70).contains(heartRate.mean))
    #expect((9.5...12).contains(heartRate.spread))
    let systolic = SeedStatistics(try Self.values(\.restingBloodPressure.systolicMmHg))
    let diastolic = SeedStatistics(try Self.values(\.restingBloodPressure.diastolicMmHg))
    #expect(abs(systolic.mean - 118) < 2.5 && abs(systolic.spread - 11) < 1.5)
    #expect(abs(diastolic.mean - 76) < 2.5 && abs(diastolic.spread - 11) < 1.5)
    let breathing = SeedStatistics(try Self.values(\.respirationRatePerMinute))
    #expect(abs(breathing.mean - 15) < 0.7 && abs(breathing.spread - 3) < 0.4)
    for trait in [
      \CardiovascularTraits.respiratoryGate, \.vagalNoise, \.sympatheticNoise,
    ] {
      let logarithms = SeedStatistics(try Self.values { log($0.cardiovascular[keyPath: trait]) })
      #expect(abs(logarithms.mean) < 0.08 && abs(logarithms.spread - 0.35) < 0.05)
    }
    let anxiety = SeedStatistics(try Self.values(\.body.stateAnxiety))
    #expect(abs(anxiety.mean - 35) < 2.5 && abs(anxiety.spread - 10) < 1.5)
    let women = try Self.values { $0.sex == .female ? 1 : 0 }.reduce(0, +) / 300
    #expect(abs(women - 0.5) < 0.1)
    let ages = SeedStatistics(try Self.values(\.ageYears))
    // A uniform law over 47 years: 47/√12 = 13.6.
    #expect(abs(ages.mean - 41.5) < 3 && abs(ages.spread - 13.6) < 1)
  }

  /// Kollai: no correlation of the tones between people.
  ///
  /// At one age vagal tone spreads by 0.08, over
  /// all ages more, since it falls with the intrinsic rate.
  @Test("vagal and sympathetic tone vary independently")
  func tones() throws {
    let parameters = ModelParameters()
    let points = try Self.people.get().map { OperatingPoint(subject: $0, parameters: parameters) }
    let vagal = points.map(\.vagalTone)
    let sympathetic = points.map(\.sympatheticTone)
    #expect(abs(correlation(vagal, sympathetic)) < 0.2)
    #expect(abs(SeedStatistics(sympathetic).spread - 0.04) < 0.006)
    let peers = try PopulationSampler(seed: 5, ages: 35...35)
    let sameAge = try (UInt64(0)..<300).map {
      OperatingPoint(subject: try peers.person($0), parameters: parameters).vagalTone
    }
    #expect(abs(SeedStatistics(sameAge).spread - 0.08) < 0.012)
    #expect(
      correlation(try Self.values(\.ageYears), vagal) < -0.4,
      "vagal tone falls with the intrinsic rate")
  }

  /// Nunan 2010: powers spread about as far as their mean; the quartiles of Fazeli 2020 give 0.77 to
  /// 1.06 for ln HF and half of it for ln RMSSD.
  @Test("HF differs between people as in studies", .enabled(if: Cohort.isComplete))
  func highFrequency() throws {
    let figures = try Self.people.get().enumerated().map { index, person in
      WindowFigures(
        try Simulation.baseline(seconds: 310, subject: person).run(seed: 5000 + UInt64(index)),
        from: 5)
    }
    let power = SeedStatistics(figures.map(\.hf))
    #expect((0.7...1.3).contains(power.spread / power.mean))
    #expect((0.77...1.06).contains(SeedStatistics(figures.map { log($0.hf) }).spread))
    #expect((0.38...0.55).contains(SeedStatistics(figures.map { log($0.rmssd) }).spread))
    #expect((9.5...12).contains(SeedStatistics(figures.map(\.heartRate)).spread))
  }

  /// The evidence: 4 bpm, 0.5 ln HF and 7 mmHg between people in one before-after comparison, and
  /// 27 % whose HF does not rise.
  ///
  /// With 200 people an SD is known to 5 %, a share of 27 % to 3 %: the
  /// bands are three of these wide.
  @Test("responses to massage spread as in studies", .enabled(if: Cohort.isComplete))
  func responses() throws {
    let durations = try SessionDurations(
      beforeSeconds: 600, duringSeconds: 1080, afterSeconds: 0)
    var heartRate: [Double] = []
    var lnHF: [Double] = []
    var systolic: [Double] = []
    for (index, person) in try Self.people.get().prefix(200).enumerated() {
      let recording = Simulation(.swedish, durations: durations, subject: person)
        .run(seed: 7000 + UInt64(index))
      let before = WindowFigures(recording, from: 280)
      let during = WindowFigures(recording, from: 600 + 750)
      heartRate.append(during.heartRate - before.heartRate)
      lnHF.append(log(during.hf) - log(before.hf))
      systolic.append(during.systolic - before.systolic)
    }
    #expect(abs(SeedStatistics(heartRate).spread / 4 - 1) < 0.15)
    #expect(abs(SeedStatistics(lnHF).spread / 0.5 - 1) < 0.15)
    #expect(abs(SeedStatistics(systolic).spread / 7 - 1) < 0.15)
    let unmoved = Double(lnHF.count { $0 <= 0 }) / Double(lnHF.count)
    #expect((0.18...0.36).contains(unmoved))
  }

  @Test("a person responds in the same direction from session to session")
  func persists() throws {
    let person = try PopulationSampler(seed: 1).person(4)
    #expect(person.responsiveness != .mean)
    #expect(try PopulationSampler(seed: 1).person(4).responsiveness == person.responsiveness)
    let factors = try Self.values(\.responsiveness.bodyFactor)
    #expect(factors.allSatisfy { (0...2).contains($0) })
    #expect(abs(SeedStatistics(factors).mean - 1) < 0.1)
  }
}
