/// How much of which touch a session gave.
public struct TouchDose: Sendable, Equatable {
  /// The mean touch over the whole contact, pauses included.
  public let mean: TouchInput
  /// Minutes with hands on the body.
  public let contactMinutes: Double
  /// Minutes of abdominal massage.
  public let abdominalMinutes: Double

  /// Measures the touch of a plan as a person notices it.
  ///
  /// - Parameters:
  ///   - plan: What hands do.
  ///   - painThreshold: The pressure pain threshold relative to a healthy adult's.
  /// - Complexity: O(seconds of contact).
  public init(_ plan: TouchPlan, painThreshold: Double) {
    var perception = TouchPerception(
      painThresholdFactor: painThreshold, lightTouch: plan.lightTouch)
    var sum = TouchInput.none
    var contact = 0.0
    var abdominal = 0.0
    let seconds = Int(plan.durationSeconds.rounded(.up))
    for second in 0..<seconds {
      let at = Double(second)
      let touch = perception.advance(plan.segment(atSeconds: at), atSeconds: at)
      guard touch.isContact else { continue }
      contact += 1
      if touch.isAbdominal { abdominal += 1 }
      sum.moderate += touch.moderate
      sum.deep += touch.deep
      sum.light += touch.light
      sum.chair += touch.chair
      sum.painful += touch.painful
    }
    let share = seconds > 0 ? 1 / Double(seconds) : 0
    sum.moderate *= share
    sum.deep *= share
    sum.light *= share
    sum.chair *= share
    sum.painful *= share
    sum.isContact = contact > 0
    mean = sum
    contactMinutes = contact / 60
    abdominalMinutes = abdominal / 60
  }
}
