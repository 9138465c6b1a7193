import SignalCore

/// How the coarse series of one scale make one entropy.
enum MultiscaleEntropyKind {
  /// The series from the first interval on.
  case plain
  /// The mean of the entropies of all starts.
  case composite
  /// The entropy of the pairs of all starts together.
  case refined

  /// The entropy at a scale, or why there is none.
  func entropy(
    atScale scale: Int, _ matches: MultiscaleMatches, _ scratch: inout TemplateScratch
  ) -> MetricValue {
    switch self {
    case .plain: return MetricInputs.sampleEntropy(matches.pairs(scale: scale, offset: 0, &scratch))
    case .refined: return MetricInputs.sampleEntropy(matches.pooledPairs(scale: scale, &scratch))
    case .composite:
      var sum = 0.0
      for offset in 0..<scale {
        let pairs = matches.pairs(scale: scale, offset: offset, &scratch)
        let value = MetricInputs.sampleEntropy(pairs)
        guard let number = value.number else { return value }
        sum += number
      }
      return .finite(sum / Double(scale))
    }
  }
}

extension MetricInputs {
  /// The scales of multiscale entropy: 1 to this.
  static let multiscaleScales = 20

  /// Sample entropy against scale; of a long series the mean over the windows the area is a mean of.
  func multiscaleCurve(_ kind: MultiscaleEntropyKind) -> CurveValue {
    let rule = LongSeriesRule.manyScales
    guard series.count > rule.longestWhole else { return wholeMultiscaleCurve(kind) }
    return .mean(of: windows(ofLength: rule.windowLength).map { $0.wholeMultiscaleCurve(kind) })
  }

  /// The area under sample entropy against scale.
  func multiscaleArea(_ kind: MultiscaleEntropyKind) -> MetricValue {
    withMultiscaleMatches(otherwise: MetricValue.undefined) { matches in
      var entropies = SIMD32<Double>.zero
      // Scales after the first without a value are not worth their time.
      for place in 0..<Self.multiscaleScales {
        let value = kind.entropy(atScale: place + 1, matches, &workspace.templates)
        guard let number = value.number else { return value }
        entropies[place] = number
      }
      let ends = (entropies[0] + entropies[Self.multiscaleScales - 1]) / 2
      return .finite(Summation.sum(over: 0..<Self.multiscaleScales) { entropies[$0] } - ends)
    }
  }

  private func wholeMultiscaleCurve(_ kind: MultiscaleEntropyKind) -> CurveValue {
    withMultiscaleMatches(otherwise: CurveValue.undefined) { matches in
      .points(
        (1...Self.multiscaleScales).map { scale in
          CurvePoint(
            x: Double(scale), y: kind.entropy(atScale: scale, matches, &workspace.templates))
        })
    }
  }

  private func withMultiscaleMatches<Outcome>(
    otherwise undefined: (UndefinedReason) -> Outcome, _ compute: (MultiscaleMatches) -> Outcome
  ) -> Outcome {
    switch standardDeviation {
    case .undefined(let reason): return undefined(reason)
    case .defined(let deviation):
      guard deviation > 0 else { return undefined(.constant) }
      guard let multiscaleMatches else {
        return undefined(.tooFewIntervals(needed: 3, found: series.count))
      }
      return compute(multiscaleMatches)
    }
  }

  /// Sample entropy from counts of pairs, or why there is none.
  static func sampleEntropy(_ pairs: TemplatePairs) -> MetricValue {
    guard pairs.templates >= 2 else {
      return .undefined(
        .tooFewRuns(needed: 2, length: templateLength + 1, found: pairs.templates))
    }
    guard pairs.atNextLength > 0 else { return .undefined(.noTemplateMatches) }
    return .finite(log(Double(pairs.atLength) / Double(pairs.atNextLength)))
  }
}
