/// What pressure on muscle does, relative to petrissage at moderate pressure.
///
/// A Hill curve through the pressure that reaches muscle: nearly nothing at light pressure, 1 at
/// half of the pain threshold, a little more at deep pressure. The shape is a choice that puts
/// light, chair, moderate and deep massage in the order and the distances of the published sizes.
package enum MuscleLoad {
  /// Of responses that light pressure already sets off: 0.16 light, 0.82 chair, 1 moderate, 1.17
  /// deep.
  package static func sensitive(_ dose: Double) -> Double {
    let square = dose * dose
    return square / (square + 0.07) * (0.25 + 0.07) / 0.25
  }

  /// Of responses that need firm pressure: 0.02 light, 0.62 chair, 1 moderate, 1.35 deep.
  package static func firm(_ dose: Double) -> Double {
    let cube = dose * dose * dose
    return cube / (cube + 0.06) * (0.125 + 0.06) / 0.125
  }
}
