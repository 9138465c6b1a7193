/// Head-up tilt by 60 degrees.
enum HeadUpTiltMeasures {
  static let tilt = ValidationCondition.rest.with { $0.tiltDegrees = 60 }

  static let all: [Measure] = [
    .change("tilt_60_heart_rate_change", to: tilt) { $0.heartRate },
    .percentChange("tilt_60_hf_change", to: tilt) { $0.hf },
    .change("tilt_60_lf_nu_change", to: tilt) { $0.lfNormalised },
    Measure("tilt_60_lf_hf_change", [tilt, .rest]) { runs in
      func ratio(_ runs: [RunFigures]) -> Double {
        Measure.mean(runs) { $0.lf } / Measure.mean(runs) { $0.hf }
      }
      return 100 * (ratio(runs[0]) / ratio(runs[1]) - 1)
    },
    .ratio("tilt_60_rmssd_ratio", of: tilt) { $0.rmssd },
    .ratio("tilt_60_sdnn_ratio", of: tilt) { $0.sdnn },
    .change("tilt_60_systolic_change", to: tilt) { $0.systolic },
    .change("tilt_60_diastolic_change", to: tilt) { $0.diastolic },
    .ratio("tilt_60_systolic_lf_ratio", of: tilt) { $0.systolicLF },
  ]
}
