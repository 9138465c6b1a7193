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
      switch inputs.conventions.shannonSymbols {
      case .histogramBins:
        let bins = inputs.histogram.bins
        return inputs.shannonEntropy(over: bins.indices) { bins[$0].count }
      case .distinctIntervals:
        let counts = inputs.countsOfDistinctIntervals
        return inputs.shannonEntropy(over: counts.indices) { counts[$0] }
      }
    }
  }
}

extension MetricInputs {
  fileprivate func shannonEntropy(over symbols: Range<Int>, _ count: (Int) -> Int) -> Double {
    let total = Double(series.count)
    return Summation.sum(over: symbols) { symbol in
      let share = Double(count(symbol)) / total
      return share == 1 ? 0 : -share * log2(share)
    }
  }

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
