import SignalCore

/// The properties of a list of numbers that tell what they count.
struct ValueProfile: Sendable {
  /// The median of the values that are present.
  let median: Double?
  /// How many values the median is taken of; longer lists are sampled at equal steps.
  private static let medianSampleCount = 20_001

  init(_ values: [Double]) {
    let step = max(1, values.count / ValueProfile.medianSampleCount)
    var sample: [Double] = []
    sample.reserveCapacity(min(values.count, 2 * ValueProfile.medianSampleCount))
    for index in stride(from: 0, to: values.count, by: step)
    where AbsentValue.isPresent(values[index]) {
      sample.append(values[index])
    }
    if sample.isEmpty { sample = values.filter { AbsentValue.isPresent($0) } }
    median = MiddleValue.median(of: &sample)
  }

  /// The median of a few numbers, or `nil` where there is none.
  static func median(_ values: [Double]) -> Double? {
    let sorted = values.sorted()
    return DescriptiveStatistics.percentile(50, ofSorted: sorted.span)
  }

  /// Whether all values that are present are whole numbers.
  static func areWhole(_ values: [Double]) -> Bool {
    values.allSatisfy { !AbsentValue.isPresent($0) || DecimalDigits.isWhole($0) }
  }

  /// The share of neighbours that are equal, of all neighbours that are present.
  static func equalNeighbourShare(_ values: [Double]) -> Double {
    var equal = 0
    var pairs = 0
    for (earlier, later) in zip(values, values.dropFirst())
    where AbsentValue.isPresent(earlier) && AbsentValue.isPresent(later) {
      pairs += 1
      if earlier == later { equal += 1 }
    }
    return pairs == 0 ? 0 : Double(equal) / Double(pairs)
  }
}

/// The numbers that recorders write where they have no interval.
package enum AbsentValue {
  /// Zero, −9999 and the all-ones words of 16 bits (in ms, and divided by 1000) and of 32 bits mean
  /// that there is none.
  @inline(__always)
  package static func isPresent(_ value: Double) -> Bool {
    value > 0 && value != 65_535 && value != 65.535 && value != 4_294_967_295
      || value < 0 && value != -9999
  }

  /// How many of the values mean that there is none.
  ///
  /// - Complexity: O(n), four values at a time.
  package static func count(in values: [Double]) -> Int {
    var present = SIMD4<Int64>.zero
    var index = 0
    while index + 4 <= values.count {
      let four = SIMD4(values[index], values[index + 1], values[index + 2], values[index + 3])
      let isPresent =
        ((four .> 0) .& (four .!= 65_535) .& (four .!= 65.535) .& (four .!= 4_294_967_295))
        .| ((four .< 0) .& (four .!= -9999))
      present.replace(with: present &+ 1, where: isPresent)
      index += 4
    }
    var absent = index - Int(present.wrappedSum())
    while index < values.count {
      if !isPresent(values[index]) { absent += 1 }
      index += 1
    }
    return absent
  }
}

/// Numbers as messages show them.
enum ShortNumber {
  /// Returns up to four significant decimals, without a decimal part where it is zero.
  static func text(_ value: Double) -> String {
    guard value.isFinite, value.magnitude < 1e15 else { return "\(value)" }
    if value == value.rounded() { return "\(Int(value))" }
    var scale = 1.0
    while value.magnitude * scale < 1000, scale < 1e9 { scale *= 10 }
    let rounded = (value * scale).rounded() / scale
    return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
  }
}
