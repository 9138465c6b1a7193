/// A half-open band of frequencies, lower end included.
///
/// The named bands are those of the Task Force of the ESC and NASPE, *Heart rate variability:
/// standards of measurement*, Circulation 93 (1996) 1043, doi:10.1161/01.CIR.93.5.1043, with the
/// band above 0.40 Hz added by later use.
public struct FrequencyBand: Sendable, Equatable, Hashable {
  /// The first frequency that belongs to the band, in hertz.
  public let lowerHertz: Double
  /// The first frequency above the band, in hertz.
  public let upperHertz: Double

  /// Creates a band.
  ///
  /// - Parameters:
  ///   - lowerHertz: Its lower end in hertz, zero or more.
  ///   - upperHertz: Its upper end in hertz, finite and not below the lower end.
  public init(lowerHertz: Double, upperHertz: Double) {
    precondition(
      lowerHertz >= 0 && lowerHertz <= upperHertz && upperHertz.isFinite,
      "a band runs from a frequency of zero or more up to a finite one")
    self.lowerHertz = lowerHertz
    self.upperHertz = upperHertz
  }

  /// ULF, below 0.0033 Hz.
  public static let ultraLow = FrequencyBand(lowerHertz: 0, upperHertz: 0.0033)
  /// VLF, 0.0033 to 0.04 Hz.
  public static let veryLow = FrequencyBand(lowerHertz: 0.0033, upperHertz: 0.04)
  /// LF, 0.04 to 0.15 Hz.
  public static let low = FrequencyBand(lowerHertz: 0.04, upperHertz: 0.15)
  /// HF, 0.15 to 0.40 Hz.
  public static let high = FrequencyBand(lowerHertz: 0.15, upperHertz: 0.40)
  /// VHF, 0.40 to 0.50 Hz.
  public static let veryHigh = FrequencyBand(lowerHertz: 0.40, upperHertz: 0.50)

  /// Returns whether a frequency lies in the band.
  ///
  /// - Parameter hertz: The frequency.
  /// - Returns: Whether it is at or above the lower and below the upper end.
  public func contains(_ hertz: Double) -> Bool {
    hertz >= lowerHertz && hertz < upperHertz
  }
}
