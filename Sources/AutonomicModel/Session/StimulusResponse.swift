import SignalCore

/// The running response to a stimulus: each input follows its target, with one time constant while the
/// stimulus acts and another while it fades.
package struct StimulusResponse {
  /// The drive now.
  package private(set) var drive = AutonomicDrive.none
  private let rise: Factors
  private let decay: Factors

  /// Creates the response before any contact.
  ///
  /// - Parameters:
  ///   - timeCourse: How fast inputs rise and fade.
  ///   - stepSeconds: The length of a step, in seconds.
  package init(timeCourse: DriveTimeCourse, stepSeconds: Double) {
    rise = Factors(timeCourse, stepSeconds: stepSeconds, minutes: \.riseMinutes)
    decay = Factors(timeCourse, stepSeconds: stepSeconds, minutes: \.decayMinutes)
  }

  /// Advances by one step.
  ///
  /// - Parameter target: What the inputs tend to; `nil` while the stimulus does not act.
  @inline(__always)
  package mutating func advance(_ target: AutonomicDrive?) {
    if let target {
      approach(target, rise)
    } else if drive != .none {
      approach(.none, decay)
      // Far below any effect, and before it could become denormal numbers.
      if drive.isNegligible { drive = .none }
    }
  }

  @inline(__always)
  private mutating func approach(_ target: AutonomicDrive, _ factors: Factors) {
    drive.sympathetic += factors.sympathetic * (target.sympathetic - drive.sympathetic)
    drive.vagal += factors.vagal * (target.vagal - drive.vagal)
    drive.pressureSetPointMmHg +=
      factors.pressureSetPoint * (target.pressureSetPointMmHg - drive.pressureSetPointMmHg)
    drive.resistance += factors.resistance * (target.resistance - drive.resistance)
    drive.respirationRatePerMinute +=
      factors.breathing * (target.respirationRatePerMinute - drive.respirationRatePerMinute)
    drive.lnTidalVolume += factors.breathing * (target.lnTidalVolume - drive.lnTidalVolume)
    drive.preload += factors.preload * (target.preload - drive.preload)
  }

  /// The share of the way that one step covers, for each input.
  private struct Factors {
    let sympathetic: Double
    let vagal: Double
    let pressureSetPoint: Double
    let resistance: Double
    let breathing: Double
    let preload: Double

    init(
      _ timeCourse: DriveTimeCourse, stepSeconds: Double,
      minutes: (RiseAndDecay) -> Double
    ) {
      func factor(_ constants: RiseAndDecay) -> Double {
        FirstOrderFilter.factor(
          timeConstantSeconds: 60 * minutes(constants), stepSeconds: stepSeconds)
      }
      sympathetic = factor(timeCourse.sympathetic)
      vagal = factor(timeCourse.vagal)
      pressureSetPoint = factor(timeCourse.pressureSetPoint)
      resistance = factor(timeCourse.resistance)
      breathing = factor(timeCourse.breathing)
      preload = factor(timeCourse.preload)
    }
  }
}

extension AutonomicDrive {
  /// Whether every input is far below any effect.
  @inline(__always)
  fileprivate var isNegligible: Bool {
    sympathetic.magnitude < 1e-12 && vagal.magnitude < 1e-12
      && pressureSetPointMmHg.magnitude < 1e-12 && resistance.magnitude < 1e-12
      && respirationRatePerMinute.magnitude < 1e-12 && lnTidalVolume.magnitude < 1e-12
      && preload.magnitude < 1e-12
  }
}
