#if arch(x86_64)
  import CVectorKernels
#endif

/// The sums of exp(−d · factor) over all pairs of shapes, d being their distance or its square.
///
/// On x86-64 the loop is C, compiled for each generation of that architecture, because Swift compiles
/// for the oldest one alone. Elsewhere, where the baseline has the machine's vectors, and as the
/// measure of the other, the loop is Swift.
package struct FuzzySums {
  /// Over the distances in the first column.
  package private(set) var near = 0.0
  /// Over the largest distances in the other three columns.
  package private(set) var far = 0.0

  /// How many numbers follow each column, so that a vector may start at its last.
  package static let lanesBeyondEnd = 7

  /// Sums over all pairs on the quickest way there is.
  ///
  /// - Parameters:
  ///   - columns: Four columns, finite.
  ///   - stride: The distance of the columns' beginnings, at least ``lanesBeyondEnd`` more than
  ///     `count`.
  ///   - count: How many shapes there are.
  ///   - factor: Positive.
  ///   - isSquared: Whether distances count squared.
  /// - Complexity: O(n²).
  package init(
    columns: Span<Double>, stride: Int, count: Int, factor: Double, isSquared: Bool
  ) {
    #if arch(x86_64)
      precondition(
        count >= 0 && stride >= count + Self.lanesBeyondEnd && columns.count == 4 * stride,
        "four columns, each followed by numbers to read")
      guard count >= 2 else { return }
      unsafe columns.withUnsafeBufferPointer { columns in
        guard let near = columns.baseAddress else { return }
        unsafe fuzzy_similarity_sums(
          near, near + stride, stride, count, factor, isSquared ? 1 : 0, &self.near, &self.far)
      }
    #else
      self.init(
        plain: columns, stride: stride, count: count, factor: factor, isSquared: isSquared)
    #endif
  }

  /// Sums over all pairs in plain Swift.
  package init(
    plain columns: Span<Double>, stride: Int, count: Int, factor: Double, isSquared: Bool
  ) {
    precondition(columns.count == 4 * stride && stride >= count, "four columns")
    let decay = DecayTable()
    for index in 0..<max(0, count) {
      var nearRow = 0.0
      var farRow = 0.0
      for other in index + 1..<max(index + 1, count) {
        let near = (columns[index] - columns[other]).magnitude
        var far = 0.0
        for column in 1...3 {
          let place = column * stride
          far = max(far, (columns[place + index] - columns[place + other]).magnitude)
        }
        nearRow += decay(factor * (isSquared ? near * near : near))
        farRow += decay(factor * (isSquared ? far * far : far))
      }
      near += nearRow
      far += farRow
    }
  }
}
