import SignalCore

/// Norms of lying at rest.
enum SupineRestMeasures {
  static let all: [Measure] =
    [
      .mean("rest_mean_rr", .rest) { $0.meanRR },
      .mean("rest_sdnn", .rest) { $0.sdnn },
      .mean("rest_rmssd", .rest) { $0.rmssd },
      .mean("rest_lf", .rest) { $0.lf },
      .mean("rest_lf_nu", .rest) { $0.lfNormalised },
      .mean("rest_hf", .rest) { $0.hf },
      .mean("rest_hf_nu", .rest) { 100 - $0.lfNormalised },
      Measure("rest_lf_hf", [.rest]) { runs in
        Measure.mean(runs[0]) { $0.lf } / Measure.mean(runs[0]) { $0.hf }
      },
      .mean("rest_total_power", .rest) { $0.totalPower },
      .mean("rest_ln_vlf", .rest) { log($0.vlf) },
      .mean("rest_ln_lf", .rest) { log($0.lf) },
      .mean("rest_ln_hf", .rest) { log($0.hf) },
      .mean("rest_pnn50", .rest) { $0.pnn50 },
      .mean("rest_sd1", .rest) { $0.sd1 },
      .mean("rest_sd2", .rest) { $0.sd2 },
      Measure("rest_rmssd_age_step", [25, 35, 45, 55, 65].map(age)) { runs in
        let byAge = runs.map { Measure.mean($0) { $0.rmssd } }
        return zip(byAge.dropFirst(), byAge).map { $0 - $1 }.max()
      },
      .ratio("rest_rmssd_age_ratio", of: age(65), to: age(25)) { $0.rmssd },
      .mean("rest_brs", .rest) { $0.baroreflexSensitivity },
      Measure("rest_hf_between_person_cv", [.rest.with { $0.person = .anyone }]) { runs in
        let powers = runs[0].map { $0.windows[0].hf }
        guard let mean = DescriptiveStatistics.mean(powers.span) else { return nil }
        return DescriptiveStatistics.standardDeviation(powers.span).map { $0 / mean }
      },
    ]
    + [25, 35, 45, 55].map { years in
      .mean("rest_brs_age_\(years)", age(Double(years))) { $0.baroreflexSensitivity }
    }

  /// Rest at an age; 35 is the standard subject's.
  private static func age(_ years: Double) -> ValidationCondition {
    years == 35 ? .rest : .rest.with { $0.person = .age(years) }
  }
}
