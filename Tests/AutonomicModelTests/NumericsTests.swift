import AutonomicModel
import SignalCore
import TestSupport
import Testing

@Suite("Building blocks of the loop")
struct NumericsTests {
  @Test("the sigmoid and its inverse undo each other")
  func sigmoid() {
    #expect(AlgebraicSigmoid.value(0) == 0.5)
    for step in 1..<100 {
      let value = Double(step) / 100
      let back = AlgebraicSigmoid.value(AlgebraicSigmoid.inverse(value))
      // Near 0 and 1 the sum 1 + x cancels, so the error is absolute: a few roundings of 1.
      #expect(abs(back - value) <= Tolerance.closedForm)
    }
    // The slope ½ at zero, by a central difference whose error is h²·f‴/6 ≈ 2.5e-9.
    let slope = (AlgebraicSigmoid.value(1e-4) - AlgebraicSigmoid.value(-1e-4)) / 2e-4
    #expect(abs(slope - 0.5) < 1e-8)
  }

  @Test("a delay line returns exactly what was written that many steps before")
  func delayLine() {
    for delay in [0, 1, 2, 3, 4, 7, 8, 33, 100] {
      var line = DelayLine(longestDelaySteps: 100, initialValue: -1)
      for step in 0..<1000 {
        line.write(Double(step))
        let read = line.read(steps: delay)
        #expect(read == (step >= delay ? Double(step - delay) : -1))
      }
    }
    #expect(DelayLine.steps(1.65, stepSeconds: 0.05) == 33)
    #expect(DelayLine.steps(0.2, stepSeconds: 0.05) == 4)
    #expect(DelayLine.steps(2.2, stepSeconds: 0.1) == 22)
  }

  @Test(
    "the inverse Gaussian has mean 1, variance 1/λ and skewness 3/√λ",
    arguments: [4.0, 40_000])
  func inverseGaussian(shape: Double) {
    var stream = RandomStream(seed: 11, stream: 3)
    let count = 100_000
    let draws = (0..<count).map { _ in InverseGaussian.draw(shape: shape, from: &stream) }
    let mean = draws.reduce(0, +) / Double(count)
    let variance = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
    let third = draws.reduce(0) { $0 + ($1 - mean) * ($1 - mean) * ($1 - mean) } / Double(count)
    let skewness = third / (variance * variance.squareRoot())
    #expect(draws.allSatisfy { $0 > 0 })
    // Four standard errors: of the mean √(1/λn); of the variance √((2 + 15/λ)/n) of itself.
    #expect(abs(mean - 1) < 4 / (shape * Double(count)).squareRoot())
    #expect(abs(variance * shape - 1) < 4 * ((2 + 15 / shape) / Double(count)).squareRoot())
    // The law's skewness is heavy-tailed itself at λ = 4: 0.1 is about four of its standard errors
    // there (measured over 20 seeds: 0.025) and more at large λ (√(6/n) = 0.008).
    #expect(abs(skewness - 3 / shape.squareRoot()) < 0.1)
  }

  @Test("a stimulus rises as 1 − e^(−t/rise) and fades as e^(−t/decay) at any step")
  func stimulusShape() {
    for step in [0.02, 0.05, 0.1] {
      var response = StimulusResponse(timeCourse: .touch, stepSeconds: step)
      let target = AutonomicDrive(sympathetic: -0.2, vagal: 0.5, pressureSetPointMmHg: -4)
      #expect(response.drive == .none)
      let contactSteps = Int((900 / step).rounded())
      for _ in 0..<contactSteps { response.advance(target) }
      let up = response.drive
      // Up to 10⁵ steps of recursion, one rounding each.
      #expect(relativeDifference(up.vagal, 0.5 * (1 - exp(-5.0))) < 1e-10)
      #expect(relativeDifference(up.sympathetic, -0.2 * (1 - exp(-5.0))) < 1e-10)
      #expect(relativeDifference(up.pressureSetPointMmHg, -4 * (1 - exp(-1.5))) < 1e-10)
      let restSteps = Int((600 / step).rounded())
      for _ in 0..<restSteps { response.advance(nil) }
      let down = response.drive
      #expect(relativeDifference(down.vagal, up.vagal * exp(-10.0 / 12)) < 1e-10)
      #expect(relativeDifference(down.sympathetic, up.sympathetic * exp(-10.0 / 12)) < 1e-10)
    }
  }

  @Test("a faded stimulus ends at exactly zero, not in denormal numbers")
  func stimulusEnds() {
    var response = StimulusResponse(
      timeCourse: DriveTimeCourse(
        sympathetic: .init(riseMinutes: 0, decayMinutes: 0),
        vagal: .init(riseMinutes: 0, decayMinutes: 0.1),
        pressureSetPoint: .init(riseMinutes: 0, decayMinutes: 0),
        resistance: .init(riseMinutes: 0, decayMinutes: 0),
        breathing: .init(riseMinutes: 0, decayMinutes: 0),
        preload: .init(riseMinutes: 0, decayMinutes: 0)),
      stepSeconds: 0.05)
    response.advance(AutonomicDrive(vagal: 1))
    #expect(response.drive.vagal == 1)
    for _ in 0..<4000 { response.advance(nil) }
    #expect(response.drive.vagal == 0)
  }

  @Test("drives are limited to the range of the loop")
  func limits() {
    let wild = AutonomicDrive(
      sympathetic: 3, vagal: -7, pressureSetPointMmHg: 500, resistance: -2,
      respirationRatePerMinute: -90, lnTidalVolume: 4
    ).limited
    #expect(
      wild
        == AutonomicDrive(
          sympathetic: 2.1, vagal: -2.1, pressureSetPointMmHg: 40, resistance: -0.8,
          respirationRatePerMinute: -10, lnTidalVolume: 1))
  }
}
