/// The beats of a session, one entry for each interval.
public struct SimulatedBeats: Sendable, Equatable {
  /// The time of the beat that ends each interval, in seconds from the start of the session.
  public internal(set) var timesSeconds: [Double] = []
  /// The interval that the beat ends, in milliseconds.
  public internal(set) var intervalsMilliseconds: [Double] = []
  /// The systolic pressure that the beat produces, in mmHg.
  public internal(set) var systolicMmHg: [Double] = []
  /// The diastolic pressure just before the beat, in mmHg.
  public internal(set) var diastolicMmHg: [Double] = []

  /// The number of intervals.
  public var count: Int { timesSeconds.count }

  mutating func append(_ beat: SimulatedBeat) {
    timesSeconds.append(beat.timeSeconds)
    intervalsMilliseconds.append(beat.intervalMilliseconds)
    systolicMmHg.append(beat.systolicMmHg)
    diastolicMmHg.append(beat.diastolicMmHg)
  }

  mutating func reserveCapacity(_ capacity: Int) {
    timesSeconds.reserveCapacity(capacity)
    intervalsMilliseconds.reserveCapacity(capacity)
    systolicMmHg.reserveCapacity(capacity)
    diastolicMmHg.reserveCapacity(capacity)
  }
}
