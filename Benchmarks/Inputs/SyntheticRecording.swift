public import AutonomicSim

/// Recordings made from a seed: the same numbers in every run.
///
/// A slow wander of hours, the waves of blood pressure (0.1 Hz) and of breathing (0.25 Hz), and
/// noise from beat to beat, with a standard deviation near 50 ms as of a healthy adult.
public struct SyntheticRecording: Sendable {
  /// The decimal grid of the intervals, in milliseconds.
  public enum Grid: Double, Sendable {
    /// As a simulation or a high-rate electrocardiogram gives them.
    case microsecond = 0.001
    /// As most devices export them.
    case millisecond = 1
  }

  /// The intervals.
  public let intervalsMilliseconds: [Double]

  /// Makes a recording.
  ///
  /// - Parameters:
  ///   - length: How long.
  ///   - grid: The decimal grid of the intervals.
  ///   - beatsPerEctopic: Every how many beats one comes too early, followed by its pause; `nil`
  ///     for a recording without artefacts.
  public init(_ length: RecordingLength, on grid: Grid = .microsecond, beatsPerEctopic: Int? = nil)
  {
    var random = RandomStream(seed: 20_260_101)
    var intervals = [Double]()
    intervals.reserveCapacity(length.beats)
    var seconds = 0.0
    var wander = 0.0
    for beat in 0..<length.beats {
      wander = 0.999 * wander + 1.4 * random.normal()
      var interval =
        847.5 + wander + 24 * sin(2 * .pi * 0.1 * seconds) + 20 * sin(2 * .pi * 0.25 * seconds)
        + 15 * random.normal()
      if let period = beatsPerEctopic, beat % period >= period - 2 {
        interval *= beat % period == period - 2 ? 0.7 : 1.3
      }
      interval = max(300, interval)
      seconds += interval / 1000
      // Whole steps over a power of ten give the double nearest to the decimal number.
      intervals.append(
        grid == .millisecond ? interval.rounded() : (interval * 1000).rounded() / 1000)
    }
    intervalsMilliseconds = intervals
  }

  /// The recording as a series.
  public var series: RRSeries {
    do {
      return try RRSeries(intervalsMilliseconds: intervalsMilliseconds)
    } catch {
      preconditionFailure("the intervals are positive: \(error)")
    }
  }
}
