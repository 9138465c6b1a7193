import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Stationarity")
struct StationarityTestTests {
  /// Stationary series without a drift, by how long they remember.
  enum Process: String, CaseIterable, Sendable {
    /// Independent intervals.
    case white
    /// A first-order process that forgets in ten beats.
    case tenBeats
    /// Half-lives of 0.3, 1.4, 6 and 22 beats in equal parts: 1/f over the band of a short recording.
    case mixture
    /// Breathing whose rate wanders, on a first-order process.
    case breathing

    func intervals(_ count: Int, _ random: inout RandomStream) -> [Double] {
      switch self {
      case .white: (0..<count).map { _ in 850 + 40 * random.normal() }
      case .tenBeats: Self.firstOrder(count, 0.9, 40, &random).map { 850 + $0 }
      case .mixture:
        [0.5, 2, 8, 32].reduce([Double](repeating: 850, count: count)) { sum, beats in
          zip(sum, Self.firstOrder(count, exp(-1 / beats), 20, &random)).map { $0 + $1 }
        }
      case .breathing: Self.breathing(count, &random)
      }
    }

    private static func breathing(_ count: Int, _ random: inout RandomStream) -> [Double] {
      var phase = 2 * .pi * random.uniform()
      return firstOrder(count, 0.9, 30, &random).map { slow in
        phase += 2 * .pi * 0.21 * (1 + 0.1 * random.normal())
        return 850 + slow + 30 * sin(phase) + 10 * random.normal()
      }
    }

    private static func firstOrder(
      _ count: Int, _ kept: Double, _ deviation: Double, _ random: inout RandomStream
    ) -> [Double] {
      var state = deviation * random.normal()
      return (0..<count).map { _ in
        state = kept * state + (1 - kept * kept).squareRoot() * deviation * random.normal()
        return state
      }
    }
  }

  /// The shares of series in which the mean and the variance are found to drift.
  static func alarms(
    _ process: Process, beats: Int, repeats: Int,
    change: (Int, Double) -> Double = { $1 }
  ) throws -> (mean: Double, variance: Double) {
    var random = RandomStream(seed: 11, stream: UInt64(beats))
    var mean = 0
    var variance = 0
    for _ in 0..<repeats {
      let intervals = process.intervals(beats, &random).enumerated().map { change($0, $1) }
      let test = try #require(
        StationarityTest(RRSeries(intervalsMilliseconds: intervals)))
      if test.meanDrifts { mean += 1 }
      if test.varianceDrifts { variance += 1 }
    }
    return (Double(mean) / Double(repeats), Double(variance) / Double(repeats))
  }

  @Test("five minutes without a drift raise one alarm in twenty", arguments: Process.allCases)
  func falseAlarms(process: Process) throws {
    let repeats = 300
    let found = try Self.alarms(process, beats: 350, repeats: repeats)
    // A rate of 7 % is allowed for series that remember a tenth of the recording; the count of 300
    // has a standard deviation of 1.5 %, of which three.
    #expect(found.mean < 0.07 + 0.045, "\(process): \(found.mean)")
    #expect(found.variance < 0.06 + 0.045, "\(process): \(found.variance)")
  }

  @Test("a drift of 5 bpm over twenty minutes is found, a step of the variance too")
  func power() throws {
    // 70 to 65 bpm: from 857 to 923 ms.
    let drift = try Self.alarms(.breathing, beats: 1400, repeats: 60) {
      $1 + 66 * Double($0) / 1400
    }
    #expect(drift.mean > 0.8)
    let louder = try Self.alarms(.breathing, beats: 1400, repeats: 60) {
      $0 < 700 ? $1 : 850 + ($1 - 850) * 2.0.squareRoot()
    }
    #expect(louder.variance > 0.8)
  }

  @Test("a straight line has its height, whatever it is added to")
  func line() throws {
    let line = (0..<640).map { 800 + 100 * (Double($0) + 0.5) / 640 }
    let test = try #require(StationarityTest(RRSeries(intervalsMilliseconds: line)))
    #expect(relativeDifference(test.meanChangeMilliseconds, 100) < Tolerance.reduction)
    #expect(test.meanProbability < 1e-6)
    // The same slope everywhere leaves every block the same variance.
    #expect((test.varianceRatio - 1).magnitude < 1e-9)
    #expect(!test.varianceDrifts)
  }

  @Test("backwards, a drift changes its sign and nothing else")
  func reversal() throws {
    // 64 blocks of 10 beats fall on the same places from either end.
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 640, seed: 4)
    let forwards = try #require(StationarityTest(RRSeries(intervalsMilliseconds: intervals)))
    let backwards = try #require(
      StationarityTest(RRSeries(intervalsMilliseconds: intervals.reversed())))
    let tolerance = Tolerance.transformChain
    #expect(
      relativeDifference(forwards.meanChangeMilliseconds, -backwards.meanChangeMilliseconds)
        < tolerance)
    #expect(relativeDifference(forwards.meanProbability, backwards.meanProbability) < tolerance)
    #expect(relativeDifference(forwards.varianceRatio, 1 / backwards.varianceRatio) < tolerance)
    #expect(
      relativeDifference(forwards.varianceProbability, backwards.varianceProbability) < tolerance)
  }

  @Test("intervals that are all equal do not drift; too few are not tested")
  func degenerate() throws {
    let constant = try #require(
      StationarityTest(
        RRSeries(intervalsMilliseconds: [Double](repeating: 812.5, count: 300))))
    #expect(constant.meanProbability == 1)
    #expect(constant.varianceProbability == 1)
    #expect(constant.varianceRatio == 1)
    #expect(try StationarityTest(SyntheticRR.series(beats: 199, seed: 1)) == nil)
    #expect(try StationarityTest(SyntheticRR.series(beats: 200, seed: 1)) != nil)
  }
}
