import AutonomicSim
import Synchronization
import TestSupport
import Testing

@Suite("Running the physiological validation")
struct ValidationRunTests {
  private func results(
    _ ids: Set<String>, seeds: Int = 2, workers: Int = 2
  ) async -> [ValidationResult] {
    await PhysiologicalValidation(
      of: PhysiologicalValidation.targets.filter { ids.contains($0.id) }, seeds: seeds
    ).run(workers: workers)
  }

  private static let some: Set = [
    "tilt_60_heart_rate_change", "rest_rmssd", "systolic_rr_phase_at_0_1_hertz", "loop_dc_gain",
  ]

  @Test("the number of workers changes no bit")
  func workers() async {
    let one = await results(Self.some, workers: 1)
    #expect(one.count == Self.some.count)
    #expect(await results(Self.some, workers: 5) == one)
  }

  @Test("a target has the same value alone and in company")
  func independent() async throws {
    let all = await results(["tilt_60_heart_rate_change", "rest_rmssd"], seeds: 1)
    for result in all {
      let alone = await results([result.target.id], seeds: 1)
      #expect(alone == [result])
    }
  }

  @Test("more seeds give another value")
  func seeds() async throws {
    let one = try #require(await results(["rest_rmssd"], seeds: 1).first?.value)
    let two = try #require(await results(["rest_rmssd"], seeds: 2).first?.value)
    #expect(one != two)
  }

  @Test("progress counts every run once, to the end")
  func progress() async {
    let seen = Mutex([Int]())
    _ = await PhysiologicalValidation(
      of: PhysiologicalValidation.targets.filter { $0.id == "tilt_60_heart_rate_change" }, seeds: 2
    ).run(workers: 2) { done, total in
      #expect(total == 4)
      seen.withLock { $0.append(done) }
    }
    #expect(seen.withLock { $0 } == [1, 2, 3, 4])
  }

  // The vagal path has one time constant after its delay, the sympathetic one those of release and
  // dissociation. Ten milliseconds are what straight lines between samples a quarter of a second apart
  // leave at these curvatures: (0.25 s)²/(8·1.3 s).
  @Test("open-loop steps take the time that delays and time constants give")
  func steps() async throws {
    let parameters = ModelParameters().effectors
    let vagal =
      parameters.vagalDelaySeconds - parameters.vagalTimeConstantSeconds * log(1 - 0.63)
    let a = parameters.cardiacReleaseSeconds
    let b = parameters.cardiacDissociationSeconds
    func response(_ seconds: Double) -> Double {
      1 - (b * exp(-seconds / b) - a * exp(-seconds / a)) / (b - a)
    }
    var lower = 0.0
    var upper = 100.0
    while upper - lower > 1e-9 {
      let middle = (lower + upper) / 2
      if response(middle) < 0.63 { lower = middle } else { upper = middle }
    }
    let sympathetic = parameters.cardiacDelaySeconds + lower
    let measured = await results(["vagal_step_63_percent", "sympathetic_step_63_percent"])
    // The step of the simulation, 0.05 s, is when a drive can act at the earliest.
    #expect(abs(try #require(measured[0].value) - vagal) < 0.05 + 0.01)
    #expect(abs(try #require(measured[1].value) - sympathetic) < 0.05 + 0.01 * sympathetic)
  }

  @Test("a line has its slope and its correlation")
  func line() {
    let rising = LineFit(x: [1, 2, 4], y: [5, 3, -1])
    #expect(relativeDifference(rising.slope, -2) <= Tolerance.closedForm)
    #expect(relativeDifference(rising.correlation, -1) <= Tolerance.closedForm)
    #expect(LineFit(x: [1, 2, 3], y: [1, 4, 1]).correlation == 0)
  }

  @Test("a lag is that of the second signal behind the first", arguments: [30.0, 71, -40])
  func lag(degrees: Double) {
    func wave(_ shift: Double) -> SampledSignal {
      SampledSignal(
        values: (0..<1200).map { sin(2 * .pi * 0.1 * Double($0) / 4 - shift) },
        samplingRateHertz: 4, startSeconds: 0)
    }
    let spectrum = CrossSpectrum(
      of: wave(0.3), and: wave(0.3 + degrees * .pi / 180), fromHertz: 0.09, toHertz: 0.11)
    var sum = CrossSpectrum()
    sum += spectrum
    sum += spectrum
    // Taking a line out of a whole number of periods bends the phase by the slope of that line:
    // 6/(π·30 periods) of the amplitude, tapered at both ends.
    #expect(abs(spectrum.lagDegrees - degrees) < 0.1)
    #expect(abs(sum.lagDegrees - spectrum.lagDegrees) < 1e-9)
  }

  @Test("densities that fall as 1/f have the slope −1")
  func slope() {
    let densities = (0..<ComplexityFigures.bandCount).map { band in
      1 / (ComplexityFigures.edge(band) * ComplexityFigures.edge(band + 1)).squareRoot()
    }
    #expect(
      relativeDifference(ComplexityFigures.slope(ofBandDensities: densities), -1)
        <= Tolerance.reduction)
  }
}
