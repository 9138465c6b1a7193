/// What the body really did during a stretch of time: means of the simulated state over time.
public struct PhaseMeans: Sendable, Equatable {
  /// The sympathetic tone, 0 to 1.
  public let sympatheticTone: Double
  /// The vagal tone, 0 to 1.
  public let vagalTone: Double
  /// The heart rate, in beats per minute.
  public let heartRateBpm: Double
  /// The breathing rate, in breaths per minute.
  public let respirationRatePerMinute: Double
  /// The tidal volume, in litres.
  public let tidalVolumeLiters: Double
  /// The systolic pressure, in mmHg.
  public let systolicMmHg: Double
  /// The diastolic pressure, in mmHg.
  public let diastolicMmHg: Double
  /// The signals of the slow systems.
  public let body: BodyState
}
