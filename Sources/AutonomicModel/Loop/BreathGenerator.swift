package import SignalCore

/// Draws breath after breath and shapes each into a smooth rise and fall.
///
/// Period and tidal volume are log-normal around their nominal values (no mean correction), each
/// with a memory of one breath: the spontaneous breathing of Tobin 1988 and 1995. Now and then a
/// breath is a sigh, and pressure above the set point makes breaths a little longer. A paced breath has the pacer's period and volume exactly.
package struct BreathGenerator {
  /// The length of the present breath, in seconds.
  package private(set) var periodSeconds: Double
  /// The volume of the present breath, in litres.
  package private(set) var volumeLiters: Double
  /// How far the present breath has come, 0 to 1.
  package private(set) var phase: Double

  private let parameters: RespirationParameters
  private let subjectRatePerMinute: Double
  private let subjectVolumeLiters: Double
  private let innovation: Double
  private let inverseInspiration: Double
  private let inverseExpiration: Double
  private var periodDeviation: Double
  private var volumeDeviation: Double
  private var stream: RandomStream
  private var sighStream: RandomStream

  /// Creates a generator at the first breath.
  ///
  /// - Parameters:
  ///   - parameters: Variability and shape.
  ///   - ratePerMinute: Breaths per minute at rest.
  ///   - volumeLiters: The tidal volume at rest, in litres.
  ///   - breathing: How the first breath comes about.
  ///   - stream: Where its random numbers come from.
  ///   - sighStream: Where the random numbers of sighs come from.
  package init(
    parameters: RespirationParameters, ratePerMinute: Double, volumeLiters: Double,
    breathing: LoopInputs.Breathing, stream: RandomStream, sighStream: RandomStream
  ) {
    self.parameters = parameters
    self.stream = stream
    self.sighStream = sighStream
    subjectRatePerMinute = ratePerMinute
    subjectVolumeLiters = volumeLiters
    innovation = (1 - parameters.breathCorrelation * parameters.breathCorrelation).squareRoot()
    inverseInspiration = 1 / parameters.inspiratoryFraction
    inverseExpiration = 1 / (1 - parameters.inspiratoryFraction)
    periodDeviation = self.stream.normal()
    volumeDeviation = self.stream.normal()
    let uniform = self.stream.uniform()
    phase = breathing == .spontaneous ? uniform : 0
    periodSeconds = 0
    self.volumeLiters = 0
    shapeBreath(.none, breathing, afferent: 0)
  }

  /// Advances by one step; a new breath is drawn when the present one is over.
  ///
  /// - Parameters:
  ///   - stepSeconds: The length of the step, in seconds.
  ///   - drive: What stimuli do to rate and volume, read at the start of each breath.
  ///   - breathing: How breaths come about; a hold lets the breath under way end and
  ///     starts no other.
  ///   - afferent: The firing of the baroreceptors, −1 to 1.
  /// - Returns: How long ago a breath began within this step, in seconds; `nil` if none did.
  @inline(__always)
  package mutating func advance(
    stepSeconds: Double, drive: AutonomicDrive, breathing: LoopInputs.Breathing,
    afferent: Double = 0
  ) -> Double? {
    let reached = phase + stepSeconds / periodSeconds
    if breathing == .held, reached >= 1 {
      phase = 1
      return nil
    }
    phase = reached
    guard phase >= 1 else { return nil }
    let remainderSeconds = (phase - 1) * periodSeconds
    let rho = parameters.breathCorrelation
    periodDeviation = rho * periodDeviation + innovation * stream.normal()
    volumeDeviation = rho * volumeDeviation + innovation * stream.normal()
    shapeBreath(drive, breathing, afferent: afferent)
    phase = remainderSeconds / periodSeconds
    return remainderSeconds
  }

  /// The central drive now, in litres: the tidal volume times a smooth step up and down.
  package var centralDriveLiters: Double {
    @inline(__always) get {
      let inspiration = parameters.inspiratoryFraction
      let rises = phase < inspiration
      let x =
        rises ? phase * inverseInspiration : (phase - inspiration) * inverseExpiration
      let step = x * x * (3 - 2 * x)
      return volumeLiters * (rises ? step : 1 - step)
    }
  }

  private mutating func shapeBreath(
    _ drive: AutonomicDrive, _ breathing: LoopInputs.Breathing, afferent: Double
  ) {
    if case .paced(let ratePerMinute, let tidalVolumeLiters) = breathing {
      periodSeconds = 60 / ratePerMinute
      volumeLiters = tidalVolumeLiters
    } else {
      // Below 3 breaths a minute the breath statistics used here are no longer those of people.
      let rate = max(3, subjectRatePerMinute + drive.respirationRatePerMinute)
      periodSeconds =
        60 / rate * exp(parameters.lnPeriodSpread * periodDeviation)
        * (1 + parameters.baroreceptorLengthening * afferent)
      let usual = subjectVolumeLiters * exp(drive.lnTidalVolume)
      volumeLiters = usual * (sigh() ?? exp(parameters.lnVolumeSpread * volumeDeviation))
    }
  }

  /// The volume of a sigh relative to a usual breath, or `nil` if this breath is none.
  ///
  /// Two numbers are drawn for each breath, and the chance is that of a resting breath, so that the
  /// same breaths are sighs whatever is done to the subject.
  private mutating func sigh() -> Double? {
    guard parameters.sighsPerHour > 0 else { return nil }
    let chance = sighStream.uniform()
    let size = sighStream.uniform()
    return chance < parameters.sighsPerHour / (60 * subjectRatePerMinute)
      ? parameters.sighVolumeRatio + 0.5 * (size - 0.5) : nil
  }
}
