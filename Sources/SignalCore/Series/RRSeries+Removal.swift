extension RRSeries {
  /// Returns the series without a run of intervals; what is left on both sides does not join.
  ///
  /// - Parameter indices: A range within `0..<count`.
  /// - Returns: The rest, its times unchanged, with a break where the run was.
  /// - Complexity: O(n).
  public func removing(_ indices: Range<Int>) -> RRSeries {
    precondition(
      indices.lowerBound >= 0 && indices.upperBound <= count, "the run must lie in the series")
    guard !indices.isEmpty else { return self }
    var rest = breaks.filter { $0 < indices.lowerBound }
    if indices.lowerBound > 0, indices.upperBound < count { rest.append(indices.lowerBound) }
    rest += breaks.filter { $0 > indices.upperBound }.map { $0 - indices.count }
    return RRSeries(
      uncheckedIntervals: Self.without(indices, intervalsMilliseconds),
      times: Self.without(indices, beatTimesSeconds), labels: Self.without(indices, labels),
      breaks: rest, start: start)
  }

  private static func without<Element>(
    _ indices: Range<Int>, _ values: [Element]
  ) -> [Element] {
    Array(values[..<indices.lowerBound]) + Array(values[indices.upperBound...])
  }
}
