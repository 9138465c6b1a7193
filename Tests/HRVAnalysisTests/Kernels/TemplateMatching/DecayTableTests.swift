import Foundation
import HRVAnalysis
import TestSupport
import Testing

@Suite("Exponential decay by table")
struct DecayTableTests {
  @Test("equals the C library's exponential to a few units in the last place")
  func accuracy() {
    let decay = DecayTable()
    for step in 0..<40_000 {
      let t = Double(step) * 0.001 - (step % 3 == 0 ? 0 : 1e-7)
      guard t >= 0 else { continue }
      #expect(relativeDifference(decay(t), exp(-t)) <= Tolerance.closedForm)
    }
  }

  @Test("is one at zero and next to nothing far out")
  func ends() {
    let decay = DecayTable()
    #expect(decay(0) == 1)
    #expect(decay(1e300) == decay(40))
    #expect(decay(.infinity) < 1e-17)
  }
}
