/// The times beside the intervals of a file, and what they are the times of.
struct TimeColumn: Sendable {
  enum Meaning: Sendable, Equatable {
    /// The beat that starts the interval.
    case intervalStart
    /// The beat that ends the interval.
    case intervalEnd
    /// The arrival of the value at the recorder: late by an unknown, changing delay.
    case arrival
  }

  /// One time per row, in seconds; NaN where the cell is missing.
  var seconds: [Double]
  var meaning: Meaning
  /// The first time as the file states it, where that is a date and time.
  var firstStamp: TimeStamp?
  /// The smallest step in which the times are written, in seconds.
  var resolutionSeconds: Double
}

extension TimeColumn {
  /// How far a time step may differ from the interval it spans, in milliseconds, before it is
  /// taken for something else: 20 ms, as recorders with rounded times need, or twice the step in
  /// which the times are written.
  static func toleranceMilliseconds(resolutionSeconds: Double) -> Double {
    max(20, 2000 * resolutionSeconds)
  }

  /// How many rows repeat time and interval of the row above, as packets that were stored twice do;
  /// 0 where times are too coarse to tell rows apart.
  ///
  /// - Parameter intervals: One interval per row, in milliseconds, NaN where missing.
  /// - Returns: The number of rows.
  func repeatedRowCount(_ intervals: [Double]) -> Int {
    guard resolutionSeconds <= 0.02 else { return 0 }
    return zip(seconds.indices, seconds.indices.dropFirst()).count { earlier, later in
      seconds[later] == seconds[earlier] && intervals[later] == intervals[earlier]
    }
  }

  /// How well the steps of times fit intervals, when times mark starts or ends of intervals.
  struct Fit {
    var endShare = 0.0
    var startShare = 0.0
    var endError = 0.0
    var startError = 0.0
    var stepCount = 0

    /// The better meaning, where at least half of the steps agree with it.
    var meaning: Meaning? {
      guard stepCount > 0, max(endShare, startShare) >= 0.5 else { return nil }
      if endShare == startShare { return startError < endError ? .intervalStart : .intervalEnd }
      return startShare > endShare ? .intervalStart : .intervalEnd
    }
  }

  /// Compares the steps of times with the intervals beside them.
  ///
  /// - Parameters:
  ///   - times: One time per row.
  ///   - scale: Milliseconds for each unit of the times.
  ///   - intervals: One interval per row, in milliseconds, NaN where missing.
  ///   - tolerance: How far a step may be off, in milliseconds.
  /// - Returns: How many steps agree with either meaning of the times.
  /// - Complexity: O(1): at most the first 4000 rows are looked at.
  static func fit(
    times: [Double], scale: Double, intervals: [Double], tolerance: Double
  ) -> Fit {
    var fit = Fit()
    var ends = 0
    var starts = 0
    var index = 1
    while index < min(times.count, 4000) {
      let step = (times[index] - times[index - 1]) * scale
      let endOff = (step - intervals[index]).magnitude
      let startOff = (step - intervals[index - 1]).magnitude
      if !endOff.isNaN, !startOff.isNaN {
        fit.stepCount += 1
        if endOff <= tolerance { ends += 1 }
        if startOff <= tolerance { starts += 1 }
        // A gap must not outweigh many small errors when start and end are compared.
        fit.endError += min(endOff, 2 * tolerance)
        fit.startError += min(startOff, 2 * tolerance)
      }
      index += 1
    }
    guard fit.stepCount > 0 else { return fit }
    fit.endShare = Double(ends) / Double(fit.stepCount)
    fit.startShare = Double(starts) / Double(fit.stepCount)
    return fit
  }

  /// The step in which times are written: a whole number of seconds, or a power of ten below.
  ///
  /// - Complexity: O(1): at most the first 1000 times are looked at.
  static func resolution(_ times: [Double], secondsPerUnit: Double) -> Double {
    var step = 1.0
    for time in times.prefix(1000) where !time.isNaN {
      while step > 1e-6, !DecimalDigits.holds(time * secondsPerUnit, step: step) { step /= 10 }
    }
    return step
  }
}

/// Grids of decimal numbers.
package enum DecimalDigits {
  /// Whether a value is a multiple of a step, up to the rounding of doubles of its size.
  static func holds(_ value: Double, step: Double) -> Bool {
    let multiple = value / step
    let slack = max(1e-7, multiple.magnitude * 4 * Double.ulpOfOne)
    return (multiple - multiple.rounded()).magnitude <= slack
  }

  /// Whether a value is a whole number.
  @inline(__always)
  static func isWhole(_ value: Double) -> Bool {
    // Beyond 2⁵³ every double is whole; below, the conversion is exact and much faster than
    // rounding.
    value.magnitude < 0x1p53 ? Double(Int(value)) == value : value.isFinite
  }

  /// The whole number nearest to a value; of two as near, either.
  @inline(__always)
  private static func wholeNumber(nearest value: Double) -> Double {
    // Adding 1.5·2⁵² leaves no bits for a fraction, which takes less time than a call for it.
    value.magnitude < 0x1p51 ? (value + 0x1.8p52) - 0x1.8p52 : value.rounded()
  }

  /// The number of decimals (0 … 9) with which all values can be written, or `nil`.
  package static func decimals(of values: [Double]) -> Int? {
    var digits = 0
    var scale = 1.0
    var index = 0
    while index < values.count {
      if index + 4 <= values.count, areWhole(four(values, index), times: scale) {
        index += 4
        continue
      }
      let value = values[index]
      index += 1
      guard !isWhole(value), !value.isNaN else { continue }
      while wholeNumber(nearest: value * scale) / scale != value {
        guard digits < 9 else { return nil }
        digits += 1
        scale *= 10
      }
    }
    return digits
  }

  @inline(__always)
  private static func four(_ values: [Double], _ index: Int) -> SIMD4<Double> {
    SIMD4(values[index], values[index + 1], values[index + 2], values[index + 3])
  }

  /// Whether four values are whole multiples of 1/scale; the answer may be no for large ones that are.
  @inline(__always)
  private static func areWhole(_ values: SIMD4<Double>, times scale: Double) -> Bool {
    let scaled = values * scale
    let nearest = (scaled + 0x1.8p52) - 0x1.8p52
    return all((nearest / scale .== values) .& (scaled .< 0x1p51) .& (scaled .> -0x1p51))
  }
}
