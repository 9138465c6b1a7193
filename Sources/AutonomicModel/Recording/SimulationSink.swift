/// Something that takes what a simulation produces, while it runs.
///
/// A sink that writes to a file lets a run of any length go on in constant memory; ``Simulation``'s
/// ``Simulation/run(seed:)`` uses one that keeps everything.
public protocol SimulationSink {
  /// Takes a beat; beats come in order of time.
  ///
  /// - Parameter beat: The beat that ends an interval of the session.
  mutating func take(_ beat: SimulatedBeat)

  /// Takes the state of the loop, four times a second.
  ///
  /// - Parameter sample: The state at `index / 4` seconds of the session.
  mutating func take(_ sample: SimulatedSample)

  /// Takes the state of the slow systems, once a second.
  ///
  /// - Parameter state: The state at the next whole second, the first at zero.
  mutating func take(_ state: BodyState)

  /// Takes the start of an inflation of the lungs.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  mutating func takeBreath(atSeconds seconds: Double)
}

/// One simulated beat.
public struct SimulatedBeat: Sendable, Equatable {
  /// The time of the beat, in seconds from the start of the session.
  public let timeSeconds: Double
  /// The interval that it ends, in milliseconds.
  public let intervalMilliseconds: Double
  /// The systolic pressure that it produces, in mmHg.
  public let systolicMmHg: Double
  /// The diastolic pressure just before it, in mmHg.
  public let diastolicMmHg: Double
}

/// The state of the loop at one instant.
public struct SimulatedSample: Sendable, Equatable {
  /// The sympathetic tone, 0 to 1, before any drug.
  public let sympatheticTone: Double
  /// The vagal tone, 0 to 1, before any drug.
  public let vagalTone: Double
  /// The rate of firing of the sinus node × 60, in beats per minute.
  public let heartRateBpm: Double
  /// Lung volume above the end of expiration, in litres.
  public let lungVolumeLiters: Double
  /// 60 over the length of the present breath, in breaths per minute.
  public let respirationRatePerMinute: Double
  /// The volume of the present breath, in litres.
  public let tidalVolumeLiters: Double
  /// The systolic pressure of the last beat, in mmHg.
  public let systolicMmHg: Double
  /// The diastolic pressure of the last beat, in mmHg.
  public let diastolicMmHg: Double
}
