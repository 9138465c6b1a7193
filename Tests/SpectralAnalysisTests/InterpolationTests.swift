import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct InterpolationTests {
  @Test func smallSplinesEqualSciPys() throws {
    for spline in try ReferenceFile.shared.splines {
      let cubic = InterpolationMethod.cubicSpline.values(
        abscissae: spline.x.span, ordinates: spline.y.span, count: spline.cubic.count, rate: 16)
      #expect(largestDifference(cubic, spline.cubic) < Tolerance.reduction)
      let quadratic = InterpolationMethod.quadraticSpline.values(
        abscissae: spline.x.span, ordinates: spline.y.span, count: spline.quadratic.count, rate: 16)
      #expect(largestDifference(quadratic, spline.quadratic) < Tolerance.reduction)
    }
  }

  @Test func tachogramsEqualSciPys() throws {
    let reference = try ReferenceFile.shared.tachogram
    let times = reference.times
    for (method, expected) in [
      (InterpolationMethod.cubicSpline, reference.cubic),
      (.quadraticSpline, reference.quadratic), (.linear, reference.linear),
    ] {
      let signal = Tachogram.sampled(
        beatTimesSeconds: times.span, intervalsMilliseconds: reference.intervals.span,
        method: method)
      // Equally many points, and values around 850 to a few hundred roundings.
      #expect(largestDifference(signal.values, expected) < 1e-13)
    }
  }

  /// A spline of degree d through a polynomial of degree d is that polynomial.
  @Test(arguments: [(InterpolationMethod.cubicSpline, 3), (.quadraticSpline, 2), (.linear, 1)])
  func polynomialsOfTheDegreeAreReproduced(method: InterpolationMethod, degree: Int) {
    for count in [degree + 1, 5, 6, 40] {
      let x = positions(count, seed: UInt64(count))
      let polynomial = { (x: Double) -> Double in
        (0...degree).reduce(0) { $0 + Double($1 + 1) * pow(x - 3, Double($1)) }
      }
      let y = x.map(polynomial)
      let points = Int((x[count - 1] - x[0]) * 7)
      let values = method.values(abscissae: x.span, ordinates: y.span, count: points, rate: 7)
      let expected = (0..<points).map { polynomial(x[0] + Double($0) / 7) }
      #expect(largestDifference(values, expected) < Tolerance.reduction)
    }
  }

  @Test(arguments: InterpolationMethod.allCases)
  func everyPointIsMet(method: InterpolationMethod) {
    // Positions on the grid of eighths, so that each one is a grid point.
    let x = [0, 0.5, 1.625, 2, 2.125, 3.75, 5, 6.5]
    var random = RandomStream(seed: 5)
    let y = x.map { _ in random.normal() }
    let values = method.values(abscissae: x.span, ordinates: y.span, count: 53, rate: 8)
    let met = x.map { values[Int($0 * 8)] }
    #expect(largestDifference(met, y) < Tolerance.reduction)
  }

  @Test(arguments: InterpolationMethod.allCases)
  func twoPointsMakeALineAndOneAConstant(method: InterpolationMethod) {
    let x = [1.0, 3.0]
    let y = [10.0, 20.0]
    let line = method.values(abscissae: x.span, ordinates: y.span, count: 5, rate: 2)
    #expect(line == [10, 12.5, 15, 17.5, 20])
    let only = [7.0]
    let constant = method.values(abscissae: only.span, ordinates: only.span, count: 3, rate: 2)
    #expect(constant == [7, 7, 7])
  }

  @Test(arguments: [InterpolationMethod.cubicSpline, .quadraticSpline])
  func threePointsMakeAParabola(method: InterpolationMethod) {
    let x = [0, 1, 3.0]
    let y = x.map { 2 * $0 * $0 - $0 + 4 }
    let values = method.values(abscissae: x.span, ordinates: y.span, count: 7, rate: 2)
    let expected = (0..<7).map { index in
      let point = Double(index) / 2
      return 2 * point * point - point + 4
    }
    #expect(largestDifference(values, expected) <= 4 * Tolerance.closedForm)
  }
}

@Suite struct TachogramTests {
  @Test func theGridRunsFromTheFirstToTheLastBeat() throws {
    let series = try SyntheticRR.series(beats: 300, seed: 2)
    let signal = Tachogram.sampled(series, stretch: 0..<300, samplingRateHertz: 5)
    let last = signal.timeSeconds(ofSample: signal.values.count - 1)
    #expect(signal.startSeconds == series.beatTimesSeconds[0])
    #expect(last <= series.beatTimesSeconds[299])
    #expect(last + 0.2 > series.beatTimesSeconds[299])
  }

  /// A thousand intervals of 0.7001 s end on a point of a 10 Hz grid.
  ///
  /// Their running sum is 10⁻¹¹ s short of it.
  @Test func roundingOfBeatTimesCostsNoSample() throws {
    let series = try RRSeries(intervalsMilliseconds: [Double](repeating: 700.1, count: 1001))
    let signal = Tachogram.sampled(series, stretch: 0..<1001, samplingRateHertz: 10)
    let steps = (series.beatTimesSeconds[1000] - series.beatTimesSeconds[0]) * 10
    #expect(steps < 7001)
    #expect(signal.values.count == 7002)
    #expect(signal.values.allSatisfy { relativeDifference($0, 700.1) <= Tolerance.closedForm })
  }

  @Test func oneBeatGivesOneSample() throws {
    let series = try RRSeries(intervalsMilliseconds: [812.5])
    let signal = Tachogram.sampled(series, stretch: 0..<1)
    #expect(signal.values == [812.5])
    #expect(signal.startSeconds == 0.8125)
  }

  @Test func aStretchSeesNothingOfItsNeighbours() throws {
    let intervals = SyntheticRR.intervalsMilliseconds(beats: 200, seed: 4)
    let whole = try RRSeries(intervalsMilliseconds: intervals)
    let broken = try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: whole.beatTimesSeconds, breaks: [80])
    let alone = whole.slice(80..<200)
    let part = Tachogram.sampled(broken, stretch: 80..<200)
    #expect(part == Tachogram.sampled(alone, stretch: 0..<120))
  }
}

private func positions(_ count: Int, seed: UInt64) -> [Double] {
  var random = RandomStream(seed: seed)
  var position = 0.0
  return (0..<count).map { _ in
    position += 0.2 + 0.3 * random.uniform()
    return position
  }
}
