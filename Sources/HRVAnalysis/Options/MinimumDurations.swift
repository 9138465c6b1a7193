/// The least time without a gap that each band needs.
///
/// The Task Force (doi:10.1161/01.CIR.93.5.1043) asks for about 1 min for HF, about 2 min for LF,
/// 5 min as the standard short recording, and long-term recordings (at least 18 analysable hours)
/// for ULF. A recording cut to n minutes holds whole beats only and so falls short of n minutes by
/// part of a beat at each end: a stretch that lacks less than ``allowedBeats`` of its own mean
/// intervals is long enough, and no other.
public struct MinimumDurations: Sendable, Equatable {
  /// Seconds for VHF and HF.
  public var highSeconds: Double
  /// Seconds for LF.
  public var lowSeconds: Double
  /// Seconds for VLF and total power.
  public var veryLowSeconds: Double
  /// Seconds for ULF.
  public var ultraLowSeconds: Double

  /// How many mean intervals a stretch may fall short of the nominal length.
  public static let allowedBeats = 2.0

  /// As the Task Force asks.
  public static let taskForce = MinimumDurations(
    highSeconds: 60, lowSeconds: 120, veryLowSeconds: 300, ultraLowSeconds: 18 * 3600)

  /// Whatever the recording has: for conventions of programs that ask for nothing.
  public static let none = MinimumDurations(
    highSeconds: 0, lowSeconds: 0, veryLowSeconds: 0, ultraLowSeconds: 0)
}
