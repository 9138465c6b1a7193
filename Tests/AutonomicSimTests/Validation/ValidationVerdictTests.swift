import AutonomicSim
import Testing

@Suite("Verdicts of the physiological validation")
struct ValidationVerdictTests {
  private func target(
    low: Double?, high: Double?, use: ValidationTarget.Use = .calibrated
  ) -> ValidationTarget {
    ValidationTarget(
      id: "x", group: .loop, quantity: "x", unit: "", low: low, high: high, literature: "",
      source: "", grade: "A", use: use, seeds: 24, measurement: "")
  }

  @Test("the ends belong to the band, and an open side lets everything pass")
  func ends() {
    let closed = target(low: 1, high: 2)
    #expect(closed.verdict(on: 1) == .pass)
    #expect(closed.verdict(on: 2) == .pass)
    #expect(closed.verdict(on: 1.0.nextDown) == .fail)
    #expect(closed.verdict(on: 2.0.nextUp) == .fail)
    #expect(target(low: 0, high: nil).verdict(on: 1e9) == .pass)
    #expect(target(low: 0, high: nil).verdict(on: -1e-9) == .fail)
    #expect(target(low: nil, high: 0).verdict(on: -1e9) == .pass)
    #expect(target(low: nil, high: 0).verdict(on: 1e-9) == .fail)
  }

  @Test("what cannot be measured is missed, unless it is not judged", arguments: [nil, Double.nan])
  func missing(value: Double?) {
    #expect(target(low: nil, high: 1).verdict(on: value) == .fail)
    #expect(
      target(low: nil, high: nil, use: .information).verdict(on: value) == .information)
  }

  @Test("what is held apart is judged like the rest")
  func heldApart() {
    #expect(target(low: 1, high: 2, use: .heldApart).verdict(on: 3) == .fail)
  }
}
