/// Where an axis has ticks, and what stands at them.
package enum ChartTicks {
  /// One tick.
  package struct Tick: Sendable, Equatable {
    /// Its value.
    package let value: Double
    /// What stands at it.
    package let text: String
  }

  /// Returns the ticks of an axis.
  ///
  /// - Parameters:
  ///   - axis: The axis.
  ///   - count: About how many intervals there is room for, at least 1.
  /// - Returns: Rising ticks inside the domain.
  package static func ticks(of axis: ChartAxis, about count: Int) -> [Tick] {
    precondition(count >= 1, "an axis has room for an interval")
    let (low, high) = (axis.domain.lowerBound, axis.domain.upperBound)
    if let names = axis.names {
      return names.enumerated().map { Tick(value: high - Double($0) - 0.5, text: $1) }
    }
    switch axis.scale {
    case .linear:
      let step = niceStep(atLeast: (high - low) / Double(count))
      return multiples(of: step, low, high).map {
        Tick(value: $0, text: ChartNumber.text($0, step: step))
      }
    case .time:
      let step = timeStep(atLeast: (high - low) / Double(count))
      return multiples(of: step, low, high).map {
        Tick(value: $0, text: ChartNumber.time($0, step: step, longest: high))
      }
    case .days:
      return whole(dayStep(atLeast: (high - low) / Double(count)), low, high)
    case .count:
      return whole(max(1, niceStep(atLeast: (high - low) / Double(count))), low, high)
    case .logarithmic:
      return logarithmic(low, high, count)
    }
  }

  /// The smallest of 1, 2 and 5 times a power of ten that is not below a size.
  static func niceStep(atLeast size: Double) -> Double {
    precondition(size > 0 && size.isFinite, "a step is positive")
    var power = 1.0
    while power * 10 <= size { power *= 10 }
    while power > size { power /= 10 }
    // Sizes a rounding above a step are that step.
    return [1, 2, 5, 10].map { $0 * power }.first { $0 >= size * (1 - 1e-9) } ?? 10 * power
  }

  private static let timeSteps: [Double] = [
    1, 2, 5, 10, 15, 30, 60, 120, 300, 600, 900, 1800, 3600, 7200, 10800, 21600, 43200, 86400,
  ]

  private static func timeStep(atLeast size: Double) -> Double {
    guard size > timeSteps[0] else { return niceStep(atLeast: size) }
    return timeSteps.first { $0 >= size } ?? 86400 * niceStep(atLeast: size / 86400)
  }

  /// Days and weeks; from a year of 52 weeks on, years.
  private static let daySteps: [Double] = [1, 2, 7, 14, 28, 56, 112, 182, 364]

  private static func dayStep(atLeast size: Double) -> Double {
    daySteps.first { $0 >= size } ?? (size / 364).rounded(.up) * 364
  }

  private static func whole(_ step: Double, _ low: Double, _ high: Double) -> [Tick] {
    multiples(of: step, low, high).map { Tick(value: $0, text: ChartNumber.text($0, step: step)) }
  }

  private static func multiples(of step: Double, _ low: Double, _ high: Double) -> [Double] {
    let slack = step * 1e-9
    let first = ((low - slack) / step).rounded(.up)
    let last = ((high + slack) / step).rounded(.down)
    guard first <= last else { return [] }
    return (0...Int(last - first)).map { (first + Double($0)) * step }
  }

  /// Decades; 2 and 5 between them where there is room.
  private static func logarithmic(_ low: Double, _ high: Double, _ count: Int) -> [Tick] {
    var power = 1.0
    while power > low { power /= 10 }
    while power * 10 <= low { power *= 10 }
    var ticks = [(value: Double, rank: Int)]()
    while power <= high {
      for (digit, rank) in [(1.0, 0), (2, 1), (5, 1)] {
        let value = digit * power
        if value >= low, value <= high { ticks.append((value, rank)) }
      }
      power *= 10
    }
    let decades = ticks.filter { $0.rank == 0 }
    if ticks.count > 2 * count || (decades.count > 1 && ticks.count > count + 2) { ticks = decades }
    let stride = max(1, (ticks.count + count) / (count + 1))
    return ticks.enumerated().filter { $0.offset % stride == 0 }.map {
      Tick(
        value: $0.element.value, text: ChartNumber.decade($0.element.value))
    }
  }
}
