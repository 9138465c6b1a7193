import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Fluctuation function")
struct FluctuationFunctionTests {
  private let values = OracleSeries.milliseconds(count: 400, seed: 11)

  // Python 3.11, `fractions` for profile, lines and residuals, `decimal` at 40 digits for roots and
  // logarithms. Series: `OracleSeries`, 400 values, seed 11.
  @Test("equals exact arithmetic")
  func exact() {
    let function = FluctuationFunction(values.span, stretches: [0..<400], windowSizes: 4...64)
    let expected = [
      4: 3.8446992409029864, 5: 4.5654716995618317, 16: 8.4146763421426202,
      33: 15.877337790966165, 64: 22.539929816096293,
    ]
    for point in function.points {
      guard let value = expected[point.windowSize] else { continue }
      #expect(relativeDifference(point.fluctuationMilliseconds, value) < Tolerance.reduction)
      #expect(point.windowCount == 400 / point.windowSize)
    }
  }

  @Test("equals exact arithmetic over several stretches")
  func exactOverStretches() {
    let function = FluctuationFunction(
      values.span, stretches: [0..<150, 150..<153, 160..<400], windowSizes: [4, 5, 16, 33, 64])
    let expected = [
      3.8569205267933639, 4.5886239467700766, 8.5422005021400363, 15.453214430545655,
      29.108842381719210,
    ]
    #expect(function.points.map(\.windowCount) == [97, 78, 24, 11, 5])
    for (point, value) in zip(function.points, expected) {
      #expect(relativeDifference(point.fluctuationMilliseconds, value) < Tolerance.reduction)
    }
  }

  @Test("a line added to the profile, a shift and a scale do as they must")
  func laws() {
    let plain = FluctuationFunction(values.span, stretches: [0..<400], windowSizes: 4...64)
    let shifted = values.map { $0 + 128 }
    let doubled = values.map { $0 * 2 }
    let reversed = Array(values[0..<384].reversed())
    let shiftedFunction = FluctuationFunction(
      shifted.span, stretches: [0..<400], windowSizes: 4...64)
    let doubledFunction = FluctuationFunction(
      doubled.span, stretches: [0..<400], windowSizes: 4...64)
    for (point, other) in zip(plain.points, shiftedFunction.points) {
      #expect(
        relativeDifference(point.fluctuationMilliseconds, other.fluctuationMilliseconds)
          < Tolerance.reduction)
    }
    for (point, other) in zip(plain.points, doubledFunction.points) {
      #expect(
        relativeDifference(2 * point.fluctuationMilliseconds, other.fluctuationMilliseconds)
          < Tolerance.closedForm)
    }
    // Backwards the profile is mirrored but for one interval: F of white noise windows that fill
    // the series stays within a few percent.
    let forward = FluctuationFunction(
      values.span, stretches: [0..<384], windowSizes: [16])
    let backward = FluctuationFunction(reversed.span, stretches: [0..<384], windowSizes: [16])
    #expect(
      relativeDifference(
        forward.points[0].fluctuationMilliseconds, backward.points[0].fluctuationMilliseconds)
        < 0.1)
  }

  @Test("a parabola's residuals are known in closed form", arguments: 4...40)
  func parabola(size: Int) {
    // Intervals that rise by 2 ms make the profile k² plus a line. The residuals of a parabola in a
    // window are the second discrete Legendre polynomial, whose sum of squares over n points is
    // n(n² − 1)(n² − 4)/180.
    let values = (0..<400).map { 2 * Double($0) }
    let function = FluctuationFunction(
      values.span, stretches: [0..<400], windowSizes: [size])
    let n = Double(size)
    let expected = ((n * n - 1) * (n * n - 4) / 180).squareRoot()
    // The profile reaches 4·10⁴ ms, whose rounding is 7·10⁻¹² ms; F is at least 1 ms.
    #expect(
      relativeDifference(function.points[0].fluctuationMilliseconds, expected)
        < Tolerance.reduction)
  }

  @Test("a constant series has no fluctuation, whatever its level")
  func constant() {
    for level in [800, 812.347, 1000.0 / 3] {
      let values = [Double](repeating: level, count: 1000)
      let function = FluctuationFunction(
        values.span, stretches: [0..<500, 500..<1000], windowSizes: 4...64)
      #expect(function.points.allSatisfy { $0.fluctuationMilliseconds == 0 })
    }
  }

  @Test("stretches shorter than a window give none")
  func short() {
    let values = [800.0, 810, 790, 805, 801]
    let function = FluctuationFunction(
      values.span, stretches: [0..<3, 3..<5], windowSizes: [4, 8])
    #expect(function.points.map(\.windowCount) == [0, 0])
    #expect(function.points.allSatisfy { $0.fluctuationMilliseconds == 0 })
  }

  @Test(
    "PhysioNet's dfa on a day's recording",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func physioNet() throws {
    // log10 n, log10 F(n) as PhysioNet's dfa printed them for this file (physiozoo/mhrv,
    // test/resources/dfa/dfa.out, commit e3ea973): six digits of log10 F.
    let printed: [(Int, Double)] = [
      (4, 0.213887), (5, 0.330635), (6, 0.411894), (7, 0.477603), (8, 0.539103), (9, 0.60531),
      (10, 0.650034), (11, 0.701598), (12, 0.746199), (13, 0.780738), (15, 0.861635),
      (16, 0.894955), (17, 0.914207), (19, 0.968006), (21, 1.02321), (23, 1.06093),
      (25, 1.10477), (27, 1.14692), (29, 1.1828), (32, 1.22), (64, 1.55235), (128, 1.88095),
      (256, 2.25172), (512, 2.58223), (1024, 2.91138),
    ]
    let text = try String(
      contentsOf: SharedRecordings.url("ticks/rr-intervals"), encoding: .utf8)
    let values = text.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    #expect(values.count == 106_084)
    let function = FluctuationFunction(
      values.span, stretches: [0..<values.count], windowSizes: printed.map(\.0))
    for (point, (_, expected)) in zip(function.points, printed) {
      // Half a unit of the last of six significant digits.
      let tolerance = expected < 1 ? 0.6e-6 : 0.6e-5
      #expect((log10(point.fluctuationMilliseconds) - expected).magnitude < tolerance)
    }
  }
}
