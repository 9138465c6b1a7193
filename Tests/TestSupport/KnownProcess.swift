import SignalCore

/// A stationary Gaussian process of heart period whose spectrum is known in closed form.
///
/// A heart period m(t) is the mean plus cosines of random amplitude and phase, so every sample of it
/// is Gaussian; each interval is m at the beat that starts it. Truths follow from the powers.
public struct KnownProcess: Sendable, CustomStringConvertible {
  /// A hump of power: Gaussian around a centre, or 1/f up to an edge.
  public enum Part: Sendable {
    /// A bell of so much power in ms².
    case bell(centerHertz: Double, widthHertz: Double, power: Double)
    /// 1/f from 0.003 Hz, flat below, to 0.04 Hz.
    case slow(power: Double)
  }

  /// The name of the process.
  public let description: String
  /// The mean heart period in milliseconds.
  public let meanMilliseconds: Double
  /// Where its seeds start, so that no two processes share their random numbers.
  public var seed: UInt64 { description.utf8.reduce(17) { ($0 &* 31) &+ UInt64($1) } }
  private let frequencies: [Double]
  private let powers: [Double]

  /// Distance of the cosines: far finer than the resolution of 5 min.
  private static let stepHertz = 1.0 / 1024

  /// Creates a process.
  public init(_ name: String, meanMilliseconds: Double, _ parts: [Part]) {
    description = name
    self.meanMilliseconds = meanMilliseconds
    let frequencies = (1...460).map { Double($0) * Self.stepHertz }
    var powers = [Double](repeating: 0, count: frequencies.count)
    for part in parts {
      let shape: [Double]
      let power: Double
      switch part {
      case .bell(let center, let width, let total):
        shape = frequencies.map { exp(-0.5 * pow(($0 - center) / width, 2)) }
        power = total
      case .slow(let total):
        shape = frequencies.map { $0 < 0.04 ? 1 / max($0, 0.003) : 0 }
        power = total
      }
      let sum = shape.reduce(0, +)
      for index in powers.indices { powers[index] += power * shape[index] / sum }
    }
    self.frequencies = frequencies
    self.powers = powers
  }

  /// Spectra from broad to narrow, from low to high variability.
  public static let all = [
    KnownProcess(
      "rest", meanMilliseconds: 850,
      [
        .slow(power: 600), .bell(centerHertz: 0.1, widthHertz: 0.02, power: 700),
        .bell(centerHertz: 0.25, widthHertz: 0.03, power: 500),
      ]),
    KnownProcess(
      "athlete", meanMilliseconds: 1150,
      [
        .slow(power: 1500), .bell(centerHertz: 0.1, widthHertz: 0.025, power: 1500),
        .bell(centerHertz: 0.22, widthHertz: 0.04, power: 4000),
      ]),
    KnownProcess(
      "low variability", meanMilliseconds: 700,
      [
        .slow(power: 150), .bell(centerHertz: 0.09, widthHertz: 0.03, power: 60),
        .bell(centerHertz: 0.28, widthHertz: 0.05, power: 30),
      ]),
    KnownProcess(
      "slow breathing", meanMilliseconds: 950,
      [
        .slow(power: 500), .bell(centerHertz: 0.1, widthHertz: 0.006, power: 3000),
        .bell(centerHertz: 0.25, widthHertz: 0.04, power: 300),
      ]),
    KnownProcess(
      "steady breathing", meanMilliseconds: 900,
      [
        .slow(power: 400), .bell(centerHertz: 0.1, widthHertz: 0.02, power: 400),
        .bell(centerHertz: 0.25, widthHertz: 0.004, power: 1500),
      ]),
    KnownProcess(
      "no slow part", meanMilliseconds: 850,
      [
        .bell(centerHertz: 0.1, widthHertz: 0.03, power: 600),
        .bell(centerHertz: 0.25, widthHertz: 0.05, power: 600),
      ]),
  ]

  /// Returns the intervals of one recording.
  ///
  /// - Parameters:
  ///   - seconds: Its length.
  ///   - seed: The seed.
  /// - Returns: Intervals in milliseconds.
  public func intervals(seconds: Double, seed: UInt64) -> [Double] {
    var random = RandomStream(seed: seed, stream: 401)
    let used = powers.indices.filter { powers[$0] > 1e-9 }
    let angular = used.map { 2 * Double.pi * frequencies[$0] }
    let cosines = used.map { powers[$0].squareRoot() * random.normal() }
    let sines = used.map { powers[$0].squareRoot() * random.normal() }
    var intervals = [Double]()
    var time = 0.0
    while true {
      var value = meanMilliseconds
      for index in angular.indices {
        value += cosines[index] * cos(angular[index] * time)
        value += sines[index] * sin(angular[index] * time)
      }
      value = max(250, value)
      time += value / 1000
      guard time <= seconds else { return intervals }
      intervals.append(value)
    }
  }

  /// The power of a band in ms².
  public func power(fromHertz low: Double, toHertz high: Double) -> Double {
    zip(frequencies, powers).reduce(0) { $0 + ($1.0 >= low && $1.0 < high ? $1.1 : 0) }
  }

  /// The expected variance of the intervals around the mean of a recording.
  public func variance(seconds: Double) -> Double {
    sum { frequency in 1 - Self.loss(frequency, seconds) }
  }

  /// The expected mean square of the differences.
  public var meanSquareDifference: Double {
    sum { 2 - 2 * cos(2 * .pi * $0 * meanMilliseconds / 1000) }
  }

  /// The expected variance of the sums of neighbours around their mean in a recording.
  public func varianceOfSums(seconds: Double) -> Double {
    sum { frequency in
      let gain = 2 + 2 * cos(2 * .pi * frequency * meanMilliseconds / 1000)
      return gain * (1 - Self.loss(frequency, seconds))
    }
  }

  private func sum(_ gain: (Double) -> Double) -> Double {
    zip(frequencies, powers).reduce(0) { $0 + $1.1 * gain($1.0) }
  }

  /// The share of a frequency's power that the mean of a recording takes away.
  private static func loss(_ frequency: Double, _ seconds: Double) -> Double {
    let phase = Double.pi * frequency * seconds
    return pow(sin(phase) / phase, 2)
  }
}
