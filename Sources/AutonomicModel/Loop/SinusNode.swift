package import SignalCore

/// Integrates its rate to a noisy threshold and fires: the beats.
///
/// Percent effects of the two nerves multiply (Rosenblueth & Simeone 1934); the vagus acts
/// linearly on the interval; the threshold is inverse Gaussian with mean 1 and the
/// wider the more the vagus acts. The instant of a beat is
/// found inside the step, so intervals resolve far better than the step.
package struct SinusNode {
  /// The rate of firing now, in hertz.
  package private(set) var rateHertz: Double

  private let parameters: SinusNodeParameters
  private let inverseIntrinsicInterval: Double
  private var phase = 0.0
  private var threshold = 1.0
  private var stream: RandomStream

  /// Creates the node just after a beat.
  ///
  /// - Parameters:
  ///   - parameters: Gains and threshold.
  ///   - rest: The operating point.
  ///   - stream: Where its random numbers come from.
  package init(parameters: SinusNodeParameters, rest: OperatingPoint, stream: RandomStream) {
    self.parameters = parameters
    self.stream = stream
    inverseIntrinsicInterval = 1 / rest.intrinsicIntervalSeconds
    rateHertz = 1 / rest.intervalSeconds
  }

  /// Advances by one step.
  ///
  /// - Parameters:
  ///   - vagalEffect: The vagal effect, 0 to 1.
  ///   - sympatheticEffect: The sympathetic effect, 0 to 1.
  ///   - stepSeconds: The length of the step, in seconds.
  ///   - sinceLastBeatSeconds: The time from the last beat to the start of the step, in seconds.
  /// - Returns: The time of a beat from the start of the step, in seconds; `nil` if none falls in it.
  @inline(__always)
  package mutating func advance(
    vagalEffect: Double, sympatheticEffect: Double, stepSeconds: Double,
    sinceLastBeatSeconds: Double
  ) -> Double? {
    rateHertz =
      (1 + parameters.sympatheticGain * sympatheticEffect
        * (1 - parameters.antagonism * vagalEffect))
      * inverseIntrinsicInterval / (1 + parameters.vagalGain * vagalEffect)
    let before = phase
    phase += rateHertz * stepSeconds
    guard phase >= threshold else { return nil }
    let crossing = (threshold - before) / rateHertz
    let beat = max(crossing, parameters.refractorySeconds - sinceLastBeatSeconds)
    guard beat <= stepSeconds else { return nil }
    phase -= threshold
    if parameters.thresholdShape.isFinite {
      threshold = InverseGaussian.draw(
        shape: parameters.thresholdShape / (1 + parameters.vagalJitter * vagalEffect),
        from: &stream)
    }
    return beat
  }
}
