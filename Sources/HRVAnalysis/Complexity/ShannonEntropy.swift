import SignalCore

extension MetricDefinition {
  static let shannonEntropy = MetricDefinition(
    name: "Shannon entropy of the histogram", unit: "bit", group: .entropy,
    definition: "−Σ p · log₂ p over the bins of the histogram of intervals, bins of 7.8125 ms "
      + "anchored at 0 as for hti, p = count / N. The neurokit preset takes every distinct interval "
      + "for a bin of its own, which makes the value depend on the resolution of the recording.",
    minimumData: "1 interval", complexity: "O(N log N)",
    reference: .shannon1948, interval: .parts(atLeast: 0)
  ) { inputs in
    inputs.needing(intervals: 1) {
      let counts =
        switch inputs.conventions.shannonSymbols {
        case .histogramBins: inputs.histogram.bins.map(\.count)
        case .distinctIntervals: inputs.countsOfDistinctIntervals
        }
      let total = Double(inputs.series.count)
      return Summation.sum(over: counts.indices) { index in
        let share = Double(counts[index]) / total
        return share == 1 ? 0 : -share * log2(share)
      }
    }
  }
}

extension MetricInputs {
  fileprivate var countsOfDistinctIntervals: [Int] {
    var counts = [Int]()
    for (index, interval) in sorted.enumerated() {
      if index > 0, sorted[index - 1] == interval {
        counts[counts.count - 1] += 1
      } else {
        counts.append(1)
      }
    }
    return counts
  }
}
