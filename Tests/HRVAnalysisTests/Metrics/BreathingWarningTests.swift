import HRVAnalysis
import SignalCore
import Testing

@Suite("Warnings about breathing")
struct BreathingWarningTests {
  private static func warnings(
    perMinute: Double, hasSignal: Bool = true, amplitude: Double = 40,
    of selection: MetricSelection = MetricSelection([.highFrequency])
  ) throws -> [String] {
    let subject = try BreathingSubject(perMinute: perMinute, amplitude: amplitude, noise: 5)
    let options = AnalysisOptions(
      correction: .none, selection: selection, respiration: hasSignal ? subject.signal : nil)
    return try Analysis.run(subject.series, options: options).quality.warnings
  }

  @Test("breathing below and above HF is said, breathing inside is not")
  func edges() throws {
    #expect(
      try Self.warnings(perMinute: 6) == [
        "breathing at 6 per minute lies below the HF band (0.15 Hz, 9 per minute): lf holds its "
          + "variability and hf does not; read hf_resp"
      ])
    #expect(try Self.warnings(perMinute: 9.5).isEmpty)
    #expect(try Self.warnings(perMinute: 23).isEmpty)
    let fast = try Self.warnings(perMinute: 27)
    #expect(fast.count == 1)
    #expect(fast[0].contains("lies above the HF band (0.4 Hz, 24 per minute)"))
  }

  @Test("without a signal the intervals are asked, and what they cannot tell is said")
  func fromBeats() throws {
    let slow = try Self.warnings(perMinute: 8, hasSignal: false)
    #expect(slow.count == 1)
    #expect(slow[0].contains(", as the intervals show it, lies below the HF band"))
    let wave = try Self.warnings(perMinute: 6, hasSignal: false, amplitude: 80)
    #expect(wave.count == 1)
    #expect(wave[0].contains("intervals alone cannot tell which"))
    #expect(try Self.warnings(perMinute: 15, hasSignal: false).isEmpty)
  }

  @Test("who asks for no spectrum and no breathing is not warned")
  func selection() throws {
    #expect(try Self.warnings(perMinute: 6, of: MetricSelection([.rmssd, .sdnn])).isEmpty)
    #expect(try Self.warnings(perMinute: 6, of: MetricSelection([.respirationRate])).count == 1)
  }
}
