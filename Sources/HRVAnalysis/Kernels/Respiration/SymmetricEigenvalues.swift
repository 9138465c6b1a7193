/// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
///
/// G. H. Golub, C. F. Van Loan, *Matrix Computations*, 4th ed. (2013), section 8.5.
struct SymmetricEigenvalues {
  /// The eigenvalues, the largest first.
  let values: [Double]
  /// The unit eigenvector of each.
  let vectors: [[Double]]

  /// Solves the problem.
  ///
  /// - Parameter matrix: The rows of a symmetric matrix.
  /// - Complexity: O(n³) a sweep, of which a small matrix needs fewer than ten.
  init(of matrix: [[Double]]) {
    var matrix = matrix
    let size = matrix.count
    var rows = (0..<size).map { row in (0..<size).map { $0 == row ? 1.0 : 0.0 } }
    for _ in 0..<Self.mostSweeps {
      var hasRotated = false
      for p in 0..<size {
        for q in p + 1..<max(p + 1, size) {
          let scale = (abs(matrix[p][p] * matrix[q][q])).squareRoot()
          guard abs(matrix[p][q]) > Double.ulpOfOne * scale else { continue }
          hasRotated = true
          Self.rotate(&matrix, &rows, p, q)
        }
      }
      if !hasRotated { break }
    }
    let order = (0..<size).sorted { matrix[$0][$0] > matrix[$1][$1] }
    values = order.map { matrix[$0][$0] }
    vectors = order.map { rows[$0] }
  }

  private static let mostSweeps = 30

  /// Turns rows and columns p and q so that their common element vanishes.
  private static func rotate(
    _ matrix: inout [[Double]], _ rows: inout [[Double]], _ p: Int, _ q: Int
  ) {
    let ratio = (matrix[q][q] - matrix[p][p]) / (2 * matrix[p][q])
    let tangent =
      (ratio >= 0 ? 1.0 : -1) / (abs(ratio) + (1 + ratio * ratio).squareRoot())
    let cosine = 1 / (1 + tangent * tangent).squareRoot()
    let sine = tangent * cosine
    for index in matrix.indices {
      let (left, right) = (matrix[index][p], matrix[index][q])
      matrix[index][p] = cosine * left - sine * right
      matrix[index][q] = sine * left + cosine * right
    }
    for index in matrix.indices {
      let (upper, lower) = (matrix[p][index], matrix[q][index])
      matrix[p][index] = cosine * upper - sine * lower
      matrix[q][index] = sine * upper + cosine * lower
      let (first, second) = (rows[p][index], rows[q][index])
      rows[p][index] = cosine * first - sine * second
      rows[q][index] = sine * first + cosine * second
    }
  }
}
