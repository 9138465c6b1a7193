import SignalCore

/// Estimates by simulation what clock steps do to metrics of order and pattern.
///
/// Beat times get one and two more uniform errors of one step; as for thresholds, the first wipes
/// out the grid, and the straight line from both back to no error at all is the value without steps:
/// 3·M(one) − 2·M(two). The errors are seeded, so equal recordings give equal estimates.
struct DitheredEstimate {
  /// The estimates that stand out of their own scatter.
  let biases: [Metric: ResolutionBias]

  /// Metrics of order, which ties and signs make.
  private static let orders: [Metric] = [
    .inflectionPoints, .inverseSegmentLength, .shortSegments, .alternation,
  ]
  /// Metrics of matches, which tolerances and bins make.
  private static let matches: [Metric] = [.sampleEntropy, .approximateEntropy, .shannonEntropy]

  /// Below this share of equal neighbours, in percent, metrics of order are not estimated: a tie
  /// that is broken changes at most two of the inflection points around it, which is little beside
  /// their number, though not beside that of alternations.
  private static let leastTiedPercent = 2.0
  /// Below a quarter of the tolerance a step moves entropies by less than 2 %
  /// (`Documentation/METHODOLOGY/time-resolution.md`).
  private static let leastShareOfTolerance = 0.25
  private static let repeats = 4

  init(_ inputs: MetricInputs, stepMilliseconds step: Double, metrics: [Metric]) {
    let differences = inputs.differences
    guard !differences.isEmpty, let tolerance = inputs.entropyTolerance.number else {
      biases = [:]
      return
    }
    var biases = [Metric: ResolutionBias]()
    let ties = differences.count { $0 == 0 }
    if 100 * Double(ties) >= Self.leastTiedPercent * Double(differences.count) {
      let chosen = metrics.filter(Self.orders.contains)
      biases = Self.estimates(of: chosen, inputs, step, longest: 512)
    }
    if step >= Self.leastShareOfTolerance * tolerance {
      // The cost of matches grows with the square of the length.
      let chosen = metrics.filter(Self.matches.contains)
      biases.merge(Self.estimates(of: chosen, inputs, step, longest: 300)) { first, _ in first }
    }
    self.biases = biases
  }

  /// Estimates metrics on the middle of a recording.
  private static func estimates(
    of chosen: [Metric], _ inputs: MetricInputs, _ step: Double, longest: Int
  ) -> [Metric: ResolutionBias] {
    guard !chosen.isEmpty else { return [:] }
    let count = inputs.series.count
    let length = min(count, longest)
    let start = (count - length) / 2
    let part = inputs.series.slice(start..<start + length)
    func values(_ intervals: [Double]) -> [MetricValue] {
      guard
        let series = try? RRSeries(
          intervalsMilliseconds: intervals, beatTimesSeconds: part.beatTimesSeconds,
          breaks: part.breaks)
      else { return chosen.map { _ in .undefined(.outOfRange) } }
      let inputs = inputs.part(series)
      return chosen.map { $0.definition.compute(inputs) }
    }
    let recorded = values(part.intervalsMilliseconds)
    var random = RandomStream(seed: 1, stream: 0x7155)
    var found = [[Double]](repeating: [], count: chosen.count)
    for _ in 0..<repeats {
      let once = dithered(part.intervalsMilliseconds, part.stretches, step, &random)
      let single = values(once)
      let double = values(dithered(once, part.stretches, step, &random))
      for position in chosen.indices {
        guard let first = single[position].number, let second = double[position].number else {
          continue
        }
        found[position].append(3 * first - 2 * second)
      }
    }
    var biases = [Metric: ResolutionBias]()
    for (position, metric) in chosen.enumerated() {
      let unbiased = found[position]
      guard let value = recorded[position].number, unbiased.count == repeats,
        let mean = DescriptiveStatistics.mean(unbiased.span),
        let deviation = DescriptiveStatistics.standardDeviation(unbiased.span)
      else { continue }
      let bias = value - mean
      guard bias.magnitude > 2 * deviation / Double(repeats).squareRoot() else { continue }
      biases[metric] = ResolutionBias(metric: metric, bias: bias, recorded: value)
    }
    return biases
  }

  /// Adds a uniform error of one step to every beat time.
  private static func dithered(
    _ intervals: [Double], _ stretches: [Range<Int>], _ step: Double, _ random: inout RandomStream
  ) -> [Double] {
    var result = intervals
    for stretch in stretches {
      var earlier = step * (random.uniform() - 0.5)
      for index in stretch {
        let error = step * (random.uniform() - 0.5)
        // An interval stays one; only steps as long as intervals could undo it.
        result[index] = max(intervals[index] + error - earlier, step / 2)
        earlier = error
      }
    }
    return result
  }
}
