/// Tells a channel that holds a value at every step from one that holds a value at every beat.
///
/// A tachogram that was resampled, or whose last interval is held until the next, has no steps
/// without a value, and its values add up to something else than the time that passes.
struct EDFHeldValues {
  /// A step without a value is a pause from here on: no beats, or no contact.
  private static let pauseSeconds = 3.0
  /// Fewer steps than these are too few to judge by.
  private static let fewestSteps = 10

  private var stepCount = 0.0
  private var filledCount = 0
  private var intervalSeconds = 0.0
  private let slotSeconds: Double

  /// Looks at the values of a channel, apart from its pauses.
  ///
  /// - Parameters:
  ///   - seconds: The times of the steps that hold a value, rising.
  ///   - intervals: Those values in milliseconds.
  ///   - slotSeconds: The length of a step.
  /// - Complexity: O(n).
  init(_ seconds: [Double], _ intervals: [Double], slotSeconds: Double) {
    self.slotSeconds = slotSeconds
    let pause = max(Self.pauseSeconds, 3 * slotSeconds)
    for row in seconds.indices.dropFirst() {
      let passed = seconds[row] - seconds[row - 1]
      guard passed > 0, passed <= max(pause, 2 * intervals[row] / 1000) else { continue }
      stepCount += passed / slotSeconds
      filledCount += 1
      intervalSeconds += intervals[row] / 1000
    }
  }

  /// Whether values stand where no beat can be: nearly every step holds one, or together they last
  /// longer than the recording.
  var areNoBeats: Bool {
    guard filledCount >= Self.fewestSteps else { return false }
    return Double(filledCount) > 0.9 * stepCount
      || intervalSeconds > 1.1 * stepCount * slotSeconds + slotSeconds
  }
}
