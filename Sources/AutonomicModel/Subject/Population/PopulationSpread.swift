import SignalCore

/// How far people differ: standard deviations between healthy adults at rest.
///
/// Marks: *literature* = a published value; *derived* = computed from published values;
/// *calibrated* = set so that a sample of people meets a published spread; *choice* = a modelling
/// choice without direct measurement.
public struct PopulationSpread: Sendable, Equatable {
  /// The heart rate at mean tones and mean intrinsic rate, 68 bpm at every age.
  ///
  /// *Choice* between 65 bpm lying (Nunan 2010) and 70 bpm in resting controls of massage studies.
  public var meanHeartRateBpm = 68.0
  /// The SD of the intrinsic rate relative to the line of age, 0.14.
  ///
  /// *Calibrated* to a spread of resting heart rate of 10 to 12 bpm. Slope and correlation of the line
  /// (−0.57 per year, r about −0.65, Jose & Collison 1970) leave about 0.09 around it; the rest
  /// stands for what raises or lowers a heart rate on a given day without changing variability.
  public var intrinsicRate = 0.14
  /// The SD of vagal tone at one age, 0.08.
  ///
  /// *Choice*, together with ``lnRespiratoryGate`` calibrated to the spread of HF.
  public var vagalTone = 0.08
  /// The mean sympathetic tone, 0.167.
  public var meanSympatheticTone = 0.167
  /// The SD of sympathetic tone, 0.04.
  ///
  /// *Choice*.
  public var sympatheticTone = 0.04
  /// The SD of the logarithm of the respiratory gate, 0.35.
  ///
  /// *Calibrated* to a coefficient of variation of HF between people of about 1 (Nunan 2010: SD of
  /// spectral powers about their mean).
  public var lnRespiratoryGate = 0.35
  /// The SD of the logarithm of the slow noise of each tone, 0.35.
  ///
  /// *Calibrated*, as the gate.
  public var lnNoise = 0.35
  /// The SD of the logarithm of the baroreflex gain at one age, 0.25.
  ///
  /// *Choice* below the spread of measured sensitivity (SD about half of the mean, Kardos 2001),
  /// which tones, noise and chance widen.
  public var lnBaroreflexGain = 0.25
  /// Systolic pressure: mean 118, SD 11 mmHg.
  ///
  /// *Literature*: resting adults of massage studies; the SD from quartiles of Fazeli 2020.
  public var systolic = Distribution(mean: 118, spread: 11)
  /// Diastolic pressure: mean 76, SD 11 mmHg.
  ///
  /// *Literature*, as systolic pressure.
  public var diastolic = Distribution(mean: 76, spread: 11)
  /// The correlation of systolic and diastolic pressure, 0.7.
  ///
  /// *Choice*.
  public var pressureCorrelation = 0.7
  /// The mean breathing rate, 15 a minute.
  public var meanRespirationRate = 15.0
  /// The SD of the breathing rate, 3 a minute.
  ///
  /// *Literature*: resting adults of massage studies.
  public var respirationRate = 3.0
  /// The SD of the logarithm of tidal volume around 0.5 L, 0.2.
  ///
  /// *Choice*.
  public var lnTidalVolume = 0.2
  /// How the response to touch differs.
  public var responses = ResponseSpread()

  /// A mean and a standard deviation.
  public struct Distribution: Sendable, Equatable {
    /// The mean.
    public var mean: Double
    /// The standard deviation.
    public var spread: Double

    /// Creates a distribution.
    ///
    /// - Parameters:
    ///   - mean: The mean.
    ///   - spread: The standard deviation, not negative.
    public init(mean: Double, spread: Double) {
      self.mean = mean
      self.spread = spread
    }
  }

  /// Healthy adults.
  public static let standard = PopulationSpread()

  /// Creates the spread of healthy adults.
  public init() {}

  /// The vagal tone that gives the mean heart rate at mean sympathetic tone.
  ///
  /// - Parameter intrinsicRateBpm: The intrinsic rate of age and sex.
  /// - Returns: The tone: it falls with age as the intrinsic rate does.
  func meanVagalTone(intrinsicRateBpm: Double) -> Double {
    let node = ModelParameters().sinusNode
    // HR·(1 + kV·V) = HRint·(1 + kS·S·(1 − κ·V)), solved for V.
    let drive = node.sympatheticGain * meanSympatheticTone
    return (intrinsicRateBpm * (1 + drive) - meanHeartRateBpm)
      / (meanHeartRateBpm * node.vagalGain + intrinsicRateBpm * drive * node.antagonism)
  }

  /// Draws a usual blood pressure: pulse pressure 25 to 80 mmHg, set point 65 to 125 mmHg, as far as
  /// the reflex of the model is made for.
  func bloodPressure(_ stream: RandomStream) -> RestingBloodPressure {
    var stream = stream
    let common = stream.boundedNormal()
    let own = stream.boundedNormal()
    let rho = pressureCorrelation
    let drawn = RestingBloodPressure(
      systolicMmHg: systolic.mean + systolic.spread * common,
      diastolicMmHg: diastolic.mean
        + diastolic.spread * (rho * common + (1 - rho * rho).squareRoot() * own))
    let pulse = min(max(drawn.pulsePressureMmHg, 25), 80)
    let setPoint = min(max(drawn.systolicMmHg - 2 * pulse / 3, 65), 125)
    return RestingBloodPressure(
      systolicMmHg: setPoint + 2 * pulse / 3, diastolicMmHg: setPoint - pulse / 3)
  }
}
