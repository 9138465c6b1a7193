package import SignalCore

/// Slow noise with a 1/f spectrum: the sum of six Ornstein–Uhlenbeck processes of equal variance
/// whose time constants form a geometric series.
///
/// Updated four times a second and held in between. The processes start from their stationary law,
/// so a short run has the slow variance of a long one.
package struct TonalNoise {
  /// The time between two updates, in seconds.
  package static let updateSeconds = 0.25
  /// The number of processes.
  package static let processCount = 6

  /// The value now.
  package private(set) var value = 0.0
  private var states = SIMD8<Double>.zero
  private var decays = SIMD8<Double>.zero
  private var gains = SIMD8<Double>.zero
  private let isSilent: Bool
  private var stream: RandomStream

  /// Creates the noise in its stationary state.
  ///
  /// - Parameters:
  ///   - spread: The standard deviation of the sum.
  ///   - shortestTimeConstantSeconds: The fastest process, in seconds.
  ///   - ratio: The ratio of neighbouring time constants.
  ///   - stream: Where its random numbers come from.
  package init(
    spread: Double, shortestTimeConstantSeconds: Double, ratio: Double, stream: RandomStream
  ) {
    self.stream = stream
    isSilent = spread == 0
    guard !isSilent else { return }
    let each = spread / Double(Self.processCount).squareRoot()
    var timeConstant = shortestTimeConstantSeconds
    for index in 0..<Self.processCount {
      decays[index] = exp(-Self.updateSeconds / timeConstant)
      gains[index] = each * (-expm1(-2 * Self.updateSeconds / timeConstant)).squareRoot()
      states[index] = each * self.stream.normal()
      timeConstant *= ratio
    }
    value = states.sum()
  }

  /// Advances by one update interval; exact at any interval length.
  package mutating func update() {
    guard !isSilent else { return }
    var normals = SIMD8<Double>.zero
    for index in 0..<Self.processCount { normals[index] = stream.normal() }
    states = states * decays + normals * gains
    value = states.sum()
  }
}
