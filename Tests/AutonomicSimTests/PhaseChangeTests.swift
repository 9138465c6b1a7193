import AutonomicSim
import Foundation
import TestSupport
import Testing

@Suite("Change between phases")
struct PhaseChangeTests {
  /// The values of `Validation/phase_changes.py`.
  private struct Fixture: Decodable {
    struct Case: Decodable {
      let phases: [[Double?]]
      let half_widths: [Double]
      let hedges_g: [Double]
    }

    let cases: [String: Case]

    init() throws {
      var root = URL(fileURLWithPath: #filePath)
      for _ in 0..<3 { root.deleteLastPathComponent() }
      let file = root.appending(path: "Validation/fixtures/phase_changes.json")
      self = try JSONDecoder().decode(Self.self, from: Data(contentsOf: file))
    }
  }

  static func summaries(_ phases: [[Double?]]) -> [PhaseSummary] {
    phases.map { values in
      PhaseSummary(
        outcomes: values.map { value in
          value.map { MetricValue.defined($0) } ?? .undefined(.constant)
        })
    }
  }

  @Test(
    "intervals and effect sizes are those of SciPy with dense matrices",
    arguments: [
      "a session of an hour", "one window after", "two and two", "missing windows", "batches",
    ])
  func reference(name: String) throws {
    let known = try #require(try Fixture().cases[name])
    let phases = Self.summaries(known.phases)
    for later in phases.indices.dropFirst() {
      let change = try #require(PhaseChange(to: later, of: phases, scale: .linear))
      let interval = try #require(change.interval)
      // The quantile of the mixture is solved for here and there.
      #expect(
        relativeDifference(
          interval.upperBound - change.difference, known.half_widths[later - 1])
          < Tolerance.transformChain)
      let g = try #require(change.effect.hedgesG)
      #expect(relativeDifference(g, known.hedges_g[later - 1]) < 1e-11)
      #expect(change.effect.interval == interval)
      #expect(change.effect.ratioPercent == nil)
    }
  }

  @Test("on the logarithmic scale a change is a ratio, whatever the unit")
  func ratios() throws {
    let values: [[Double?]] = [[400, 520, 430], [800, 1000, 910, 700]]
    let change = try #require(
      PhaseChange(to: 1, of: Self.summaries(values), scale: .logarithmic))
    let scaled = try #require(
      PhaseChange(
        to: 1, of: Self.summaries(values.map { $0.map { $0.map { 1e-6 * $0 } } }),
        scale: .logarithmic))
    let ratio = try #require(change.effect.ratioPercent)
    // Geometric means: (400·520·430)^(1/3) and (800·1000·910·700)^(1/4).
    let first = pow(400.0 * 520 * 430, 1.0 / 3)
    let later = pow(800.0 * 1000 * 910 * 700, 0.25)
    #expect(relativeDifference(ratio, 100 * (later / first - 1)) < 1e-12)
    #expect(
      relativeDifference(ratio, try #require(scaled.effect.ratioPercent)) < 1e-11)
    let interval = try #require(change.effect.ratioInterval)
    #expect(interval.contains(ratio))
    #expect(interval.lowerBound > -100)
    #expect(change.effect.scale == .logarithmic)
  }

  @Test("a value that is not positive keeps the whole metric on its own scale")
  func fallback() throws {
    let change = try #require(
      PhaseChange(to: 1, of: Self.summaries([[0, 2, 1], [3, 4, 5]]), scale: .logarithmic))
    #expect(change.effect.scale == .linear)
    #expect(change.effect.difference == 3)
    #expect(change.effect.ratioPercent == nil)
  }

  @Test("the smallest detectable change is 1.96·√2 standard deviations of windows")
  func detectable() throws {
    // Standard deviations 10 before and 10 pooled: 27.72 (Beckerman 2001).
    let phases = Self.summaries([[90, 100, 110], [120, 130, 140]])
    let change = try #require(PhaseChange(to: 1, of: phases, scale: .linear))
    let pooled = try #require(change.effect.detectablePooled)
    #expect(relativeDifference(pooled, 1.96 * 2.0.squareRoot() * 10) < Tolerance.closedForm)
    #expect(change.effect.detectableFromFirst == pooled)
    #expect(change.effect.exceedsDetectable == true)
    let less = try #require(
      PhaseChange(to: 1, of: Self.summaries([[90, 100, 110], [110, 120, 130]]), scale: .linear))
    #expect(less.effect.exceedsDetectable == false)
    // g = 3 · (1 − 3/(4·4 − 1)) by Hedges' approximation, which errs by less than 1 % at ν = 4.
    let g = try #require(change.effect.hedgesG)
    #expect(relativeDifference(g, 3 * (1 - 3.0 / 15)) < 0.01)
  }

  @Test("windows that do not vary give an interval of no width and no standardised effect")
  func constant() throws {
    let change = try #require(
      PhaseChange(to: 1, of: Self.summaries([[5, 5, 5], [7, 7]]), scale: .linear))
    #expect(change.interval == 2...2)
    #expect(change.effect.hedgesG == nil)
    #expect(change.effect.windowDeviation == 0)
  }

  @Test("single windows give a change without anything about its certainty")
  func single() throws {
    let change = try #require(PhaseChange(to: 1, of: Self.summaries([[5], [7]]), scale: .linear))
    #expect(change.difference == 2)
    #expect(change.interval == nil)
    #expect(change.effect.detectablePooled == nil)
    #expect(change.effect.exceedsDetectable == nil)
    #expect(PhaseChange(to: 1, of: Self.summaries([[nil], [7]]), scale: .linear) == nil)
  }
}
