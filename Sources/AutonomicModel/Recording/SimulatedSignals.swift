/// The state of the body four times a second, one array for each quantity.
///
/// Sample `i` shows the state at `i/4` seconds of the session.
public struct SimulatedSignals: Sendable, Equatable {
  /// Samples per second.
  public static let samplingRateHertz = 4.0

  /// The sympathetic tone, 0 to 1, before any drug.
  public internal(set) var sympatheticTone: [Double] = []
  /// The vagal tone, 0 to 1, before any drug.
  public internal(set) var vagalTone: [Double] = []
  /// The rate of firing of the sinus node × 60: the heart rate at this instant, between beats too.
  public internal(set) var heartRateBpm: [Double] = []
  /// Lung volume above the end of expiration, in litres.
  public internal(set) var lungVolumeLiters: [Double] = []
  /// 60 over the length of the present breath, in breaths per minute.
  public internal(set) var respirationRatePerMinute: [Double] = []
  /// The volume of the present breath, in litres.
  public internal(set) var tidalVolumeLiters: [Double] = []
  /// The systolic pressure of the last beat, in mmHg.
  public internal(set) var systolicMmHg: [Double] = []
  /// The diastolic pressure of the last beat, in mmHg.
  public internal(set) var diastolicMmHg: [Double] = []

  /// The number of samples.
  public var count: Int { sympatheticTone.count }

  mutating func reserveCapacity(_ capacity: Int) {
    sympatheticTone.reserveCapacity(capacity)
    vagalTone.reserveCapacity(capacity)
    heartRateBpm.reserveCapacity(capacity)
    lungVolumeLiters.reserveCapacity(capacity)
    respirationRatePerMinute.reserveCapacity(capacity)
    tidalVolumeLiters.reserveCapacity(capacity)
    systolicMmHg.reserveCapacity(capacity)
    diastolicMmHg.reserveCapacity(capacity)
  }
}
