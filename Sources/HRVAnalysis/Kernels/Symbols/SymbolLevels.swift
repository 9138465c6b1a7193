import SignalCore

/// The levels intervals are sorted into before patterns are counted.
enum SymbolLevels {
  /// Cuts the range from the smallest to the largest value into equal levels.
  ///
  /// A value on an edge belongs to the level above, the largest value to the last level. On a
  /// decimal grid (``DecimalGrid``) edges are compared in integers, so ties are exact.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - levels: How many, from 1 to 255.
  ///   - symbols: Memory to work in; who holds what it held keeps that.
  /// - Returns: The level of each value, or `nil` where the range is empty.
  /// - Complexity: O(n).
  static func uniform(
    _ values: Span<Double>, levels: Int, memory symbols: inout [UInt8]
  ) -> [UInt8]? {
    precondition(levels >= 1 && levels <= 255, "levels are numbered by 8 bits")
    guard values.count > 0 else { return nil }
    var least = values[0]
    var largest = values[0]
    for index in 0..<values.count {
      least = min(least, values[index])
      largest = max(largest, values[index])
    }
    guard largest > least else { return nil }
    symbols.removeAll(keepingCapacity: true)
    if let grid = DecimalGrid.coarsest(of: values), let low = grid.steps(nearest: least),
      let high = grid.steps(nearest: largest), high - low < 1 << 52
    {
      for index in 0..<values.count {
        let offset = (grid.steps(nearest: values[index]) ?? low) - low
        let level = Int64(levels) * offset / (high - low)
        symbols.append(UInt8(min(level, Int64(levels) - 1)))
      }
    } else {
      let width = (largest - least) / Double(levels)
      for index in 0..<values.count {
        let level = ((values[index] - least) / width).rounded(.down)
        symbols.append(UInt8(min(level, Double(levels - 1))))
      }
    }
    return symbols
  }

  /// Cuts at the percentiles that make the levels equally probable.
  ///
  /// - Parameters:
  ///   - values: Finite values.
  ///   - sorted: The same in rising order.
  ///   - levels: How many, from 1 to 255.
  /// - Returns: The level of each value, a value on an edge belonging to the level above; `nil`
  ///   where all values are equal.
  /// - Complexity: O(n · levels).
  static func equallyProbable(
    _ values: Span<Double>, sorted: Span<Double>, levels: Int
  ) -> [UInt8]? {
    precondition(levels >= 1 && levels <= 255, "levels are numbered by 8 bits")
    guard sorted.count > 0, sorted[0] < sorted[sorted.count - 1] else { return nil }
    let edges = (1..<levels).compactMap { level in
      DescriptiveStatistics.percentile(100 * Double(level) / Double(levels), ofSorted: sorted)
    }
    var symbols = [UInt8](repeating: 0, count: values.count)
    for index in 0..<values.count {
      var level: UInt8 = 0
      for edge in edges where values[index] >= edge { level += 1 }
      symbols[index] = level
    }
    return symbols
  }
}
