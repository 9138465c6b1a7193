import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Days")
struct DayReportTests {
  static let hour = 3600.0

  /// Beats whose rate follows a cosine of 24 hours, with noise from beat to beat.
  ///
  /// - Parameters:
  ///   - hours: How long.
  ///   - peakHours: When the heart is fastest, in hours from the start.
  ///   - start: When the recording began.
  ///   - gaps: Hours without beats.
  /// - Returns: The recording.
  /// - Throws: Never for positive intervals.
  private static func recording(
    hours: Double, peakHours: Double, start: String? = nil, gaps: [ClosedRange<Double>] = []
  ) throws -> RRSeries {
    var random = RandomStream(seed: 11)
    var intervals = [Double]()
    var times = [Double]()
    var breaks = [Int]()
    var time = 0.0
    while true {
      let rate = 65 + 10 * cos(2 * .pi * (time / hour - peakHours) / 24)
      let interval = 60_000 / rate + 10 * random.normal()
      time += interval / 1000
      guard time <= hours * hour else { break }
      if gaps.contains(where: { $0.contains(time / hour) }) { continue }
      if let last = times.last, time - last > 1.5 * interval / 1000 { breaks.append(times.count) }
      intervals.append(interval)
      times.append(time)
    }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: times, breaks: breaks,
      start: start.map { RecordingStart(iso8601: $0) })
  }

  private static func report(
    _ series: RRSeries, _ metrics: [Metric] = [.meanHeartRate, .meanNN]
  ) throws -> DayReport {
    var options = AnalysisOptions(correction: .none, selection: MetricSelection(metrics))
    options.summarisesDays = true
    return try #require(try Analysis.run(series, options: options).days)
  }

  /// Expects the rhythm that the beats were made with: 65 ± 10 bpm with its peak at an hour.
  private static func expectRhythm(
    _ report: DayReport, peakHours: Double, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let rhythm = try #require(report.rhythms?.first { $0.metric == .meanHeartRate })
    let cosinor = try #require(rhythm.cosinor, sourceLocation: sourceLocation)
    // The noise of a window's mean is 10 ms of 923 in √325 beats, 0.04 bpm; the mean of 60000/RR lies
    // above the rate by (10/923)² of it, 0.008 bpm; and the mean over beats instead of time leans to
    // fast minutes of a window by less than 0.001 bpm. Mesor and amplitude thus err by under 0.05.
    #expect((cosinor.mesor - 65).magnitude < 0.05, sourceLocation: sourceLocation)
    #expect((cosinor.amplitude - 10).magnitude < 0.05, sourceLocation: sourceLocation)
    // 0.05 bpm of 10 is 0.005 rad, 69 s.
    #expect(
      (cosinor.acrophaseSeconds - peakHours * hour).magnitude < 69, sourceLocation: sourceLocation)
    #expect(cosinor.percentRhythm > 99, sourceLocation: sourceLocation)
    let inference = try #require(cosinor.inference, sourceLocation: sourceLocation)
    #expect(inference.probability < 1e-10, sourceLocation: sourceLocation)
  }

  @Test("a day without a clock runs from its start, its night is where the heart is slowest")
  func oneDay() throws {
    let series = try Self.recording(hours: 24, peakHours: 15)
    let report = try Self.report(series)
    #expect(!report.clock.isStated)
    #expect(report.days.count == 1)
    try Self.expectRhythm(report, peakHours: 15)
    let day = try #require(report.days.first)
    let rate = try #require(report.metrics.firstIndex(of: .meanHeartRate))
    #expect(day.metrics[rate].metric == .meanHeartRate)
    let night = try #require(day.nightRange)
    // The trough is at 3 h, so the slowest six hours run from the start.
    #expect(night.lengthSeconds == 6 * Self.hour)
    #expect((night.startSeconds - 0).magnitude < 900)
    let slow = try #require(day.night?.means[rate].number)
    let fast = try #require(day.day?.means[rate].number)
    #expect(day.night?.windowCount == 72)
    #expect(day.day?.windowCount == 216)
    // The mean of the cosine over its lowest quarter is −10·sin(π/4)/(π/4) = −9.00; the other three
    // quarters make up for it, +3.00.
    #expect((slow - 56.0).magnitude < 0.1)
    #expect((fast - 68.0).magnitude < 0.1)
  }

  @Test("a week with a clock is cut at midnight")
  func week() throws {
    // Starts at 21:30, so that the peak 18 h later is at 15:30.
    let series = try Self.recording(
      hours: 168, peakHours: 18, start: "2024-03-04T21:30:00",
      gaps: [30.2...33.7, 50...52, 99.9...100.4])
    let report = try Self.report(series, [.meanHeartRate])
    try Self.expectRhythm(report, peakHours: 15.5)
    #expect(report.days.count == 8)
    #expect(report.days[0].range.startSeconds.magnitude < 0.01)
    #expect(report.days[0].range.endSeconds == 2.5 * Self.hour)
    for day in report.days.dropFirst().dropLast() {
      #expect(day.range.lengthSeconds == 24 * Self.hour)
      #expect(day.nightRange == nil)
    }
    // 2.5 h before the first midnight: 90 minutes of day, an hour of night.
    #expect(report.days[0].day?.windowCount == 18)
    #expect(report.days[0].night?.windowCount == 12)
    // Hours from the start: day 2 is 26.5 to 50.5 and lacks 3.5 h and half an hour, day 3 lacks the
    // other hour and a half; a beat at each edge of a gap may count to either side.
    for (index, hours) in [(1, 24.0), (2, 20), (3, 22.5), (4, 24), (5, 23.5)] {
      #expect(
        (report.days[index].coveredSeconds / Self.hour - hours).magnitude < 0.002, "day \(index)")
    }
    let covered = report.days.reduce(0) { $0 + $1.coveredSeconds }
    #expect(relativeDifference(covered, series.coveredSeconds) < Tolerance.reduction)
  }

  @Test("the clock's zone is kept, not taken for local time")
  func zone() throws {
    let series = try Self.recording(hours: 2, peakHours: 0, start: "2024-03-04T21:30:00Z")
    #expect(try Self.report(series).clock.zone == "Z")
    #expect(DayClock(nil).zone.isEmpty)
    #expect(DayClock(RecordingStart(iso8601: "2024-03-04T23:59:00")).secondOfDay(at: 120) == 60)
  }

  @Test("a short recording has days but no rhythm")
  func short() throws {
    let report = try Self.report(Self.recording(hours: 5, peakHours: 0))
    #expect(report.rhythms == nil)
    #expect(report.days.count == 1)
    #expect((report.spanSeconds - 5 * Self.hour).magnitude < 1.5)
    #expect(report.days[0].night == nil)
    #expect(report.days[0].nightRange == nil)
  }

  @Test("a recording that ends with the last beat of its day is a day long")
  func lastBeat() throws {
    let day = 24.0
    #expect(try Self.report(Self.recording(hours: day, peakHours: 0)).rhythms != nil)
    #expect(try Self.report(Self.recording(hours: day - 0.01, peakHours: 0)).rhythms == nil)
  }

  @Test("a metric without values in windows, and a day with too few hours, say why")
  func reasons() throws {
    let whole = try Self.report(
      Self.recording(hours: 24, peakHours: 15), [.meanHeartRate, .ultraLowFrequency])
    let slow = try #require(whole.rhythms?.first { $0.metric == .ultraLowFrequency })
    #expect(slow.cosinor == nil)
    #expect(slow.reason?.hasPrefix("in windows of 5m: needs ") == true, "\(slow.reason ?? "")")
    let holes = try Self.report(
      Self.recording(hours: 48, peakHours: 15, gaps: [5...14, 29...38]), [.meanHeartRate])
    let gapped = try #require(holes.rhythms?.first)
    #expect(gapped.cosinor == nil)
    #expect(
      gapped.reason == "needs windows in 18 of the 24 hours of the day, has 15",
      "\(gapped.reason ?? "")")
    var steady = [Double]()
    while steady.count < 86_400 { steady.append(1000) }
    let constant = try Self.report(
      RRSeries(intervalsMilliseconds: steady), [.meanHeartRate]
    ).rhythms?.first
    #expect(constant?.reason == "all windows have the same value")
  }

  @Test("days are there only when asked for")
  func absent() throws {
    let series = try Self.recording(hours: 1, peakHours: 0)
    let result = try Analysis.run(
      series, options: AnalysisOptions(selection: MetricSelection([.meanNN])))
    #expect(result.days == nil)
  }
}
