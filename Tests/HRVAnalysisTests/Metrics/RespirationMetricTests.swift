import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Metrics of breathing")
struct RespirationMetricTests {
  @Test("peak to trough of a sinusoid is twice its amplitude", arguments: [6.0, 9, 12])
  func peakToTrough(perMinute: Double) throws {
    let amplitude = 50.0
    let subject = try BreathingSubject(perMinute: perMinute, amplitude: amplitude)
    let values = try BreathingSubject.values(subject.series, subject.signal)
    let mean = try MetricLawTests.number(values, .peakToTroughMean)
    // The interval nearest to the crest of the sine starts within half an interval (0.475 s) of it.
    let nearest = cos(2 * .pi * perMinute / 60 * 0.475)
    #expect(mean <= 2 * amplitude)
    #expect(mean >= 2 * amplitude * nearest)
    #expect(try MetricLawTests.number(values, .peakToTroughLogMean) == log(mean))
    #expect(try MetricLawTests.number(values, .breathsWithoutRSA) == 0)
    #expect(
      try MetricLawTests.number(values, .peakToTroughDeviation) < amplitude * (1 - nearest))
  }

  @Test(
    "intervals that follow breathing the other way round have no arrhythmia, which is not missing")
  func reversed() throws {
    let subject = try BreathingSubject(perMinute: 4, amplitude: 60)
    let upsideDown = SampledSignal(
      values: subject.signal.values.map { -$0 },
      samplingRateHertz: subject.signal.samplingRateHertz)
    let values = try BreathingSubject.values(subject.series, upsideDown)
    // Each half also has its ends, where the sine is at zero: some milliseconds remain.
    #expect(try MetricLawTests.number(values, .peakToTroughMean) < 30)
    #expect(try MetricLawTests.number(values, .breathsWithoutRSA) == 0)
  }

  @Test("slow breathing: hf_resp holds its power, hf does not")
  func slowBreathing() throws {
    let subject = try BreathingSubject(perMinute: 6, amplitude: 50, noise: 3)
    let values = try BreathingSubject.values(subject.series, subject.signal)
    // A²/2 = 1,250 ms²; the intervals are means over 0.9 s, which costs sinc²(0.09) = 2.6 %, and
    // longer intervals are fewer than short ones.
    let power = try MetricLawTests.number(values, .respiratoryHighFrequency)
    #expect(abs(power - 1250) < 0.05 * 1250)
    #expect(try MetricLawTests.number(values, .highFrequency) < 0.05 * power)
    #expect(try MetricLawTests.number(values, .logRespiratoryHighFrequency) == log(power))
    #expect(abs(try MetricLawTests.number(values, .respirationRate) - 6) < 0.01)
  }

  @Test("breathing inside HF: both bands hold its power")
  func usualBreathing() throws {
    let subject = try BreathingSubject(perMinute: 15, amplitude: 40, noise: 3)
    for signal in [subject.signal, nil] {
      let values = try BreathingSubject.values(subject.series, signal)
      let power = try MetricLawTests.number(values, .respiratoryHighFrequency)
      let high = try MetricLawTests.number(values, .highFrequency)
      #expect(power <= high)
      #expect(power > 0.95 * high)
      #expect(abs(try MetricLawTests.number(values, .respirationRate) - 15) < 0.25)
    }
  }

  @Test("what needs a signal says so, what does not goes without")
  func withoutSignal() throws {
    let subject = try BreathingSubject(perMinute: 15, amplitude: 40, noise: 3)
    let values = try BreathingSubject.values(subject.series, nil)
    for metric in [
      Metric.peakToTroughMean, .peakToTroughLogMean, .peakToTroughDeviation, .breathsWithoutRSA,
    ] {
      #expect(values[metric] == .undefined(.needsRespiration))
    }
    #expect(values[.gatesMean]?.number != nil)
    #expect(values[.gatesDeviation]?.number != nil)
    #expect("\(UndefinedReason.needsRespiration)" == "needs a respiration signal")
  }

  @Test("noise has no respiration rate, no band around it, and a reason")
  func noBreathing() throws {
    let series = try RespiratoryPeakTests.Noise.red08.series(seconds: 300, seed: 1)
    let values = try BreathingSubject.values(series, nil)
    #expect(values[.respirationRate] == .undefined(.noRespiratoryPeak))
    #expect(values[.respiratoryHighFrequency] == .undefined(.noRespiratoryPeak))
    #expect(values[.logRespiratoryHighFrequency] == .undefined(.noRespiratoryPeak))
  }

  @Test("short recordings and signals without breaths say what they lack")
  func tooLittle() throws {
    let short = try BreathingSubject(perMinute: 15, amplitude: 40, seconds: 30)
    let values = try BreathingSubject.values(short.series, nil)
    guard case .tooShort(120, _) = values[.respirationRate]?.reason,
      case .tooShort(32, _) = values[.gatesMean]?.reason
    else {
      Issue.record("\(values)")
      return
    }
    let flat = SampledSignal(values: [Double](repeating: 1, count: 300), samplingRateHertz: 10)
    let still = try BreathingSubject.values(short.series, flat)
    #expect(
      "\(try #require(still[.respirationRate]?.reason))"
        == "needs 3 whole breaths in the respiration signal, has 0")
    guard case .tooFewEvents(1, 0, _) = still[.peakToTroughMean]?.reason,
      case .tooFewEvents(1, 0, _) = still[.breathsWithoutRSA]?.reason
    else {
      Issue.record("\(still)")
      return
    }
    let steady = try BreathingSubject.values(
      RRSeries(intervalsMilliseconds: [Double](repeating: 800, count: 300)), nil)
    #expect(steady[.gatesMean] == .undefined(.zeroDivisor("the power of a window")))
    #expect(steady[.respirationRate] == .undefined(.noRespiratoryPeak))
  }

  @Test("second by second, RSA grows by ln 4 where breathing moves the heart twice as much")
  func gatesScale() throws {
    func gates(_ amplitude: Double) throws -> (mean: Double, log: Double, spread: Double) {
      let subject = try BreathingSubject(perMinute: 15, amplitude: amplitude)
      let values = try BreathingSubject.values(subject.series, nil)
      return try (
        MetricLawTests.number(values, .gatesMean), MetricLawTests.number(values, .gatesLogMean),
        MetricLawTests.number(values, .gatesDeviation)
      )
    }
    let weak = try gates(20)
    let strong = try gates(40)
    // The beats sample the sine at times that depend on its size: a hundredth of the power.
    #expect(abs(strong.mean - weak.mean - log(4)) < 0.02)
    // A²/2 = 200 ms², of which the band's edges and the mean over an interval take a fifth at most.
    #expect(abs(weak.mean - log(200)) < 0.25)
    #expect(weak.log == log(weak.mean))
    #expect(weak.spread < 0.1)
  }

  @Test("no breath, window or spectrum joins the two sides of a gap")
  func gaps() throws {
    let subject = try BreathingSubject(perMinute: 15, amplitude: 40, seconds: 120)
    let series = subject.series
    let shift = 400.0
    let joined = try RRSeries(
      intervalsMilliseconds: series.intervalsMilliseconds + series.intervalsMilliseconds,
      beatTimesSeconds: series.beatTimesSeconds + series.beatTimesSeconds.map { $0 + shift },
      breaks: [series.count])
    let length = Int(shift * 10)
    let values = (0..<length).map { -cos(0.5 * .pi * Double($0) / 10) }
    let signal = SampledSignal(values: values + values, samplingRateHertz: 10)
    let cycles = BreathCycle.all(in: signal)
    let single = PeakToTrough(series, cycles: cycles.filter { $0.endSeconds < shift })
    let double = PeakToTrough(joined, cycles: cycles)
    #expect(double.coveredBreathCount >= 2 * single.coveredBreathCount - 2)
    #expect(double.coveredBreathCount <= 2 * single.coveredBreathCount)
    let means = try [series, joined].map {
      try MetricLawTests.number(BreathingSubject.values($0, signal), .gatesMean)
    }
    // The times of the second part are shifted, which costs digits of the spline.
    #expect(relativeDifference(means[0], means[1]) < 1e-9)
  }

  @Test("a window has the breathing of its own time")
  func windows() throws {
    let slow = try BreathingSubject(perMinute: 6, amplitude: 40)
    let fast = try BreathingSubject(perMinute: 18, amplitude: 40)
    let seam = Double(slow.signal.values.count) / 10
    let series = try RRSeries(
      intervalsMilliseconds: slow.series.intervalsMilliseconds
        + fast.series.intervalsMilliseconds)
    let signal = SampledSignal(
      values: slow.signal.values + fast.signal.values, samplingRateHertz: 10)
    let options = AnalysisOptions(
      correction: .none, selection: MetricSelection([.respirationRate]),
      windows: WindowPlan(lengthSeconds: 120, stepSeconds: 120), respiration: signal)
    let windows = try Analysis.run(series, options: options).windows
    #expect(windows.count == 5)
    for window in windows where window.range.endSeconds < seam {
      #expect(abs(try #require(window.metrics[0].value.number) - 6) < 0.05)
    }
    for window in windows where window.range.startSeconds > seam {
      #expect(abs(try #require(window.metrics[0].value.number) - 18) < 0.1)
    }
    var part = options
    part.windows = nil
    part.range = TimeRange(startSeconds: 320, endSeconds: 500)
    let result = try Analysis.run(series, options: part)
    #expect(abs(try #require(result.value(of: .respirationRate)?.number) - 18) < 0.1)
  }
}
