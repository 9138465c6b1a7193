import SignalCore

/// Draws people who differ as people do: person `i` of a population is always the same person.
///
/// Traits are drawn independently of each other unless their property says otherwise, above all
/// vagal and sympathetic tone, which are uncorrelated between people (Kollai; r = 0.22 and 0.42 in
/// 16 people, neither significant). Normal traits are cut off at three SD.
///
/// ```swift
/// let people = PopulationSampler(seed: 7, ages: 20...40)
/// let person = try people.person(12)
/// ```
public struct PopulationSampler: Sendable, Equatable {
  /// The seed of the population; has nothing to do with the seeds of sessions.
  public let seed: UInt64
  /// The ages, in years; every age in the range is equally likely.
  public let ages: ClosedRange<Double>
  /// The sex of all; `nil` draws female and male with equal chance.
  public let sex: Sex?
  /// How people differ.
  public let spread: PopulationSpread

  /// Creates a population.
  ///
  /// - Parameters:
  ///   - seed: The seed of the population.
  ///   - ages: Ages in years, within 16 to 80; the intrinsic rate was measured from 16 years on.
  ///   - sex: The sex of all; `nil` for both.
  ///   - spread: How people differ.
  /// - Throws: ``SimulationInputError`` for ages out of range.
  public init(
    seed: UInt64, ages: ClosedRange<Double>, sex: Sex? = nil,
    spread: PopulationSpread = .standard
  ) throws(SimulationInputError) {
    for age in [ages.lowerBound, ages.upperBound] {
      try SimulationInputError.check(age, in: 16...80, "the age of a population", unit: "years")
    }
    self.init(uncheckedSeed: seed, ages: ages, sex: sex, spread: spread)
  }

  /// Creates a population of adults of both sexes, 18 to 65 years old.
  ///
  /// - Parameter seed: The seed of the population.
  public init(seed: UInt64) {
    self.init(uncheckedSeed: seed, ages: 18...65, sex: nil, spread: .standard)
  }

  private init(
    uncheckedSeed: UInt64, ages: ClosedRange<Double>, sex: Sex?, spread: PopulationSpread
  ) {
    seed = uncheckedSeed
    self.ages = ages
    self.sex = sex
    self.spread = spread
  }

  /// Draws a person, who does not depend on who else is drawn.
  ///
  /// - Parameter number: The number of the person.
  /// - Returns: The person.
  /// - Throws: ``SimulationInputError`` if ``spread`` leads out of what the model is made for, which
  ///   the standard one does not.
  public func person(_ number: UInt64) throws(SimulationInputError) -> Subject {
    func normal(_ trait: PersonStream) -> Double {
      var stream = trait.stream(number: number, seed: seed)
      return stream.boundedNormal()
    }
    let age = self.age(number)
    let sex = self.sex(number)
    let pressure = spread.bloodPressure(
      PersonStream.bloodPressure.stream(number: number, seed: seed))

    var traits = CardiovascularTraits.standard
    traits.intrinsicRate = 1 + spread.intrinsicRate * normal(.intrinsicRate)
    traits.restingSympatheticTone = min(
      max(0.06, spread.meanSympatheticTone + spread.sympatheticTone * normal(.sympatheticTone)),
      0.4)
    traits.pulsePressureMmHg = pressure.pulsePressureMmHg
    traits.baroreflexGain = exp(spread.lnBaroreflexGain * normal(.baroreflexGain))
    traits.respiratoryGate = exp(spread.lnRespiratoryGate * normal(.respiratoryGate))
    traits.vagalNoise = exp(spread.lnNoise * normal(.vagalNoise))
    traits.sympatheticNoise = exp(spread.lnNoise * normal(.sympatheticNoise))

    let line = IntrinsicHeartRate.beatsPerMinute(ageYears: age, sex: sex)
    let meanTone = spread.meanVagalTone(intrinsicRateBpm: line)
    let vagalTone = min(max(0.06, meanTone + spread.vagalTone * normal(.vagalTone)), 0.92)
    return try Subject(
      ageYears: age, sex: sex,
      restingHeartRateBpm: OperatingPoint.heartRate(
        vagalTone: vagalTone, sympatheticTone: traits.restingSympatheticTone,
        intrinsicRateBpm: line * traits.intrinsicRate, parameters: ModelParameters()),
      pressureSetPointMmHg: pressure.setPointMmHg,
      respirationRatePerMinute: spread.meanRespirationRate
        + spread.respirationRate * normal(.respirationRate),
      tidalVolumeLiters: 0.5 * exp(spread.lnTidalVolume * normal(.tidalVolume)),
      cardiovascular: traits, body: body(number),
      responsiveness: spread.response(PersonStream.response.stream(number: number, seed: seed)))
  }

  private func age(_ number: UInt64) -> Double {
    var stream = PersonStream.age.stream(number: number, seed: seed)
    return ages.lowerBound + (ages.upperBound - ages.lowerBound) * stream.uniform()
  }

  private func sex(_ number: UInt64) -> Sex {
    var stream = PersonStream.sex.stream(number: number, seed: seed)
    let drawn: Sex = stream.uniform() < 0.5 ? .female : .male
    return sex ?? drawn
  }

  private func body(_ number: UInt64) -> BodyTraits {
    func stream(_ trait: PersonStream) -> RandomStream { trait.stream(number: number, seed: seed) }
    return spread.body(mind: stream(.mind), pain: stream(.pain), tissue: stream(.tissue))
  }
}
