/// The histogram of intervals behind the triangular index and the triangular interpolation.
///
/// Only occupied bins are kept, so a stray interval costs nothing. Task Force of the European
/// Society of Cardiology and the North American Society of Pacing and Electrophysiology, *Heart rate
/// variability*, Circulation 93 (1996) 1043, doi:10.1161/01.CIR.93.5.1043.
package struct IntervalHistogram: Sendable, Equatable {
  /// The bin width recommended by the Task Force: one tick of a 128 Hz clock.
  package static let standardBinWidthMilliseconds = 7.8125

  /// A bin with at least one interval.
  package struct Bin: Sendable, Equatable {
    /// Its number: it holds intervals from `anchor + number·width` up to, not including, the next.
    package let number: Int
    /// How many intervals it holds.
    package let count: Int

    /// Creates a bin.
    package init(number: Int, count: Int) {
      self.number = number
      self.count = count
    }
  }

  /// The occupied bins in rising order.
  package let bins: [Bin]
  /// The width of a bin in milliseconds.
  package let binWidthMilliseconds: Double
  /// The lower edge of the bin of number 0, in milliseconds.
  package let anchorMilliseconds: Double
  /// N, the number of intervals.
  package let intervalCount: Int

  /// Counts intervals into bins.
  ///
  /// - Parameters:
  ///   - sorted: The intervals in milliseconds, in rising order.
  ///   - binWidthMilliseconds: The width of a bin, positive.
  ///   - anchorMilliseconds: Where a bin begins.
  /// - Complexity: O(n).
  package init(
    sorted: Span<Double>,
    binWidthMilliseconds: Double = Self.standardBinWidthMilliseconds,
    anchorMilliseconds: Double = 0
  ) {
    var bins: [Bin] = []
    self.init(
      sorted: sorted, binWidthMilliseconds: binWidthMilliseconds,
      anchorMilliseconds: anchorMilliseconds, memory: &bins)
  }

  /// The same, with the bins in memory that is there already; who holds them keeps them.
  init(
    sorted: Span<Double>, binWidthMilliseconds: Double, anchorMilliseconds: Double,
    memory bins: inout [Bin]
  ) {
    bins.removeAll(keepingCapacity: true)
    if !sorted.isEmpty {
      let reach = (sorted[sorted.count - 1] - sorted[0]) / binWidthMilliseconds
      bins.reserveCapacity(Int(min(reach + 2, Double(sorted.count))))
    }
    Self.forEachBin(sorted, width: binWidthMilliseconds, anchor: anchorMilliseconds) {
      bins.append($0)
    }
    self.bins = bins
    self.binWidthMilliseconds = binWidthMilliseconds
    self.anchorMilliseconds = anchorMilliseconds
    intervalCount = sorted.count
  }

  /// Calls a closure with each occupied bin, in rising order.
  @inline(__always)
  static func forEachBin(
    _ sorted: Span<Double>, width: Double, anchor: Double, _ body: (Bin) -> Void
  ) {
    precondition(width > 0, "a bin has a positive width")
    var index = 0
    while index < sorted.count {
      let number = binNumber(sorted[index] - anchor, width: width)
      let end = Double(number + 1) * width
      let first = index
      // The interval that gave the number is in its bin.
      index += 1
      index += SortedSearch.nearbyCount(in: index..<sorted.count) { sorted[$0] - anchor < end }
      body(Bin(number: number, count: index - first))
    }
  }

  /// The number k with k·width ≤ offset < (k + 1)·width, the edges being those doubles.
  private static func binNumber(_ offset: Double, width: Double) -> Int {
    let quotient = (offset / width).rounded(.down)
    precondition(quotient.magnitude < 0x1p52, "an interval lies within 2⁵² bins of the anchor")
    // Next to an edge the quotient may round to the other side of it.
    if quotient * width > offset { return Int(quotient) - 1 }
    return Int(quotient) + ((quotient + 1) * width <= offset ? 1 : 0)
  }

  /// The tallest bin, or of several equally tall ones the lowest; `nil` without intervals.
  ///
  /// - Complexity: O(number of occupied bins).
  package var tallestBin: Bin? {
    var tallest = bins.first
    for bin in bins where bin.count > tallest?.count ?? 0 { tallest = bin }
    return tallest
  }

  /// HTI, the number of intervals divided by the height of the tallest bin; `nil` without intervals.
  ///
  /// - Complexity: O(number of occupied bins).
  package var triangularIndex: Double? {
    tallestBin.map { Double(intervalCount) / Double($0.count) }
  }
}
