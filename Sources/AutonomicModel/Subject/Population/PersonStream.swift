import SignalCore

/// The sources of randomness of a person; each trait draws from a stream of its own.
///
/// A further trait never reshuffles the others, so that a person stays the same from version to
/// version except for what was added.
enum PersonStream: UInt64 {
  case age = 1
  case sex = 2
  case intrinsicRate = 3
  case vagalTone = 4
  case sympatheticTone = 5
  case respiratoryGate = 6
  case vagalNoise = 7
  case sympatheticNoise = 8
  case baroreflexGain = 9
  case bloodPressure = 10
  case respirationRate = 11
  case tidalVolume = 12
  case mind = 13
  case pain = 14
  case tissue = 15
  case response = 16

  /// Keeps people apart from the sessions that are run with the same seed.
  private static let salt: UInt64 = 0x9D3C_5AF1_70E2_4B86

  /// Returns the stream of this trait for a person.
  ///
  /// - Parameters:
  ///   - number: The number of the person.
  ///   - seed: The seed of the population.
  /// - Returns: The stream at its start.
  func stream(number: UInt64, seed: UInt64) -> RandomStream {
    var person = RandomStream(seed: seed ^ Self.salt, stream: number)
    return RandomStream(seed: person.next(), stream: rawValue)
  }
}

extension RandomStream {
  /// Returns a standard normal number, drawn again until it lies within three SD.
  ///
  /// Its SD is 0.99.
  mutating func boundedNormal() -> Double {
    while true {
      let value = normal()
      if value.magnitude <= 3 { return value }
    }
  }
}
