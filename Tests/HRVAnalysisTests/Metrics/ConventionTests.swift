import HRVAnalysis
import SignalCore
import TestSupport
import Testing

/// Conventions one by one, on series small enough to follow by hand.
@Suite("Single conventions")
struct ConventionTests {
  private func value(
    _ metric: Metric, of intervals: [Double], _ change: (inout AnalysisConventions) -> Void
  ) throws -> MetricValue {
    var conventions = AnalysisConventions.standard
    change(&conventions)
    let result = try Analysis.run(
      RRSeries(intervalsMilliseconds: intervals),
      options: AnalysisOptions(
        conventions: conventions, correction: .none, selection: MetricSelection([metric])))
    return try #require(result.value(of: metric))
  }

  /// Differences 10, −20, 30: mean 20/3, sum of squared deviations 1400 − 3·(20/3)²; the absolute
  /// ones have mean 20 and deviations −10, 0, 10.
  @Test func differenceSpread() throws {
    let intervals = [800.0, 810, 790, 820]
    let squares = 1400 - 400.0 / 3
    let expected: [(AnalysisConventions.DifferenceSpread, Double)] = [
      (.signed, (squares / 2).squareRoot()), (.signedByCount, (squares / 3).squareRoot()),
      (.absolute, 10),
    ]
    for (convention, number) in expected {
      let found = try value(.sdsd, of: intervals) { $0.differenceSpread = convention }
      #expect(relativeDifference(try #require(found.number), number) <= Tolerance.reduction)
    }
  }

  @Test func differencesAtTheThreshold() throws {
    let intervals = [800.0, 850, 799, 820]
    #expect(try value(.nn50, of: intervals) { $0.largeDifferences = .above }.number == 1)
    #expect(try value(.nn50, of: intervals) { $0.largeDifferences = .atLeast }.number == 2)
  }

  /// Strict alternation: SD2 by projection is zero, and 2·SDNN² − SDSD²/2 falls below zero.
  @Test func lengthOfAlternans() throws {
    let alternans = (0..<41).map { $0.isMultiple(of: 2) ? 700.0 : 900 }
    #expect(try value(.sd2, of: alternans) { _ in }.number == 0)
    #expect(
      try value(.sd2, of: alternans) { $0.poincareWidths = .fromDeviations }
        == .undefined(.negativeSquare("SD2")))
  }

  @Test func divisorOfWidths() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 51, seed: 5)
    let plain = try #require(try value(.sd1, of: intervals) { _ in }.number)
    let other = try #require(
      try value(.sd1, of: intervals) { $0.poincareWidths = .projectedByCount }.number)
    // 50 pairs.
    #expect(
      relativeDifference(other, plain * (49.0 / 50).squareRoot()) <= Tolerance.reduction)
  }

  @Test func binsOfTheHistogram() throws {
    // 799 and 801 share a bin of 8 ms from 300 on (796…804) and are parted by the edge at 800.
    let intervals = [799.0, 801, 850, 900]
    let wide = AnalysisConventions.HistogramBins(widthMilliseconds: 8, anchorMilliseconds: 300)
    #expect(try value(.triangularIndex, of: intervals) { $0.histogramBins = wide }.number == 2)
    let edge = AnalysisConventions.HistogramBins(widthMilliseconds: 8, anchorMilliseconds: 0)
    #expect(try value(.triangularIndex, of: intervals) { $0.histogramBins = edge }.number == 4)
  }

  @Test func marginOfAnchors() throws {
    // One deceleration of 10 % at index 5 of eleven intervals.
    var intervals = [Double](repeating: 800, count: 11)
    intervals[5] = 880
    let capacity = { (change: Double, margin: Int) in
      try value(.decelerationCapacity, of: intervals) {
        $0.capacityAnchors = AnalysisConventions.CapacityAnchors(
          largestChange: change, marginIntervals: margin)
      }
    }
    #expect(try capacity(0.05, 0).number == nil)
    #expect(try capacity(0.2, 0).number == 20)
    #expect(try capacity(0.2, 5).number == 20)
    #expect(try capacity(0.2, 6) == .undefined(.tooFewRuns(needed: 1, length: 13, found: 0)))
  }

  /// Direct counts of pairs of templates as shares of all pairs.
  @Test func sharesOfTemplates() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 120, seed: 9)
    let tolerance = 0.3 * (DescriptiveStatistics.standardDeviation(intervals.span) ?? .nan)
    let share = { (length: Int) in
      let starts = Array(0...(intervals.count - length))
      var matches = 0
      var pairs = 0
      for first in starts {
        for second in starts where second > first {
          pairs += 1
          let near = (0..<length).allSatisfy {
            abs(intervals[first + $0] - intervals[second + $0]) <= tolerance
          }
          matches += near ? 1 : 0
        }
      }
      return Double(matches) / Double(pairs)
    }
    let found = try value(.sampleEntropy, of: intervals) {
      $0.templatePairs = .allStarts
      $0.entropyTolerance = AnalysisConventions.EntropyTolerance(
        share: 0.3, divisor: .countLessOne)
    }
    let expected = log(share(2) / share(3))
    #expect(relativeDifference(try #require(found.number), expected) <= Tolerance.reduction)
  }

  @Test func divisorOfTheTolerance() throws {
    // A wider tolerance lets more templates match at both lengths: approximate entropy tells.
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 60, seed: 2)
    let entropy = { (share: Double, divisor: AnalysisConventions.SpreadDivisor) in
      try value(.approximateEntropy, of: intervals) {
        $0.entropyTolerance = AnalysisConventions.EntropyTolerance(share: share, divisor: divisor)
      }
    }
    let root = (60.0 / 59).squareRoot()
    #expect(try entropy(0.2, .count) == entropy(0.2 / root, .countLessOne))
    #expect(
      try entropy(0.2, .countPlusOne) == entropy(0.2 * (59.0 / 61).squareRoot(), .countLessOne))
  }
}
