/// The running response to a stimulus: one first-order level for each input, from 0 to 1.
package struct StimulusResponse {
  private let amplitudes: AutonomicDrive
  private var sympathetic: ContactLevel
  private var vagal: ContactLevel
  private var pressureSetPoint: ContactLevel
  private var resistance: ContactLevel
  private var breathing: ContactLevel

  /// Creates the response before any contact.
  ///
  /// - Parameters:
  ///   - amplitudes: What each input tends to during contact.
  ///   - timeCourse: How fast.
  ///   - stepSeconds: The length of a step, in seconds.
  package init(amplitudes: AutonomicDrive, timeCourse: DriveTimeCourse, stepSeconds: Double) {
    func level(_ constants: RiseAndDecay) -> ContactLevel {
      ContactLevel(constants, stepSeconds: stepSeconds)
    }
    self.amplitudes = amplitudes
    sympathetic = level(timeCourse.sympathetic)
    vagal = level(timeCourse.vagal)
    pressureSetPoint = level(timeCourse.pressureSetPoint)
    resistance = level(timeCourse.resistance)
    breathing = level(timeCourse.breathing)
  }

  /// The drive now.
  package var drive: AutonomicDrive {
    @inline(__always) get {
      AutonomicDrive(
        sympathetic: amplitudes.sympathetic * sympathetic.level,
        vagal: amplitudes.vagal * vagal.level,
        pressureSetPointMmHg: amplitudes.pressureSetPointMmHg * pressureSetPoint.level,
        resistance: amplitudes.resistance * resistance.level,
        respirationRatePerMinute: amplitudes.respirationRatePerMinute * breathing.level,
        lnTidalVolume: amplitudes.lnTidalVolume * breathing.level)
    }
  }

  /// Advances by one step.
  ///
  /// - Parameter inContact: Whether the stimulus acts during the step.
  @inline(__always)
  package mutating func advance(inContact: Bool) {
    sympathetic.advance(inContact: inContact)
    vagal.advance(inContact: inContact)
    pressureSetPoint.advance(inContact: inContact)
    resistance.advance(inContact: inContact)
    breathing.advance(inContact: inContact)
  }
}

private struct ContactLevel {
  private(set) var level = 0.0
  private let riseFactor: Double
  private let decayFactor: Double

  init(_ constants: RiseAndDecay, stepSeconds: Double) {
    riseFactor = FirstOrderFilter.factor(
      timeConstantSeconds: constants.riseMinutes * 60, stepSeconds: stepSeconds)
    decayFactor = FirstOrderFilter.factor(
      timeConstantSeconds: constants.decayMinutes * 60, stepSeconds: stepSeconds)
  }

  @inline(__always)
  package mutating func advance(inContact: Bool) {
    if inContact {
      level += riseFactor * (1 - level)
    } else {
      level -= decayFactor * level
      // Far below any effect, and before it could become a denormal number.
      if level < 1e-12 { level = 0 }
    }
  }
}
