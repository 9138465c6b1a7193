import SignalCore

/// Windows that together estimate the power of a peaked spectrum, with their weights.
///
/// M. Hansson, G. Salomonsson, *A multiple window method for estimation of peaked spectra*, IEEE
/// Trans. Signal Process. 45 (1997) 778, doi:10.1109/78.558503. The windows solve R_B q = λ R_Z q:
/// R_B is the covariance of a process whose spectrum falls by 20 dB from the middle to the edges of a
/// band of width B around zero, R_Z that of one with 30 dB more power outside the band than inside.
/// The eigenvectors of the largest eigenvalues are the windows, scaled to unit energy; the
/// eigenvalues, scaled to a sum of one, their weights.
package struct PeakMatchedWindows: Sendable {
  /// How many samples a window has.
  package static let length = 128
  /// How many windows are used.
  package static let count = 4
  /// The method's own number of windows, which sets the bandwidth (8 + 2)/N of the peak.
  private static let designCount = 8
  /// The fall of the peak's spectrum from the middle to the edge of the band, in decibels.
  private static let peakDecibels = 20.0
  /// How much more a penalised frequency weighs than one inside the band, in decibels.
  private static let penaltyDecibels = 30.0
  /// The ninth eigenvalue is 0.0033 of the fourth, so a step of the iteration takes at least that
  /// factor off what the block still holds of other vectors; ten steps leave less than 10⁻²⁰.
  private static let blockSize = 8
  private static let iterationCount = 10

  /// The windows, of unit energy, the most important first.
  package let windows: [[Double]]
  /// What each window's power counts for; the sum is one.
  package let weights: [Double]

  /// The windows of 32 s at 4 Hz.
  package static let standard = PeakMatchedWindows()

  private init() {
    let count = Self.length
    let factor = Self.choleskyFactor(ofToeplitz: Self.penaltyCovariance)
    let peak = Self.peakCovariance
    // Subspace iteration on L⁻¹ R_B L⁻ᵀ, started from polynomials, which no window is orthogonal to.
    var block = (0..<Self.blockSize).map { power -> [Double] in
      (0..<count).map { index in
        let place = (2 * Double(index) + 1) / Double(count) - 1
        return (0..<power).reduce(1.0) { product, _ in product * place }
      }
    }
    Self.orthonormalise(&block)
    for _ in 0..<Self.iterationCount {
      block = block.map { Self.reduced($0, peak: peak, factor: factor) }
      Self.orthonormalise(&block)
    }
    let images = block.map { Self.reduced($0, peak: peak, factor: factor) }
    let projected = block.map { vector in images.map { Self.product(vector, $0) } }
    let solution = SymmetricEigenvalues(of: projected)
    windows = (0..<Self.count).map { number in
      var vector = [Double](repeating: 0, count: count)
      for (row, basis) in block.enumerated() {
        let share = solution.vectors[number][row]
        for index in 0..<count { vector[index] += share * basis[index] }
      }
      vector = Self.solvedTransposed(vector, factor)
      let norm = Self.product(vector, vector).squareRoot()
      return vector.map { $0 / norm }
    }
    let largest = solution.values.prefix(Self.count)
    let sum = largest.reduce(0, +)
    weights = largest.map { $0 / sum }
  }

  /// The width of the band in cycles per sample.
  private static var bandwidth: Double { Double(designCount + 2) / Double(length) }

  /// The covariances of the peaked process at lags 0…N − 1.
  package static var peakCovariance: [Double] {
    let width = bandwidth
    // S(f) = exp(−C·|f|) for |f| ≤ B/2 falls by the decibels asked for from 0 to B/2.
    let decay = 2 * peakDecibels / 10 / width * log(10)
    let edge = exp(-decay * width / 2)
    return (0..<length).map { lag in
      let angle = 2 * .pi * Double(lag)
      let phase = 0.5 * angle * width
      return 2 * (decay - edge * (decay * cos(phase) - angle * sin(phase)))
        / (decay * decay + angle * angle)
    }
  }

  /// The covariances of the penalised process at lags 0…N − 1.
  package static var penaltyCovariance: [Double] {
    let width = bandwidth
    let penalty = exp(penaltyDecibels / 10 * log(10))
    return (0..<length).map { lag in
      let place = Double(lag)
      let box = lag == 0 ? width : sin(.pi * width * place) / (.pi * place)
      return (lag == 0 ? penalty : 0) - (penalty - 1) * box
    }
  }

  // MARK: Linear algebra

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    var sum = 0.0
    for index in left.indices { sum += left[index] * right[index] }
    return sum
  }

  /// L⁻¹ R_B L⁻ᵀ times a vector.
  private static func reduced(
    _ vector: [Double], peak: [Double], factor: [[Double]]
  ) -> [Double] {
    let back = solvedTransposed(vector, factor)
    var image = (0..<length).map { row -> Double in
      var sum = 0.0
      for column in 0..<length { sum += peak[abs(row - column)] * back[column] }
      return sum
    }
    for row in 0..<length {
      var value = image[row]
      for column in 0..<row { value -= factor[row][column] * image[column] }
      image[row] = value / factor[row][row]
    }
    return image
  }

  /// L⁻ᵀ times a vector.
  private static func solvedTransposed(_ vector: [Double], _ factor: [[Double]]) -> [Double] {
    var solution = vector
    for row in stride(from: length - 1, through: 0, by: -1) {
      let value = solution[row] / factor[row][row]
      solution[row] = value
      for column in 0..<row { solution[column] -= factor[row][column] * value }
    }
    return solution
  }

  /// The lower triangle L with L·Lᵀ = R, row by row.
  private static func choleskyFactor(ofToeplitz covariance: [Double]) -> [[Double]] {
    var factor = [[Double]]()
    factor.reserveCapacity(length)
    for row in 0..<length {
      var line = [Double]()
      line.reserveCapacity(row + 1)
      for column in 0...row {
        var sum = covariance[row - column]
        for index in 0..<column {
          sum -= line[index] * (column < row ? factor[column][index] : line[index])
        }
        line.append(column < row ? sum / factor[column][column] : sum.squareRoot())
      }
      factor.append(line)
    }
    return factor
  }

  /// Gram–Schmidt, each vector twice, which keeps them orthogonal to rounding.
  private static func orthonormalise(_ block: inout [[Double]]) {
    for index in block.indices {
      for _ in 0..<2 {
        for earlier in 0..<index {
          let share = product(block[index], block[earlier])
          for place in 0..<length { block[index][place] -= share * block[earlier][place] }
        }
      }
      let norm = product(block[index], block[index]).squareRoot()
      for place in 0..<length { block[index][place] /= norm }
    }
  }
}
