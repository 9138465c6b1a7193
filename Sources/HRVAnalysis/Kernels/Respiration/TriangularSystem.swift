/// Systems of equations with the Cholesky factor of a positive definite matrix.
struct TriangularSystem {
  /// A square matrix, row by row.
  typealias Matrix = [[Double]]

  /// L, whose product with its transpose is the matrix; zeros above the diagonal.
  private var rows: Matrix
  /// The transpose of L.
  private var columns: Matrix

  /// Factors a matrix.
  ///
  /// - Parameter matrix: Symmetric and positive definite.
  /// - Complexity: O(n³).
  init(choleskyOf matrix: Matrix) {
    let count = matrix.count
    columns = matrix
    for pivot in 0..<count {
      let root = columns[pivot][pivot].squareRoot()
      for place in 0..<count {
        columns[pivot][place] = place < pivot ? 0 : columns[pivot][place] / root
      }
      let done = columns[pivot]
      for later in pivot + 1..<max(count, pivot + 1) {
        Self.add(-done[later], times: done, to: &columns[later])
      }
    }
    let columns = self.columns
    rows = (0..<count).map { row in (0..<count).map { columns[$0][row] } }
  }

  /// L⁻¹ times a vector.
  func solved(_ vector: [Double]) -> [Double] {
    var rest = vector
    var solution = vector
    for place in rest.indices {
      let value = rest[place] / columns[place][place]
      solution[place] = value
      Self.add(-value, times: columns[place], to: &rest)
    }
    return solution
  }

  /// L⁻ᵀ times a vector.
  func solvedTransposed(_ vector: [Double]) -> [Double] {
    var rest = vector
    var solution = vector
    for place in rest.indices.reversed() {
      let value = rest[place] / rows[place][place]
      solution[place] = value
      Self.add(-value, times: rows[place], to: &rest)
    }
    return solution
  }

  /// Adds a multiple of a vector to another of equal length.
  @inline(__always)
  static func add(_ factor: Double, times vector: [Double], to target: inout [Double]) {
    precondition(vector.count == target.count, "vectors of equal length are added")
    for index in target.indices { target[index] += factor * vector[index] }
  }
}
