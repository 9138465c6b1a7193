/// The step of the clock that timed a recording's beats, as its intervals show it.
public struct TimeResolution: Sendable, Equatable {
  /// The step of the clock in milliseconds.
  public let stepMilliseconds: Double
  /// The step in words, such as `1 ms` or `1/128 s`.
  public let name: String
  /// The step in which the numbers are written, in milliseconds: smaller than the clock's where the
  /// numbers are finer than what they count, larger where they were rounded; zero where none shows.
  public let writtenStepMilliseconds: Double

  /// How likely it is at most that a clock is found in intervals that it did not time: one clock of
  /// the list, in the numbers of a finer one.
  public static let largestChance = 1e-6
  /// The same for the clock of 1/1024 s found in whole milliseconds.
  public static let largestOccupancyChance = 2e-4

  /// Finds the coarsest usual step that explains all intervals.
  ///
  /// Three readings are tried, from the plainest to the one that takes the most evidence:
  /// - Every interval is the number nearest to a multiple of the step (128 Hz stored as whole
  ///   milliseconds: 703, 711, 719 …). A finer clock hits such numbers by chance, with probability w/q
  ///   (w the step of the numbers, q the clock's) at each interval that differs from the one before.
  ///   After C changes the chance is (1.25 w/q)ᶜ⁻¹ (one is spent on a clock that runs up to 100 ppm fast or
  ///   slow), which must stay below ``largestChance``.
  /// - The same within one step of the numbers to either side, as where numbers were cut off
  ///   instead of rounded, or are differences of rounded times: up to three
  ///   numbers fit each tick, so the chance is (3w/q)ᶜ⁻¹.
  /// - Whole milliseconds that were counted in 1/1024 s: every number occurs, but three of each 125
  ///   stand for two ticks and occur twice as often as their neighbours. Under a clock of 1 ms the
  ///   middle one of five neighbouring numbers holds a fifth of their intervals (exactly, where the
  ///   density is a straight line over 5 ms), under the other a third; the ratio of the two
  ///   likelihoods exceeds 10⁴ with a chance of at most 10⁻⁴ (Markov's inequality), for each of the
  ///   two ways of dropping the fraction.
  ///
  /// - Parameter intervals: Intervals in milliseconds as recorded, before any correction.
  /// - Returns: The step, or `nil` for fewer than 20 intervals or 4 different ones, where none fits, or
  ///   where there are too few changes to say that no coarser one does.
  /// - Complexity: O(n).
  public static func of(_ intervals: [Double]) -> TimeResolution? {
    of(intervals) { $0.sorted() }
  }

  /// The same with another way of sorting.
  ///
  /// - Parameters:
  ///   - intervals: Intervals in milliseconds as recorded, before any correction.
  ///   - sorted: Returns numbers in rising order.
  /// - Returns: The step, or `nil`.
  package static func of(
    _ intervals: [Double], sorted: ([Double]) -> [Double]
  ) -> TimeResolution? {
    guard intervals.count >= 20 else { return nil }
    let stride = max(1, intervals.count / largestSample)
    var sample = [Double]()
    sample.reserveCapacity(2 * largestSample)
    for index in Swift.stride(from: 0, to: intervals.count, by: stride) {
      sample.append(intervals[index])
    }
    let changes = sample.indices.dropFirst().count { sample[$0] != sample[$0 - 1] }
    var distinct = [Double]()
    distinct.reserveCapacity(sample.count)
    for interval in sorted(sample) where interval != distinct.last { distinct.append(interval) }
    guard distinct.count >= 4 else { return nil }
    let written = decimalStep(distinct)
    let numbers = Numbers(distinct: distinct, changes: changes, written: written)
    for (step, name) in candidates where numbers.fit(step) {
      if step == 1, written == 1, countsTicks(intervals) { continue }
      return TimeResolution(
        stepMilliseconds: step, name: name, writtenStepMilliseconds: written)
    }
    guard written == 1, numbers.fit(1) else { return nil }
    return TimeResolution(
      stepMilliseconds: 1000 / 1024, name: "1/1024 s", writtenStepMilliseconds: written)
  }

  /// So many intervals, spread over the recording, tell the step.
  private static let largestSample = 4096

  /// The numbers of a recording, held against one clock after the other.
  private struct Numbers {
    let distinct: [Double]
    let changes: Int
    let written: Double
    private let sum: Double

    init(distinct: [Double], changes: Int, written: Double) {
      self.distinct = distinct
      self.changes = changes
      self.written = written
      sum = distinct.reduce(0, +)
    }

    /// The clock of a wearable may run so much faster or slower than it says: 100 parts in a million,
    /// several times what a quartz is off.
    private static let largestRateError = 1e-4

    func fit(_ step: Double) -> Bool {
      // The step of the numbers themselves, if one twice as coarse would have shown.
      if step == written { return isProven(chance: 0.5) }
      // Numbers of no decimal step carry the rounding of single precision at worst, 2⁻²⁴ of them.
      let width = max(written, distinct[distinct.count - 1] * 0x1p-23, 1e-9)
      // The share of the numbers that fit: one for each tick, with those half-way between two
      // counted twice; up to three for each within a whole step. Doubles miss the ends of the slack.
      return isProven(chance: 1.25 * width / step) && areTicks(of: step, within: 0.5005 * width)
        || isProven(chance: 3 * width / step) && areTicks(of: step, within: 1.001 * width)
    }

    private func isProven(chance: Double) -> Bool {
      chance < 1 && Double(changes - 1) * log(chance) <= log(largestChance)
    }

    private func areTicks(of step: Double, within slack: Double) -> Bool {
      // Multiples of a step that is off by the largest error lie within that error of this step's: most
      // clocks fail here, at the first numbers.
      guard areMultiples(of: step, within: slack, orOff: Self.largestRateError) else {
        return false
      }
      if areMultiples(of: step, within: slack) { return true }
      let ticks = distinct.reduce(0) { $0 + nearestWhole($1 / step) }
      let trueStep = sum / ticks
      return (trueStep / step - 1).magnitude <= Self.largestRateError
        && areMultiples(of: trueStep, within: slack)
    }

    // A number may besides be off by a share of itself, of which a hundredth more is let pass, so that
    // no rounding here decides.
    private func areMultiples(
      of step: Double, within slack: Double, orOff rateError: Double = 0
    ) -> Bool {
      let share = 1.01 * rateError
      // No number is further than half a step from a multiple.
      if slack + share * (distinct[0] + slack) > 0.501 * step { return true }
      return distinct.allSatisfy { interval in
        (interval - nearestWhole(interval / step) * step).magnitude
          <= slack + share * (interval + slack)
      }
    }
  }

  /// Whether whole milliseconds show the double occupancy of a clock of 1/1024 s.
  private static func countsTicks(_ intervals: [Double]) -> Bool {
    let longest = 3000
    var counts = [Int](repeating: 0, count: longest + 3)
    for interval in intervals where interval > 2 && interval < Double(longest) {
      counts[Int(interval.rounded())] += 1
    }
    return [0.5, 0].contains { offset in
      var ticks = [Int](repeating: 0, count: 125)
      for tick in 0..<128 { ticks[Int(Double(tick) * 0.9765625 + offset) % 125] += 1 }
      var atDouble = 0
      var around = 0
      for milliseconds in 2..<longest where ticks[milliseconds % 125] == 2 {
        atDouble += counts[milliseconds]
        for neighbour in milliseconds - 2...milliseconds + 2 { around += counts[neighbour] }
      }
      let likelihoodRatio =
        Double(atDouble) * log(5.0 / 3) - Double(around - atDouble) * log(6.0 / 5)
      return likelihoodRatio >= log(2 / largestOccupancyChance)
    }
  }

  /// The smallest power of ten, from 1 to 10⁻⁶ ms, of which all numbers are multiples; zero for none.
  private static func decimalStep(_ sample: [Double]) -> Double {
    var exponent = 0
    for interval in sample {
      while exponent < powersOfTen.count, !isMultiple(interval, ofTenths: exponent) {
        exponent += 1
      }
    }
    return exponent < powersOfTen.count ? 1 / powersOfTen[exponent] : 0
  }

  private static let powersOfTen: [Double] = [1, 10, 100, 1000, 1e4, 1e5, 1e6]

  /// Whether a number of milliseconds has at most so many decimals, up to what doubles lose.
  private static func isMultiple(_ interval: Double, ofTenths exponent: Int) -> Bool {
    let multiple = interval * powersOfTen[exponent]
    let slack = max(1e-7, multiple.magnitude * 4 * Double.ulpOfOne)
    return (multiple - nearestWhole(multiple)).magnitude <= slack
  }

  /// A number that is not negative, rounded, halves upwards; rounding is a call where the program
  /// serves processors of every generation.
  @inline(__always)
  private static func nearestWhole(_ number: Double) -> Double {
    // Numbers from 2⁵² on are whole.
    guard number < 0x1p52 else { return number }
    let whole = Double(Int(number))
    return number - whole < 0.5 ? whole : whole + 1
  }

  private static let candidates: [(step: Double, name: String)] = [
    (1000.0 / 8, "1/8 s"), (100, "100 ms"), (1000.0 / 16, "1/16 s"), (50, "50 ms"), (40, "40 ms"),
    (1000.0 / 32, "1/32 s"), (25, "25 ms"), (20, "20 ms"), (1000.0 / 64, "1/64 s"), (10, "10 ms"),
    (8, "8 ms"), (1000.0 / 128, "1/128 s"), (5, "5 ms"), (4, "4 ms"), (1000.0 / 256, "1/256 s"),
    (1000.0 / 300, "1/300 s"), (1000.0 / 360, "1/360 s"), (2, "2 ms"), (1000.0 / 512, "1/512 s"),
    (1, "1 ms"), (1000.0 / 1024, "1/1024 s"), (0.5, "0.5 ms"), (1000.0 / 2048, "1/2048 s"),
    (0.25, "0.25 ms"), (0.1, "0.1 ms"), (0.01, "0.01 ms"), (0.001, "0.001 ms"),
  ]
}
