package import AutonomicModel

/// The quantities of the loop that a simulated session knows at every instant.
package enum SimulatedState: String, Sendable, CaseIterable {
  /// The sympathetic tone, 0 to 1.
  case sympatheticTone
  /// The vagal tone, 0 to 1.
  case vagalTone
  /// The heart rate, in beats per minute.
  case heartRate
  /// The breathing rate, in breaths per minute.
  case respirationRate
  /// The volume of a breath, in litres.
  case tidalVolume
  /// The systolic pressure, in mmHg.
  case systolicPressure
  /// The diastolic pressure, in mmHg.
  case diastolicPressure

  /// The values four times a second.
  ///
  /// - Parameter signals: The signals of a session.
  /// - Returns: The values, the first at the start of the session.
  package func values(in signals: SimulatedSignals) -> [Double] {
    switch self {
    case .sympatheticTone: signals.sympatheticTone
    case .vagalTone: signals.vagalTone
    case .heartRate: signals.heartRateBpm
    case .respirationRate: signals.respirationRatePerMinute
    case .tidalVolume: signals.tidalVolumeLiters
    case .systolicPressure: signals.systolicMmHg
    case .diastolicPressure: signals.diastolicMmHg
    }
  }

  /// The mean over a stretch of time.
  ///
  /// - Parameter means: The means of all signals.
  /// - Returns: The one of this quantity.
  package func mean(in means: PhaseMeans) -> Double {
    switch self {
    case .sympatheticTone: means.sympatheticTone
    case .vagalTone: means.vagalTone
    case .heartRate: means.heartRateBpm
    case .respirationRate: means.respirationRatePerMinute
    case .tidalVolume: means.tidalVolumeLiters
    case .systolicPressure: means.systolicMmHg
    case .diastolicPressure: means.diastolicMmHg
    }
  }
}
