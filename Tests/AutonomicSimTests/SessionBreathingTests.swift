import AutonomicSim
import TestSupport
import Testing

/// Breathing as it is measured, held against breathing as it was simulated.
@Suite("Sessions and their breathing")
struct SessionBreathingTests {
  private static func session(
    breathsPerMinute: Double, seed: UInt64
  ) throws -> Session {
    try Session(
      simulating: SessionRequest(
        BuiltInProtocol.swedish.definition,
        durations: SessionDurations(beforeSeconds: 300, duringSeconds: 300, afterSeconds: 300),
        subject: Subject(respirationRatePerMinute: breathsPerMinute), seed: seed,
        analysis: AnalysisOptions(
          correction: .none,
          selection: MetricSelection([.respirationRate, .respiratoryHighFrequency]))))
  }

  @Test("a session's rate is that of its lungs", arguments: [7.0, 12, 18])
  func rate(perMinute: Double) throws {
    for seed in UInt64(1)...3 {
      for phase in try Self.session(breathsPerMinute: perMinute, seed: seed).phases {
        let rate = try #require(phase.metrics.first { $0.metric == .respirationRate }?.value.number)
        // Breaths cut at the ends of a phase are left out of one figure and not of the other: less
        // than one breath in 300 s at either end, with a spread of 20 % of a breath.
        #expect(abs(rate - phase.truth.respirationRatePerMinute) < 0.3)
      }
    }
  }

  @Test("phases of slow breathing are named where they are compared")
  func slowPhases() throws {
    let slow = try Self.session(breathsPerMinute: 7, seed: 1)
    let warnings = try #require(slow.comparison).warnings
    for phase in ["before", "during", "after"] {
      #expect(
        warnings.contains {
          $0.hasPrefix("phase '\(phase)': breathing at ") && $0.hasSuffix("read hf_resp")
        })
    }
    let usual = try #require(try Self.session(breathsPerMinute: 15, seed: 1).comparison)
    #expect(!usual.warnings.contains { $0.contains("breathing") })
  }

  @Test("a signal that was given is used in place of the lungs")
  func givenSignal() throws {
    let values = (0..<4000).map { -cos(2 * .pi * 0.1 * Double($0) / 10) }
    var request = try SessionRequest(
      BuiltInProtocol.swedish.definition,
      durations: SessionDurations(beforeSeconds: 120, duringSeconds: 120, afterSeconds: 120))
    request.analysis.selection = MetricSelection([.respirationRate])
    request.analysis.respiration = SampledSignal(values: values, samplingRateHertz: 10)
    for phase in try Session(simulating: request).phases {
      #expect(abs(try #require(phase.metrics[0].value.number) - 6) < 0.05)
    }
  }
}
