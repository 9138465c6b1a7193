public import SignalCore

/// Windows of equal length at equal steps.
public struct WindowPlan: Sendable, Equatable {
  /// The length of a window in seconds.
  public let lengthSeconds: Double
  /// The time from the start of one window to the start of the next, in seconds.
  public let stepSeconds: Double

  /// Creates a plan.
  ///
  /// - Parameters:
  ///   - lengthSeconds: The length of a window, positive.
  ///   - stepSeconds: The step, positive; equal to the length for windows side by side.
  public init(lengthSeconds: Double, stepSeconds: Double) {
    precondition(lengthSeconds > 0 && stepSeconds > 0, "windows and steps are positive")
    self.lengthSeconds = lengthSeconds
    self.stepSeconds = stepSeconds
  }

  /// The number of windows that no plan reaches; more than that is a mistake in the step.
  public static let mostWindows = 1e6

  /// The beats of a window: all that end in it, and the last beat of the recording if the window ends
  /// with it.
  ///
  /// - Parameters:
  ///   - window: One of the windows.
  ///   - lastBeatSeconds: When the last beat of the recording falls, in seconds.
  /// - Returns: A range whose end lies just after the last beat where that is the window's end.
  static func beats(of window: TimeRange, lastBeatSeconds: Double) -> TimeRange {
    window.endSeconds == lastBeatSeconds
      ? TimeRange(startSeconds: window.startSeconds, endSeconds: lastBeatSeconds.nextUp) : window
  }

  /// The longest beat a recording may lack at its end and still hold its last window, in seconds.
  static let beatSeconds = 1.5

  /// Returns the windows that lie wholly inside a range of time, in order.
  ///
  /// - Parameter range: The time covered by the recording.
  /// - Returns: Windows from the start of the range; none where the range is too short. A window
  ///   may reach past the end by less than a beat (1.5 s), so that a recording of n minutes, which
  ///   ends with its last whole beat, holds the windows one would count in it.
  public func windows(in range: TimeRange) -> [TimeRange] {
    let room = range.lengthSeconds + Self.beatSeconds - lengthSeconds
    guard room >= 0 else { return [] }
    let last = (room / stepSeconds).rounded(.down)
    precondition(last < Self.mostWindows, "a plan has less than a million windows")
    return (0...Int(last)).map { index in
      let start = range.startSeconds + Double(index) * stepSeconds
      return TimeRange(startSeconds: start, endSeconds: start + lengthSeconds)
    }
  }
}
