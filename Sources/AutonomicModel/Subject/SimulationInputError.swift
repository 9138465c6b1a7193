/// Why a simulation cannot be run as asked.
public enum SimulationInputError: Error, Sendable, Equatable {
  /// A quantity lies outside the range the model is made for.
  case outOfRange(
    quantity: String, value: Double, allowed: ClosedRange<Double>, unit: String)
  /// No vagal tone gives this resting heart rate at this age.
  case unreachableRestingHeartRate(
    beatsPerMinute: Double, ageYears: Double, reachable: ClosedRange<Double>)
  /// All three phases are empty.
  case emptySession
  /// No built-in protocol has this name.
  case unknownProtocol(name: String, known: [String])

  /// Throws unless a value lies in a range.
  ///
  /// - Parameters:
  ///   - value: The value; not-a-number lies in no range.
  ///   - allowed: The range.
  ///   - quantity: What it is, for the message.
  ///   - unit: Its unit, for the message; empty for a pure number.
  /// - Throws: ``outOfRange(quantity:value:allowed:unit:)``.
  static func check(
    _ value: Double, in allowed: ClosedRange<Double>, _ quantity: String, unit: String
  ) throws(SimulationInputError) {
    guard allowed.contains(value) else {
      throw .outOfRange(quantity: quantity, value: value, allowed: allowed, unit: unit)
    }
  }
}

extension SimulationInputError: CustomStringConvertible {
  /// One sentence for a person.
  public var description: String {
    switch self {
    case .outOfRange(let quantity, let value, let allowed, let unit):
      "\(quantity) is \(Self.text(value))\(unit.isEmpty ? "" : " " + unit); "
        + "give a value from \(Self.text(allowed.lowerBound)) to "
        + Self.text(allowed.upperBound)
    case .unreachableRestingHeartRate(let rate, let age, let reachable):
      "a resting heart rate of \(Self.text(rate)) bpm cannot be reached by vagal tone at "
        + "\(Self.text(age)) years; give a rate from "
        + "\(Self.text(reachable.lowerBound.rounded(.up))) to "
        + "\(Self.text(reachable.upperBound.rounded(.down))) bpm, or another age"
    case .emptySession:
      "the session lasts 0 s; give at least one of before, during and after a length"
    case .unknownProtocol(let name, let known):
      "no protocol is called \"\(name)\"; known are \(known.joined(separator: ", "))"
    }
  }

  /// A number without needless decimals: at most six.
  private static func text(_ value: Double) -> String {
    let isShort = value.magnitude < 1e9 && value.magnitude >= 1e-3
    let text = (isShort ? (value * 1e6).rounded() / 1e6 : value).description
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
