import AutonomicModel
import Testing

@Suite("Input out of range")
struct InputValidationTests {
  @Test("a subject outside the model's range is refused with place, value and remedy")
  func subject() throws {
    let error = #expect(throws: SimulationInputError.self) { try Subject(ageYears: 5) }
    #expect(
      error?.description == "the age is 5 years; give a value from 6 to 90")
    #expect(throws: SimulationInputError.self) { try Subject(ageYears: .nan) }
    #expect(throws: SimulationInputError.self) { try Subject(pressureSetPointMmHg: 20) }
    #expect(throws: SimulationInputError.self) { try Subject(respirationRatePerMinute: 0) }
    #expect(throws: SimulationInputError.self) { try Subject(tidalVolumeLiters: -1) }
  }

  @Test("a resting heart rate that no vagal tone gives is refused with the range that works")
  func heartRate() throws {
    let error = #expect(throws: SimulationInputError.self) {
      try Subject(ageYears: 75, restingHeartRateBpm: 120)
    }
    guard case .unreachableRestingHeartRate(let rate, let age, let reachable)? = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(rate == 120)
    #expect(age == 75)
    #expect(throws: Never.self) {
      try Subject(ageYears: 75, restingHeartRateBpm: reachable.upperBound)
    }
    #expect(throws: Never.self) {
      try Subject(ageYears: 75, restingHeartRateBpm: reachable.lowerBound)
    }
  }

  @Test("conditions, durations and options outside their range are refused")
  func others() {
    #expect(throws: SimulationInputError.self) { try Conditions(atropine: 1.1) }
    #expect(throws: SimulationInputError.self) { try Conditions(propranolol: -0.1) }
    #expect(throws: SimulationInputError.self) { try Conditions(tiltDegrees: 120) }
    #expect(throws: SimulationInputError.self) {
      try PacedBreathing(ratePerMinute: 1, tidalVolumeLiters: 0.5)
    }
    #expect(throws: SimulationInputError.self) { try SimulationOptions(stepSeconds: 0.5) }
    #expect(throws: SimulationInputError.self) { try SimulationOptions(warmUpSeconds: -1) }
    #expect(throws: SimulationInputError.emptySession) {
      try SessionDurations(beforeSeconds: 0, duringSeconds: 0, afterSeconds: 0)
    }
    #expect(throws: SimulationInputError.self) {
      try SessionDurations(beforeSeconds: -5, duringSeconds: 10, afterSeconds: 0)
    }
  }

  @Test("an unknown protocol is refused with the names there are")
  func protocolName() throws {
    let error = #expect(throws: SimulationInputError.self) {
      try BuiltInProtocol.named("sweedish")
    }
    #expect(
      error?.description == "no protocol is called \"sweedish\"; known are "
        + BuiltInProtocol.allCases.map(\.rawValue).joined(separator: ", "))
  }

  @Test("every protocol is found by its own name", arguments: BuiltInProtocol.allCases)
  func lookup(builtIn: BuiltInProtocol) throws {
    let found = try BuiltInProtocol.named(builtIn.rawValue)
    #expect(found == builtIn.definition)
    #expect(found.name == builtIn.rawValue)
    #expect(found.defaultDurations.totalSeconds > 0)
  }
}
