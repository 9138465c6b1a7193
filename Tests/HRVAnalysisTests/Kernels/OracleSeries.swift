import SignalCore

/// A seeded series in whole microseconds that other languages reproduce without rounding.
///
/// With g the SplitMix64 generator: h ← ⌊(9h + g mod 40001 − 20000) / 10⌋ and each value is
/// 850000 + h + g mod 30001.
enum OracleSeries {
  static func microseconds(count: Int, seed: UInt64) -> [Int] {
    var generator = SplitMix64(seed: seed)
    var level = 0
    return (0..<count).map { _ in
      let sum = 9 * level + Int(generator.next() % 40001) - 20000
      level = sum >= 0 ? sum / 10 : -((9 - sum) / 10)
      return 850_000 + level + Int(generator.next() % 30001)
    }
  }

  /// The series in milliseconds, on the 0.001 ms grid.
  static func milliseconds(count: Int, seed: UInt64) -> [Double] {
    microseconds(count: count, seed: seed).map { Double($0) / 1000 }
  }

  /// The series rounded to whole milliseconds.
  static func wholeMilliseconds(count: Int, seed: UInt64) -> [Double] {
    microseconds(count: count, seed: seed).map { Double(($0 + 500) / 1000) }
  }
}
