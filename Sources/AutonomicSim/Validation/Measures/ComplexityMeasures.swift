import SignalCore

/// Scaling and regularity over an hour of rest.
enum ComplexityMeasures {
  private static let rest = ValidationCondition.rest.with {
    $0.beforeSeconds = 3600
    $0.observation = .hour
  }
  private static let atropine = rest.with { $0.atropine = 1 }

  static let all: [Measure] = [
    Measure("rest_dfa_alpha1", [rest]) { mean($0[0]) { $0.alpha1 } },
    Measure("rest_dfa_alpha2", [rest]) { mean($0[0]) { $0.alpha2 } },
    Measure("rest_one_over_f_slope", [rest]) { runs in
      let densities = (0..<ComplexityFigures.bandCount).map { band in
        mean(runs[0]) { $0.bandDensities[band] }
      }
      return ComplexityFigures.slope(ofBandDensities: densities)
    },
    Measure("rest_sample_entropy", [rest]) { mean($0[0]) { $0.sampleEntropy } },
    Measure("atropine_dfa_alpha1_change", [atropine, rest]) {
      mean($0[0]) { $0.alpha1 } - mean($0[1]) { $0.alpha1 }
    },
    Measure("atropine_sample_entropy_change", [atropine, rest]) {
      mean($0[0]) { $0.sampleEntropy } - mean($0[1]) { $0.sampleEntropy }
    },
  ]

  private static func mean(
    _ runs: [RunFigures], _ figure: (ComplexityFigures) -> Double
  ) -> Double {
    let values = runs.compactMap { $0.complexity.map(figure) }
    return DescriptiveStatistics.mean(values.span) ?? .nan
  }
}
