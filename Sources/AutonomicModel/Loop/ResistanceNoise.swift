import SignalCore

/// The noise of vascular resistance: one stationary Ornstein–Uhlenbeck process.
struct ResistanceNoise {
  /// The value now, as a fraction of the resting resistance.
  private(set) var value: Double
  private let decay: Double
  private let gain: Double
  private var stream: RandomStream

  /// Creates the noise in its stationary state.
  ///
  /// - Parameters:
  ///   - spread: Its standard deviation.
  ///   - timeConstantSeconds: Its time constant, in seconds.
  ///   - stream: Where its random numbers come from.
  init(spread: Double, timeConstantSeconds: Double, stream: RandomStream) {
    self.stream = stream
    decay = exp(-TonalNoise.updateSeconds / timeConstantSeconds)
    gain = spread * (-expm1(-2 * TonalNoise.updateSeconds / timeConstantSeconds)).squareRoot()
    value = spread * self.stream.normal()
  }

  /// Advances by one update interval of ``TonalNoise``.
  mutating func update() {
    guard gain != 0 else { return }
    value = value * decay + gain * stream.normal()
  }
}
