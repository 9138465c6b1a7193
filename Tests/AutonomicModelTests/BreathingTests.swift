import AutonomicModel
import SignalCore
import Testing

@Suite("Breathing")
struct BreathingTests {
  /// Tobin 1988, 1995: spread of period and volume, memory of one breath.
  @Test("spontaneous breaths have the spread and memory of their parameters")
  func statistics() {
    var breath = Self.generator(.spontaneous)
    var lnPeriods = [Double]()
    var lnVolumes = [Double]()
    while lnPeriods.count < 4000 {
      guard breath.advance(stepSeconds: 0.1, drive: .none, breathing: .spontaneous) != nil
      else { continue }
      lnPeriods.append(log(breath.periodSeconds))
      lnVolumes.append(log(breath.volumeLiters))
    }
    // Four standard errors for n = 4000 breaths: SD/√n·√((1+ρ)/(1−ρ)) for a mean,
    // √((1+ρ²)/(1−ρ²)/2n) relative for a spread, 1/√n for a correlation.
    let period = SeedStatistics(lnPeriods)
    let volume = SeedStatistics(lnVolumes)
    #expect(abs(period.mean - log(60 / 14.5)) < 4 * period.standardError * 1.32)
    #expect(abs(volume.mean - log(0.5)) < 4 * volume.standardError * 1.32)
    #expect(abs(period.spread / 0.18 - 1) < 0.05)
    #expect(abs(volume.spread / 0.30 - 1) < 0.05)
    #expect(abs(Self.correlation(lnPeriods) - 0.27) < 0.064)
    #expect(abs(Self.correlation(lnVolumes) - 0.27) < 0.064)
  }

  @Test("sighs come at their rate, are twice as deep, and leave the other breaths as they were")
  func sighs() {
    var plain = Self.generator(.spontaneous)
    var sighing = Self.generator(.spontaneous, sighsPerHour: 12)
    var sighs = 0
    var breaths = 0
    // 50 hours.
    for _ in 0..<1_800_000 {
      let first = plain.advance(stepSeconds: 0.1, drive: .none, breathing: .spontaneous)
      let second = sighing.advance(stepSeconds: 0.1, drive: .none, breathing: .spontaneous)
      #expect(first == second)
      guard second != nil else { continue }
      breaths += 1
      if plain.volumeLiters == sighing.volumeLiters { continue }
      sighs += 1
      #expect((1.0...1.25).contains(sighing.volumeLiters))
    }
    #expect(breaths > 40_000)
    // Poisson with mean 600: four standard deviations.
    #expect(abs(Double(sighs) - 600) < 4 * 600.0.squareRoot())
  }

  @Test("pressure above the set point lengthens breaths, below it shortens them")
  func baroreceptors() {
    func rate(_ afferent: Double) -> Int {
      var breath = Self.generator(.spontaneous)
      return (0..<36_000).count { _ in
        breath.advance(
          stepSeconds: 0.1, drive: .none, breathing: .spontaneous, afferent: afferent) != nil
      }
    }
    // The same draws, so the ratio is that of the lengthening but for one breath at the end.
    #expect(abs(Double(rate(0.2)) * 1.03 / Double(rate(0)) - 1) < 0.003)
    #expect(abs(Double(rate(-0.2)) * 0.97 / Double(rate(0)) - 1) < 0.003)
  }

  @Test("paced breaths are the pacer's, every one, whatever the drive")
  func paced() {
    let pacer = LoopInputs.Breathing.paced(ratePerMinute: 6, tidalVolumeLiters: 1.2)
    var breath = Self.generator(pacer)
    let drive = AutonomicDrive(respirationRatePerMinute: 5, lnTidalVolume: 0.5)
    var onsets = 0
    for _ in 0..<12_000
    where breath.advance(stepSeconds: 0.05, drive: drive, breathing: pacer) != nil {
      onsets += 1
      #expect(breath.periodSeconds == 10)
      #expect(breath.volumeLiters == 1.2)
    }
    #expect(onsets == 60 || onsets == 59)
  }

  @Test("the drive runs from 0 to the tidal volume and back, and averages to half of it")
  func shape() {
    let pacer = LoopInputs.Breathing.paced(ratePerMinute: 6, tidalVolumeLiters: 1)
    var breath = Self.generator(pacer)
    var largest = 0.0
    var smallest = 1.0
    var sum = 0.0
    for _ in 0..<20_000 {
      _ = breath.advance(stepSeconds: 0.01, drive: .none, breathing: pacer)
      let volume = breath.centralDriveLiters
      largest = max(largest, volume)
      smallest = min(smallest, volume)
      sum += volume
    }
    // The turning points fall within a step of a sample: 3·(dt/T_inspiration)² below the top.
    #expect(largest <= 1 && largest > 1 - 3 * (0.01 / 4) * (0.01 / 4))
    #expect(smallest >= 0 && smallest < 3 * (0.01 / 4) * (0.01 / 4))
    // 20 whole breaths; the step h has mean ½ by symmetry, sampled at 1000 points each.
    #expect(abs(sum / 20_000 - 0.5) < 1e-3)
  }

  @Test("recorded breath onsets rise and count as many as the breathing rate says")
  func onsets() throws {
    let recording = try Simulation.baseline(seconds: 900).run(seed: 5)
    let onsets = recording.breathOnsetsSeconds
    #expect(zip(onsets, onsets.dropFirst()).allSatisfy { $0 < $1 })
    #expect(onsets.allSatisfy { $0 >= 0 && $0 < 900 })
    let means = try #require(recording.means(of: .before))
    // A time mean of 60/period counts breaths; the ends may hold one partial breath each.
    #expect(abs(Double(onsets.count) - means.respirationRatePerMinute * 15) <= 2)
    // Lungs are near empty when they begin to fill.
    for onset in onsets {
      let sample = min(Int((onset * 4).rounded()), recording.signals.count - 1)
      #expect(recording.signals.lungVolumeLiters[sample] < 0.1)
    }
  }

  private static func generator(
    _ breathing: LoopInputs.Breathing, sighsPerHour: Double = 0
  ) -> BreathGenerator {
    var parameters = RespirationParameters()
    parameters.sighsPerHour = sighsPerHour
    return BreathGenerator(
      parameters: parameters, ratePerMinute: 14.5, volumeLiters: 0.5,
      breathing: breathing, stream: RandomStream(seed: 42, stream: 1),
      sighStream: RandomStream(seed: 42, stream: 6))
  }

  private static func correlation(_ values: [Double]) -> Double {
    let mean = values.reduce(0, +) / Double(values.count)
    var product = 0.0
    var square = 0.0
    for index in values.indices {
      square += (values[index] - mean) * (values[index] - mean)
      if index > 0 { product += (values[index] - mean) * (values[index - 1] - mean) }
    }
    return product / square
  }
}
