/// The state of the body: the loop four times a second, the slow systems once a second.
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

  /// The slow systems once a second: the values of one signal after the other, by its place.
  private var body = [[Double]](repeating: [], count: BodySignal.allCases.count)

  /// The number of samples.
  public var count: Int { sympatheticTone.count }

  /// Returns a signal of the slow systems.
  ///
  /// - Parameter signal: The signal.
  /// - Returns: Its values, the first at the start of the session, one a second.
  public func values(of signal: BodySignal) -> [Double] { body[signal.rawValue] }

  mutating func append(_ sample: SimulatedSample) {
    sympatheticTone.append(sample.sympatheticTone)
    vagalTone.append(sample.vagalTone)
    heartRateBpm.append(sample.heartRateBpm)
    lungVolumeLiters.append(sample.lungVolumeLiters)
    respirationRatePerMinute.append(sample.respirationRatePerMinute)
    tidalVolumeLiters.append(sample.tidalVolumeLiters)
    systolicMmHg.append(sample.systolicMmHg)
    diastolicMmHg.append(sample.diastolicMmHg)
  }

  mutating func append(_ state: BodyState) {
    for signal in BodySignal.allCases { body[signal.rawValue].append(state[signal]) }
  }

  mutating func reserveCapacity(seconds: Double) {
    let capacity = Int(seconds * Self.samplingRateHertz) + 2
    sympatheticTone.reserveCapacity(capacity)
    vagalTone.reserveCapacity(capacity)
    heartRateBpm.reserveCapacity(capacity)
    lungVolumeLiters.reserveCapacity(capacity)
    respirationRatePerMinute.reserveCapacity(capacity)
    tidalVolumeLiters.reserveCapacity(capacity)
    systolicMmHg.reserveCapacity(capacity)
    diastolicMmHg.reserveCapacity(capacity)
    for index in body.indices { body[index].reserveCapacity(Int(seconds) + 2) }
  }
}
