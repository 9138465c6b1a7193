import AutonomicSim

/// A logistic regression with a ridge penalty, fitted by Newton's method: always the same answer.
struct LogisticRegression {
  /// The weights of standardised features.
  let weights: [Double]
  private let offset: Double
  private let means: [Double]
  private let spreads: [Double]

  /// Fits the regression.
  ///
  /// - Parameters:
  ///   - rows: The features of each example.
  ///   - isPositive: The class of each example.
  ///   - exampleWeights: How much each example counts.
  ///   - ridge: The penalty on squared weights of standardised features, the offset left out.
  init(rows: [[Double]], isPositive: [Bool], exampleWeights: [Double], ridge: Double) {
    let width = rows[0].count
    let columns = (0..<width).map { column in rows.map { $0[column] } }
    let means = columns.map { DescriptiveStatistics.mean($0.span) ?? 0 }
    let spreads = columns.map {
      max(DescriptiveStatistics.standardDeviation($0.span) ?? 0, 1e-9)
    }
    var beta = [Double](repeating: 0, count: width + 1)
    var examples: [[Double]] = []
    for row in rows {
      examples.append([1] + (0..<width).map { (row[$0] - means[$0]) / spreads[$0] })
    }
    // Newton steps of a convex problem; with a ridge they settle within a dozen.
    for _ in 0..<25 {
      var gradient = beta.enumerated().map { $0.offset == 0 ? 0 : -ridge * $0.element }
      var curvature = (0...width).map { row in
        (0...width).map { row == $0 ? (row == 0 ? 1e-9 : ridge) : 0.0 }
      }
      for index in examples.indices {
        let example = examples[index]
        let p = Self.logistic(zip(example, beta).reduce(0) { $0 + $1.0 * $1.1 })
        let error = exampleWeights[index] * ((isPositive[index] ? 1 : 0) - p)
        let weight = exampleWeights[index] * p * (1 - p)
        for row in 0...width {
          gradient[row] += error * example[row]
          for column in 0...width {
            curvature[row][column] += weight * example[row] * example[column]
          }
        }
      }
      let step = Self.solve(curvature, gradient)
      for row in 0...width { beta[row] += step[row] }
    }
    self.means = means
    self.spreads = spreads
    offset = beta[0]
    weights = Array(beta.dropFirst())
  }

  /// The odds of an example on a logarithmic scale.
  func score(_ row: [Double]) -> Double {
    row.indices.reduce(offset) { $0 + weights[$1] * (row[$1] - means[$1]) / spreads[$1] }
  }

  private static func logistic(_ x: Double) -> Double { 1 / (1 + exp(-x)) }

  /// Solves a symmetric positive definite system by elimination.
  private static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var a = matrix
    var b = right
    let count = b.count
    for pivot in 0..<count {
      for row in (pivot + 1)..<max(count, pivot + 1) {
        let factor = a[row][pivot] / a[pivot][pivot]
        for column in pivot..<count { a[row][column] -= factor * a[pivot][column] }
        b[row] -= factor * b[pivot]
      }
    }
    for row in (0..<count).reversed() {
      for column in (row + 1)..<max(count, row + 1) { b[row] -= a[row][column] * b[column] }
      b[row] /= a[row][row]
    }
    return b
  }
}

/// The area under the receiver operating curve: the chance that a positive example scores higher than
/// a negative one, each example counting by its weight; ties count half.
func areaUnderCurve(scores: [Double], isPositive: [Bool], weights: [Double]) -> Double {
  let order = scores.indices.sorted { scores[$0] < scores[$1] }
  var area = 0.0
  var negatives = 0.0
  var index = 0
  while index < order.count {
    var end = index
    var positiveWeight = 0.0
    var negativeWeight = 0.0
    while end < order.count, scores[order[end]] == scores[order[index]] {
      let example = order[end]
      if isPositive[example] {
        positiveWeight += weights[example]
      } else {
        negativeWeight += weights[example]
      }
      end += 1
    }
    area += positiveWeight * (negatives + negativeWeight / 2)
    negatives += negativeWeight
    index = end
  }
  let positives = isPositive.indices.reduce(0) { $0 + (isPositive[$1] ? weights[$1] : 0) }
  return area / (positives * negatives)
}
