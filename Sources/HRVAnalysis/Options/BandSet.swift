public import SpectralAnalysis

/// The frequency bands of a convention.
public struct BandSet: Sendable, Equatable {
  /// Ultra low frequency; `nil` where the convention has no such band.
  public var ultraLow: FrequencyBand?
  /// Very low frequency.
  public var veryLow: FrequencyBand
  /// Low frequency.
  public var low: FrequencyBand
  /// High frequency.
  public var high: FrequencyBand
  /// Very high frequency; `nil` where the convention has no such band.
  public var veryHigh: FrequencyBand?

  /// ULF [0, 0.0033), VLF [0.0033, 0.04), LF [0.04, 0.15), HF [0.15, 0.40), VHF [0.40, 0.50) Hz.
  public static let standard = BandSet(
    ultraLow: .ultraLow, veryLow: .veryLow, low: .low, high: .high, veryHigh: .veryHigh)

  /// VLF [0, 0.04), LF and HF as usual, no ULF and no VHF: short recordings.
  public static let shortTerm = BandSet(
    ultraLow: nil, veryLow: FrequencyBand(lowerHertz: 0, upperHertz: 0.04), low: .low, high: .high,
    veryHigh: nil)
}
