import SignalCore

/// From hands to what the body notices: pain threshold, accommodation, speed of strokes.
///
/// Advanced once a second.
package struct TouchPerception {
  private let painThresholdFactor: Double
  private let lightTouch: LightTouchReading
  private var accommodatedPressure = 0.0

  /// How fast tissue and expectation get used to a pressure, in seconds.
  ///
  /// *Choice*: minutes; Roberts 2011 saw resting muscle activity rise when deep pressure came first and
  /// not when it was built up over light and moderate strokes.
  private static let accommodationSeconds = 120.0

  /// Creates the perception of a subject.
  ///
  /// - Parameters:
  ///   - painThresholdFactor: The pressure pain threshold relative to a healthy adult's.
  ///   - lightTouch: How touch of light pressure is read.
  package init(painThresholdFactor: Double, lightTouch: LightTouchReading) {
    self.painThresholdFactor = painThresholdFactor
    self.lightTouch = lightTouch
  }

  /// Advances by one second.
  ///
  /// - Parameters:
  ///   - segment: What hands do; `nil` for nothing.
  ///   - seconds: Seconds from the start of contact.
  /// - Returns: What the body notices.
  package mutating func advance(_ segment: TouchSegment?, atSeconds seconds: Double) -> TouchInput {
    let pressure =
      (segment?.pressure(atSeconds: seconds) ?? 0) / painThresholdFactor
    let share = -expm1(-1 / Self.accommodationSeconds)
    accommodatedPressure += share * (pressure - accommodatedPressure)
    if accommodatedPressure < 1e-12 { accommodatedPressure = 0 }
    guard let segment else { return .none }

    let technique = segment.technique.definition
    var input = TouchInput()
    input.isContact = true
    // Pressure that was built up is borne to the threshold; deep pressure out of nothing hurts from
    // 0.6 of it on (Roberts 2011; the sizes are choices).
    let readiness = min(1, accommodatedPressure / TouchPressure.moderate)
    let borne = 0.6 + 0.4 * readiness
    input.painful = min(1, max(0, (pressure / borne - 1) / 0.2)) * technique.mechanicalWeight
    input.guarding = min(1, max(0, pressure - borne) / 0.25) * technique.mechanicalWeight
    input.arousing = technique.arousalWeight
    if lightTouch == .arousing, pressure <= TouchPressure.light {
      input.arousing = max(input.arousing, 1)
    }
    input.muscleDose = pressure * technique.mechanicalWeight
    input.skinDose = technique.skinWeight * segment.contactArea
    input.stroking = technique.strokingWeight * Self.strokingShare(segment)
    input.isAbdominal = segment.region == .abdomen

    let weight =
      technique.relaxationWeight * segment.region.effectShare * Self.areaShare(segment)
      * Self.rateShare(segment) * (1 - input.painful)
    input.weigh(weight, pressure: pressure, isChair: segment.technique == .chair)
    return input
  }

  /// Slow strokes please most; a fourfold change of speed halves the effect (modelling choice).
  private static func strokingShare(_ segment: TouchSegment) -> Double {
    guard segment.strokesPerMinute > 0 else { return 0 }
    let octaves = log(segment.strokesPerMinute / 15) / log(4)
    return exp(-log(2) * octaves * octaves)
  }

  /// The part of the autonomic weight that depends on the speed of strokes.
  private static func rateShare(_ segment: TouchSegment) -> Double {
    let technique = segment.technique.definition
    guard technique.strokingWeight > 0, technique.usualStrokesPerMinute > 0 else { return 1 }
    guard segment.strokesPerMinute > 0 else { return 1 - technique.strokingWeight }
    let octaves = log(segment.strokesPerMinute / technique.usualStrokesPerMinute) / log(4)
    return 1 - technique.strokingWeight * (1 - exp(-log(2) * octaves * octaves))
  }

  /// More skin adds less and less: the usual area gives 1, half of it 2/3, all there is at most 2.
  ///
  /// *Choice*.
  private static func areaShare(_ segment: TouchSegment) -> Double {
    let ratio = segment.contactArea / segment.region.usualContactArea
    return 2 * ratio / (ratio + 1)
  }
}

extension TouchInput {
  /// Splits an autonomic weight between the kinds of massage that studies describe.
  fileprivate mutating func weigh(_ weight: Double, pressure: Double, isChair: Bool) {
    if isChair {
      chair = weight
    } else if pressure <= TouchPressure.light {
      light = weight
    } else if pressure < TouchPressure.moderate {
      let share =
        (pressure - TouchPressure.light) / (TouchPressure.moderate - TouchPressure.light)
      light = (1 - share) * weight
      moderate = share * weight
    } else if pressure < TouchPressure.deep {
      let share =
        (pressure - TouchPressure.moderate) / (TouchPressure.deep - TouchPressure.moderate)
      moderate = (1 - share) * weight
      deep = share * weight
    } else {
      deep = weight
    }
  }
}
