/// Rising numbers as the times of beats.
enum BeatTimes {
  /// Whether numbers are times of beats.
  ///
  /// They are where they rise and either grow to three times the first, or are too large for
  /// intervals. Intervals that happen to rise stay intervals: fewer than 20, or rising by steps
  /// that no heart makes. From 20 numbers on one step in fifty may go back, as after setting a
  /// clock.
  ///
  /// - Throws: ``RecordingError`` with the code `unitUnclear` where both readings are possible,
  ///   such as 1000, 1000.8, 1001.6 …, and the caller names no unit.
  static func areBeatTimes(
    _ values: [Double], options: ReadingOptions
  ) throws(RecordingError) -> Bool {
    guard let (first, last, stepCount) = risingEnds(values) else { return false }
    guard first > 0, last < 3 * first else { return true }
    let middle = (first + last) / 2
    guard (0.03...3).contains(middle) || (40...3000).contains(middle) else { return true }
    let typicalStep = (last - first) / Double(stepCount)
    guard stepCount >= 19, middle > 3, typicalStep >= 0.03 else { return false }
    switch options.unit {
    case .seconds: return true
    case .milliseconds, .beatsPerMinute: return typicalStep >= 40
    case .automatic:
      throw RecordingError(
        .unitUnclear,
        "the numbers rise from \(ShortNumber.text(first)) to \(ShortNumber.text(last)), which "
          + "could be beat times in seconds or slowly growing intervals in milliseconds; give "
          + "--unit s or --unit ms")
    }
  }

  /// The first and last number and the count of steps, where the numbers rise.
  private static func risingEnds(_ values: [Double]) -> (Double, Double, Int)? {
    var first = Double.nan
    var previous = Double.nan
    var steps = 0
    var falling = 0
    for value in values where !value.isNaN {
      if previous.isNaN {
        first = value
      } else {
        steps += 1
        if value <= previous { falling += 1 }
        // A list of intervals shows itself within its first beats.
        if falling > 4 + steps / 50 { return nil }
      }
      previous = value
    }
    guard steps >= 2, falling <= (steps < 19 ? 0 : steps / 50) else { return nil }
    return (first, previous, steps)
  }

  /// Returns the steps between beats, NaN where a time is missing or does not rise.
  ///
  /// The first element belongs to the second time. Times with up to nine decimals are subtracted
  /// as whole numbers of their last digit, so 1.036 − 0.352 is 0.684.
  static func steps(_ values: [Double]) -> (steps: [Double], notRisingCount: Int) {
    let digits = DecimalDigits.decimals(of: values)
    var scale = 1.0
    for _ in 0..<(digits ?? 0) { scale *= 10 }
    let isExact = digits != nil && (values.last ?? 0).magnitude * scale < 0x1p53
    var steps: [Double] = []
    steps.reserveCapacity(max(0, values.count - 1))
    var notRising = 0
    for row in values.indices.dropFirst() {
      let step =
        isExact
        ? ((values[row] * scale).rounded() - (values[row - 1] * scale).rounded()) / scale
        : values[row] - values[row - 1]
      if step <= 0 { notRising += 1 }
      steps.append(step > 0 ? step : .nan)
    }
    return (steps, notRising)
  }
}
