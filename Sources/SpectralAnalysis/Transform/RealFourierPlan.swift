import SignalCore

/// What the forward transform of one real length needs: a complex plan and twiddle factors.
package final class RealFourierPlan: Sendable {
  private static let cache = PlanCache<RealFourierPlan>(capacity: 64)

  /// The number of real points.
  package let length: Int
  /// A plan of half the length where the length is even, of the whole length where it is odd.
  let complexPlan: FourierPlan
  /// cos and sin of −2πk/n for k = 0…n/4, alternating; empty for an odd length.
  let twiddles: [Double]

  /// Returns the plan of a length, made at its first use.
  ///
  /// - Parameter length: The number of real points, at least 1.
  /// - Returns: The plan, shared by the process.
  package static func plan(length: Int) -> RealFourierPlan {
    cache.tables(length: length) { RealFourierPlan(length: length) }
  }

  private init(length: Int) {
    precondition(length >= 1, "a transform has at least one point")
    self.length = length
    guard length.isMultiple(of: 2) else {
      complexPlan = FourierPlan.plan(length: length)
      twiddles = []
      return
    }
    complexPlan = FourierPlan.plan(length: length / 2)
    var twiddles = [Double]()
    twiddles.reserveCapacity(2 * (length / 4 + 1))
    for index in 0...(length / 4) {
      let angle = -2 * .pi * Double(index) / Double(length)
      twiddles.append(cos(angle))
      twiddles.append(sin(angle))
    }
    self.twiddles = twiddles
  }
}
