/// A person's usual blood pressure, as it is measured: systolic over diastolic.
public struct RestingBloodPressure: Sendable, Equatable {
  /// Systolic pressure, in mmHg.
  public let systolicMmHg: Double
  /// Diastolic pressure, in mmHg.
  public let diastolicMmHg: Double

  /// Creates a pressure.
  ///
  /// - Parameters:
  ///   - systolicMmHg: Systolic pressure, in mmHg.
  ///   - diastolicMmHg: Diastolic pressure, in mmHg.
  public init(systolicMmHg: Double, diastolicMmHg: Double) {
    self.systolicMmHg = systolicMmHg
    self.diastolicMmHg = diastolicMmHg
  }

  /// The pressure that the baroreflex defends, (SBP + 2 DBP)/3, in mmHg.
  public var setPointMmHg: Double { (systolicMmHg + 2 * diastolicMmHg) / 3 }

  /// The difference of the two, in mmHg.
  public var pulsePressureMmHg: Double { systolicMmHg - diastolicMmHg }
}

extension Subject {
  /// The usual blood pressure, from set point and pulse pressure.
  public var restingBloodPressure: RestingBloodPressure {
    let diastolic = pressureSetPointMmHg - cardiovascular.pulsePressureMmHg / 3
    return RestingBloodPressure(
      systolicMmHg: diastolic + cardiovascular.pulsePressureMmHg, diastolicMmHg: diastolic)
  }
}
