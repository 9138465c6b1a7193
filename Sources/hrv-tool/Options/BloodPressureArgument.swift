import ArgumentParser
import AutonomicSim

/// A blood pressure on the command line: `118/76`.
struct BloodPressureArgument {
  let pressure: RestingBloodPressure

  /// Reads what follows an option.
  ///
  /// - Throws: `ValidationError` with the spelling expected, or the values that make sense.
  init(parsing text: String) throws {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 2, let systolic = Double(parts[0]), let diastolic = Double(parts[1]),
      systolic.isFinite, diastolic.isFinite
    else {
      throw ValidationError("'\(text)' is no blood pressure; write it like 118/76")
    }
    guard systolic > diastolic else {
      throw ValidationError("blood pressure \(text): the first number must be the larger one")
    }
    pressure = RestingBloodPressure(systolicMmHg: systolic, diastolicMmHg: diastolic)
  }
}
