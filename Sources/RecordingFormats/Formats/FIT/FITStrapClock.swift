/// Turns the beat times of `hr` messages (132), as a strap's memory holds them, into intervals.
///
/// Field 9 sets the clock of 1/1024 s, field 10 continues it modulo 4096 in steps of 12 bits.
struct FITStrapClock {
  private(set) var intervals = FITIntervals()
  private var tick: UInt32?
  /// When the last beat was, in seconds of the recorder's clock, where it is known.
  private var seconds: Double?

  /// The first step that 12 bits cannot hold; where the clock is set anew by as much, no interval
  /// was measured.
  private static let modulus: UInt32 = 4096
  /// How far the clocks of strap and recorder may be apart over one step, in seconds: both state
  /// whole seconds at worst.
  private static let toleranceSeconds = 2.0
  private static let millisecondsPerTick = 1000.0 / 1024

  /// Sets the clock by a beat.
  ///
  /// - Parameters:
  ///   - newTick: The beat, in 1/1024 s of the strap's clock.
  ///   - newSeconds: The same beat on the recorder's clock, where the message states it.
  mutating func set(_ newTick: UInt32, seconds newSeconds: Double?) {
    defer {
      tick = newTick
      if let newSeconds {
        seconds = newSeconds
        intervals.stamp(newSeconds)
      }
    }
    guard let tick else { return }
    let step = newTick &- tick
    let elapsed = seconds.flatMap { before in newSeconds.map { $0 - before } }
    let agrees = elapsed.map { ($0 - Double(step) / 1024).magnitude <= Self.toleranceSeconds }
    if step < Self.modulus, agrees ?? true {
      add(step)
      return
    }
    // A step back shows as a huge one: the strap's clock began again.
    let known = elapsed ?? (newTick > tick ? Double(step) / 1024 : 0)
    intervals.gap(max(0, known * 1000))
    seconds = newSeconds
  }

  /// Adds a beat by the lowest 12 bits of its time.
  mutating func advance(_ lowBits: UInt32) {
    guard let tick else {
      self.tick = lowBits
      return
    }
    let step = (lowBits &- tick) & (Self.modulus - 1)
    self.tick = tick &+ step
    add(step)
  }

  private mutating func add(_ step: UInt32) {
    guard step > 0 else {
      intervals.countRepeated()
      return
    }
    let milliseconds = Double(step) * Self.millisecondsPerTick
    intervals.append(milliseconds)
    seconds = seconds.map { $0 + milliseconds / 1000 }
  }
}
