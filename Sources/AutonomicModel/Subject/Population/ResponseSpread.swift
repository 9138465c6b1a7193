import SignalCore

/// How people differ in their response to the same touch.
///
/// Slow noise alone makes two measurements of one person differ. What people differ in besides is
/// smaller than the spread that studies report, about 2.5 bpm, 0.35 ln HF and 5.5 mmHg systolic,
/// so that both together give the 4 bpm, 0.5 and 7 mmHg of the evidence. The four inputs are drawn
/// independently; with the loop's linear response (per unit of uS, uV, mmHg of set point, ln VT:
/// heart rate −6.5, −21.5, +0.17, 0; ln HF 0.55, 1.3, 0, 1.7; systolic 20, 8.4, 0.56, 0) they were
/// solved for those three. *Derived*.
public struct ResponseSpread: Sendable, Equatable {
  /// The SD of uS.
  public var sympathetic = 0.12
  /// The SD of uV.
  public var vagal = 0.09
  /// The SD of the shift of the pressure set point, in mmHg.
  public var pressureSetPointMmHg = 8.0
  /// The SD of the change of the breathing rate, per minute.
  public var respirationRatePerMinute = 0.8
  /// The SD of the change of ln(tidal volume).
  public var lnTidalVolume = 0.17
  /// The SD of the factor of the slow systems around 1, which lies within 0 to 2.
  ///
  /// *Choice*: pain falls by 1.6 ± 1.5 points in the evidence, of which a part is noise.
  public var body = 0.5

  /// Creates the standard spread.
  public init() {}
}

extension PopulationSpread {
  /// Draws how a person differs from the mean response.
  func response(_ stream: RandomStream) -> TouchResponsiveness {
    var stream = stream
    let offset = AutonomicDrive(
      sympathetic: responses.sympathetic * stream.boundedNormal(),
      vagal: responses.vagal * stream.boundedNormal(),
      pressureSetPointMmHg: responses.pressureSetPointMmHg * stream.boundedNormal(),
      respirationRatePerMinute: responses.respirationRatePerMinute * stream.boundedNormal(),
      lnTidalVolume: responses.lnTidalVolume * stream.boundedNormal())
    return TouchResponsiveness(
      offset: offset,
      bodyFactor: min(max(1 + responses.body * stream.boundedNormal(), 0), 2))
  }
}
