import ArgumentParser
import AutonomicSim
import HRVReport

/// The person of a simulated session: a preset with values of its own, or one of a population.
struct SubjectOptions: ParsableArguments {
  @Option(
    name: .customLong("subject"),
    help: ArgumentHelp(
      "The kind of person; the options below change single values. (default: healthy)",
      valueName: "preset"))
  var preset: SubjectPreset?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp("Age in years. (default: the preset's)", valueName: "years"))
  var age: Double?

  @Option(
    help: ArgumentHelp(
      "Sex, for the intrinsic heart rate; unspecified pools both. (default: the preset's)",
      valueName: "sex"))
  var sex: Sex?

  @Option(
    name: .customLong("resting-hr"), parsing: .unconditional,
    help: ArgumentHelp(
      "Resting heart rate in beats per minute. (default: the preset's)", valueName: "bpm"))
  var restingHeartRate: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Resting blood pressure in mmHg, like 118/76. (default: the preset's)",
      valueName: "sbp/dbp"),
    transform: BloodPressureArgument.init(parsing:))
  var bloodPressure: BloodPressureArgument?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Breaths per minute at rest. (default: the preset's)", valueName: "per-minute"))
  var respirationRate: Double?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "Take this person, 0 or more, of a population of adults. (default: none, the preset)",
      valueName: "number"))
  var person: UInt64?

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "The population of --person, a number of 0 or more. (default: 1)", valueName: "seed"))
  var populationSeed: UInt64?

  /// Where the person comes from, for the record.
  var origin: SubjectOrigin {
    if let person { return .person(number: person, populationSeed: populationSeed ?? 1) }
    return .preset(preset ?? .healthy)
  }

  func subject() throws -> Subject {
    do {
      if let person {
        try refuseValues()
        return try PopulationSampler(seed: populationSeed ?? 1).person(person)
      }
      guard populationSeed == nil else {
        throw ValidationError("--population-seed needs --person, the number of a person")
      }
      return try changed((preset ?? .healthy).subject)
    } catch let error as SimulationInputError {
      throw ValidationError(error.description)
    }
  }

  /// A person of a population is taken as they are.
  private func refuseValues() throws {
    let given = [
      (preset != nil, "--subject"), (age != nil, "--age"), (sex != nil, "--sex"),
      (restingHeartRate != nil, "--resting-hr"), (bloodPressure != nil, "--blood-pressure"),
      (respirationRate != nil, "--respiration-rate"),
    ]
    if let (_, name) = given.first(where: \.0) {
      throw ValidationError("--person takes a whole person of a population; leave out \(name)")
    }
  }

  private func changed(_ preset: Subject) throws -> Subject {
    var cardiovascular = preset.cardiovascular
    if let bloodPressure {
      cardiovascular.pulsePressureMmHg = bloodPressure.pressure.pulsePressureMmHg
    }
    return try Subject(
      ageYears: age ?? preset.ageYears, sex: sex ?? preset.sex,
      restingHeartRateBpm: restingHeartRate ?? preset.restingHeartRateBpm,
      pressureSetPointMmHg: bloodPressure?.pressure.setPointMmHg ?? preset.pressureSetPointMmHg,
      respirationRatePerMinute: respirationRate ?? preset.respirationRatePerMinute,
      tidalVolumeLiters: preset.tidalVolumeLiters, cardiovascular: cardiovascular,
      body: preset.body, responsiveness: preset.responsiveness)
  }
}
