import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Heart rate turbulence")
struct TurbulenceMetricTests {
  static let selection = MetricSelection([.turbulenceOnset, .turbulenceSlope])

  /// Steady intervals of 800 ms; premature beats every 40, an answer of 10 ms per beat after each.
  struct Rhythm {
    var intervals = [Double](repeating: 800, count: 400)
    var labels = [BeatLabel](repeating: .normal, count: 400)

    init(prematureBeats: Int) {
      for number in 0..<prematureBeats {
        let beat = 20 + 40 * number
        labels[beat] = .ventricularEctopic
        intervals[beat] = 500
        intervals[beat + 1] = 1100
        // Down to 780, then up by 10 ms a beat for six beats, then level.
        intervals[beat + 2] = 780
        intervals[beat + 3] = 780
        for step in 0..<6 { intervals[beat + 4 + step] = 790 + 10 * Double(step) }
      }
    }

    func values(
      correction: ArtifactCorrection = .none, breaks: [Int] = []
    ) throws -> [Metric: MetricValue] {
      let times = try RRSeries(intervalsMilliseconds: intervals).beatTimesSeconds
      let series = try RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: times, labels: labels, breaks: breaks)
      let result = try Analysis.run(
        series, options: AnalysisOptions(correction: correction, selection: selection))
      return Dictionary(uniqueKeysWithValues: result.metrics.map { ($0.metric, $0.value) })
    }
  }

  static func tooFew(_ found: Int) -> MetricValue {
    .undefined(
      .tooFewEvents(
        needed: 5, found: found, name: "labelled ventricular premature beats in sinus rhythm"))
  }

  @Test("onset and slope counted by hand")
  func byHand() throws {
    let values = try Rhythm(prematureBeats: 6).values()
    #expect(try MetricLawTests.number(values, .turbulenceOnset) == -2.5)
    #expect(
      relativeDifference(try MetricLawTests.number(values, .turbulenceSlope), 10)
        <= Tolerance.closedForm)
  }

  @Test("a correction takes the beats out of the series but not out of the turbulence")
  func correction() throws {
    let rhythm = Rhythm(prematureBeats: 6)
    #expect(try rhythm.values(correction: .lipponenTarvainen) == rhythm.values())
  }

  @Test("beats without a label are never taken for premature ones")
  func unlabelled() throws {
    var rhythm = Rhythm(prematureBeats: 6)
    rhythm.labels = [BeatLabel](repeating: .normal, count: 400)
    #expect(try rhythm.values()[.turbulenceOnset] == Self.tooFew(0))
  }

  @Test("fewer than five are too few, and the reason counts them")
  func tooFew() throws {
    let values = try Rhythm(prematureBeats: 4).values()
    #expect(values[.turbulenceOnset] == Self.tooFew(4))
    #expect(values[.turbulenceSlope] == Self.tooFew(4))
  }

  @Test("a beat outside the filters does not count")
  func filters() throws {
    let spoil: [(inout Rhythm) -> Void] = [
      { $0.intervals[20] = 641 },  // not premature enough
      { $0.intervals[21] = 959 },  // no compensatory pause
      { $0.intervals[30] = 970 },  // more than 20 % from the reference
      { $0.labels[17] = .supraventricularEctopic },
      { $0.labels[36] = .ventricularEctopic },
    ]
    for change in spoil {
      var rhythm = Rhythm(prematureBeats: 5)
      #expect(try rhythm.values()[.turbulenceOnset]?.number != nil)
      change(&rhythm)
      #expect(try rhythm.values()[.turbulenceOnset] == Self.tooFew(4))
    }
  }

  @Test("no surroundings reach across a gap")
  func gap() throws {
    let rhythm = Rhythm(prematureBeats: 5)
    #expect(try rhythm.values(breaks: [25])[.turbulenceOnset] == Self.tooFew(4))
  }
}
