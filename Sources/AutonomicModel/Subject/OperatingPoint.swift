import SignalCore

/// The resting state of the loop, in closed form: what the run deviates from.
///
/// Always that of the undrugged supine subject, so that drugs, tilt and stimuli act on it.
package struct OperatingPoint: Sendable, Equatable {
  /// The intrinsic interval of the sinus node, in seconds.
  package let intrinsicIntervalSeconds: Double
  /// The resting vagal tone.
  package let vagalTone: Double
  /// The resting sympathetic tone.
  package let sympatheticTone: Double
  /// The resting interval, in seconds.
  package let intervalSeconds: Double
  /// The gain from receptors to vagus at the subject's age.
  package let vagalBaroreflexGain: Double
  /// The gain from receptors to the sympathetic.
  package let sympatheticBaroreflexGain: Double
  /// The arterial compliance, in mL/mmHg.
  package let complianceMillilitersPerMmHg: Double
  /// The systolic pressure, in mmHg.
  package let systolicMmHg: Double
  /// The diastolic pressure, in mmHg.
  package let diastolicMmHg: Double
  /// The resistance that keeps the set point, in mmHg·s/mL.
  package let resistance: Double

  /// Solves the resting state of a subject.
  ///
  /// - Parameters:
  ///   - subject: Who.
  ///   - parameters: The constants of the model.
  package init(subject: Subject, parameters: ModelParameters) {
    let node = parameters.sinusNode
    let circulation = parameters.circulation
    let intrinsicRate = subject.intrinsicHeartRateBpm
    let sympathetic = subject.cardiovascular.restingSympatheticTone

    // HR = HRint·m0/(1 + kV·V0), where m0 contains V0 too: the fixed point contracts by about
    // 0.05 a step, so three steps leave less than 1e-4 of tone.
    var vagal = 0.5
    for _ in 0..<3 {
      let acceleration = 1 + node.sympatheticGain * sympathetic * (1 - node.antagonism * vagal)
      vagal = (intrinsicRate * acceleration / subject.restingHeartRateBpm - 1) / node.vagalGain
    }
    vagalTone = min(max(vagal, 0.01), 0.99)
    sympatheticTone = sympathetic

    intrinsicIntervalSeconds = 60 / intrinsicRate
    let acceleration = 1 + node.sympatheticGain * sympathetic * (1 - node.antagonism * vagalTone)
    intervalSeconds =
      intrinsicIntervalSeconds * (1 + node.vagalGain * vagalTone) / acceleration
    vagalBaroreflexGain =
      parameters.baroreflex.vagalGain * subject.cardiovascular.baroreflexGain
      * exp(-parameters.baroreflex.vagalGainLossPerYear * (subject.ageYears - 35))

    sympatheticBaroreflexGain =
      parameters.baroreflex.sympatheticGain * subject.cardiovascular.baroreflexGain

    let pulsePressure = subject.cardiovascular.pulsePressureMmHg
    let compliance = circulation.strokeVolumeMilliliters / pulsePressure
    complianceMillilitersPerMmHg = compliance
    diastolicMmHg = subject.pressureSetPointMmHg - pulsePressure / 3
    systolicMmHg = diastolicMmHg + pulsePressure
    let runOff = circulation.runOffPressureMmHg
    resistance =
      intervalSeconds / (compliance * log((systolicMmHg - runOff) / (diastolicMmHg - runOff)))
  }

  /// Returns the resting heart rate that two tones give.
  ///
  /// - Parameters:
  ///   - vagalTone: The vagal tone at rest, 0 to 1.
  ///   - sympatheticTone: The sympathetic tone at rest, 0 to 1.
  ///   - intrinsicRateBpm: The intrinsic rate, in beats per minute.
  ///   - parameters: The constants of the model.
  /// - Returns: Beats per minute.
  static func heartRate(
    vagalTone: Double, sympatheticTone: Double, intrinsicRateBpm: Double,
    parameters: ModelParameters
  ) -> Double {
    let node = parameters.sinusNode
    let acceleration =
      1 + node.sympatheticGain * sympatheticTone * (1 - node.antagonism * vagalTone)
    return intrinsicRateBpm * acceleration / (1 + node.vagalGain * vagalTone)
  }

  /// Returns the resting heart rates that a vagal tone from 0.02 to 0.98 gives.
  ///
  /// - Parameters:
  ///   - intrinsicRateBpm: The intrinsic rate, in beats per minute.
  ///   - sympatheticTone: The sympathetic tone at rest.
  ///   - parameters: The constants of the model.
  /// - Returns: Beats per minute.
  static func reachableHeartRates(
    intrinsicRateBpm: Double, sympatheticTone: Double, parameters: ModelParameters
  ) -> ClosedRange<Double> {
    func rate(_ vagalTone: Double) -> Double {
      heartRate(
        vagalTone: vagalTone, sympatheticTone: sympatheticTone,
        intrinsicRateBpm: intrinsicRateBpm, parameters: parameters)
    }
    return rate(0.98)...rate(0.02)
  }
}
