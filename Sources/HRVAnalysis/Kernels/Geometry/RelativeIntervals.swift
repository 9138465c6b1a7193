import SignalCore

/// How far the successive relative RR intervals lie from their centre.
///
/// The relative interval is the change to the interval before in percent of the mean of both,
/// rr_i = 200·(RR_i − RR_{i−1}) / (RR_i + RR_{i−1}); points are (rr_i, rr_{i+1}). M. Vollmer, *A
/// robust, simple and reliable measure of heart rate variability using relative RR intervals*,
/// Computing in Cardiology (2015), doi:10.1109/CIC.2015.7410984, with the limits and
/// quantiles of the author's HRVTool (`HRV.rrHRV`, type "central").
package struct RelativeIntervals: Sendable, Equatable {
  /// Points with a coordinate of this size or more, in percent, are taken for artefacts.
  package static let limitPercent = 20.0

  /// Memory to work in.
  struct Scratch {
    fileprivate var earlier: [Double] = []
    fileprivate var later: [Double] = []
    fileprivate var sorting = SortingScratch()
    /// The distances found last; who holds them keeps them, and the next ones go elsewhere.
    fileprivate var distances: [Double] = []
  }

  /// The distances of the points from the mean point, in percent, in rising order.
  package let distancesPercent: [Double]

  /// Measures the points of a series.
  ///
  /// - Parameters:
  ///   - values: Positive intervals.
  ///   - stretches: Runs of contiguous intervals; no point joins two of them.
  /// - Complexity: O(n log n).
  package init(_ values: [Double], stretches: [Range<Int>]) {
    var scratch = Scratch()
    self.init(values, stretches: stretches, scratch: &scratch)
  }

  /// The same, with memory to work in.
  init(_ values: [Double], stretches: [Range<Int>], scratch: inout Scratch) {
    Self.findDistances(
      values, stretches: stretches, earlier: &scratch.earlier, later: &scratch.later)
    let distances = scratch.earlier
    RadixSort.sort(distances.span, into: &scratch.distances, scratch: &scratch.sorting)
    distancesPercent = scratch.distances
  }

  /// Finds the distances, which come in place of the first coordinates.
  private static func findDistances(
    _ values: [Double], stretches: [Range<Int>], earlier: inout [Double], later: inout [Double]
  ) {
    earlier.removeAll(keepingCapacity: true)
    later.removeAll(keepingCapacity: true)
    earlier.reserveCapacity(values.count)
    later.reserveCapacity(values.count)
    for stretch in stretches {
      var previous: Double?
      for index in stretch.dropFirst() {
        let change = values[index] - values[index - 1]
        let relative = 100 * (2 * change / (values[index] + values[index - 1]))
        let isValid = relative.magnitude < limitPercent
        if let previous, isValid {
          earlier.append(previous)
          later.append(relative)
        }
        previous = isValid ? relative : nil
      }
    }
    let count = Double(earlier.count)
    let center = (
      earlier: Summation.sum(earlier.span) / count, later: Summation.sum(later.span) / count
    )
    for index in earlier.indices {
      let across = earlier[index] - center.earlier
      let along = later[index] - center.later
      earlier[index] = (across * across + along * along).squareRoot()
    }
  }

  /// Returns a quantile of the distances without interpolation.
  ///
  /// It is the ⌈q·n⌉-th of them, or the mean of it and the next where q·n is whole: type 2 of R. J.
  /// Hyndman, Y. Fan, *Sample quantiles in statistical packages*, Am. Stat. 50 (1996) 361,
  /// doi:10.1080/00031305.1996.10473566.
  ///
  /// - Parameter share: q, above 0 and below 1.
  /// - Returns: The quantile in percent; `nil` without points.
  /// - Complexity: O(1).
  package func quantile(_ share: Double) -> Double? {
    guard !distancesPercent.isEmpty else { return nil }
    let rank = share * Double(distancesPercent.count)
    let upper = Int(rank.rounded(.up))
    let value = distancesPercent[upper - 1]
    guard rank == rank.rounded(), upper < distancesPercent.count else { return value }
    return (value + distancesPercent[upper]) / 2
  }
}
