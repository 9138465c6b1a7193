import SignalCore

/// Breathing at a pacer's rate.
enum PacedBreathingMeasures {
  private static func paced(_ rate: Double, _ liters: Double) -> ValidationCondition {
    .rest.with { $0.breathing = .paced(rate, liters) }
  }

  private static let deep = paced(6, 1.2)

  static let all: [Measure] = [
    .mean("paced_6_deep_heart_rate_swing", deep) { $0.beatSwing },
    .ratio("paced_swing_ratio_6_to_15", of: paced(6, 0.5), to: paced(15, 0.5)) {
      $0.sampledSwing
    },
    .ratio("paced_swing_ratio_10_to_15", of: paced(10, 0.5), to: paced(15, 0.5)) {
      $0.sampledSwing
    },
    Measure("hf_tidal_volume_elasticity", [.rest.with { $0.person = .tidalVolume(0.6) }, .rest]) {
      log(Measure.mean($0[0]) { $0.hf } / Measure.mean($0[1]) { $0.hf }) / log(0.6 / 0.5)
    },
    .ratio("paced_6_deep_brs_ratio", of: deep) { $0.baroreflexSensitivity },
    .ratio("paced_6_deep_brs_ratio_goal", of: deep) { $0.baroreflexSensitivity },
    .ratio("paced_6_shallow_brs_ratio_goal", of: paced(6, 0.5)) { $0.baroreflexSensitivity },
    .ratio("paced_6_deep_sdnn_ratio", of: deep) { $0.sdnn },
    .ratio("paced_6_deep_lf_ratio", of: deep) { $0.lf },
    .ratio("paced_6_deep_hf_ratio", of: deep) { $0.hf },
  ]
}
