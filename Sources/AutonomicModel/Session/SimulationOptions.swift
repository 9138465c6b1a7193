/// How a simulation is computed, as opposed to what.
public struct SimulationOptions: Sendable, Equatable {
  /// The length of a step, in seconds; 0.05 (20 Hz) is converged, 0.1 costs about 3 % of HF.
  public let stepSeconds: Double
  /// How long the loop runs before the session starts, in seconds; `nil` for 60 s lying and 120 s
  /// tilted.
  public let warmUpSeconds: Double?
  /// The constants of the model.
  public let parameters: ModelParameters

  /// 20 Hz, the usual warm-up, the default parameters.
  public static let standard = SimulationOptions()

  private init() {
    stepSeconds = 0.05
    warmUpSeconds = nil
    parameters = ModelParameters()
  }

  /// Creates options; every default is that of ``standard``.
  ///
  /// - Parameters:
  ///   - stepSeconds: 0.005 to 0.1 s.
  ///   - warmUpSeconds: 0 to 3600 s, or `nil` for the usual one.
  ///   - parameters: The constants of the model.
  /// - Throws: ``SimulationInputError`` naming the first value out of range.
  public init(
    stepSeconds: Double = 0.05, warmUpSeconds: Double? = nil,
    parameters: ModelParameters = ModelParameters()
  ) throws(SimulationInputError) {
    try SimulationInputError.check(stepSeconds, in: 0.005...0.1, "the step", unit: "s")
    if let warmUpSeconds {
      try SimulationInputError.check(warmUpSeconds, in: 0...3600, "the warm-up", unit: "s")
    }
    self.stepSeconds = stepSeconds
    self.warmUpSeconds = warmUpSeconds
    self.parameters = parameters
  }

  /// The warm-up for some conditions, in seconds.
  ///
  /// - Parameter conditions: Drugs, posture and pacing.
  /// - Returns: The chosen warm-up, else 60 s, or 120 s where tilt has to settle.
  func warmUpSeconds(for conditions: Conditions) -> Double {
    warmUpSeconds ?? (conditions.tiltDegrees > 0 ? 120 : 60)
  }
}
