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
  /// How many vectors the search for windows of one kind, even or odd, carries on.
  ///
  /// Windows are even and odd in turn, so both kinds are found by themselves, from their first halves.
  /// The ninth eigenvalue is 0.0033 of the fourth, so a step of the iteration takes at
  /// least that factor off what the four vectors of a kind still hold of others; seven steps leave less
  /// than 10⁻¹⁷.
  private static let blockSize = 4
  private static let iterationCount = 7

  /// The windows, of unit energy, the most important first.
  package let windows: [[Double]]
  /// What each window's power counts for; the sum is one.
  package let weights: [Double]

  /// The windows of 32 s at 4 Hz.
  package static let standard = PeakMatchedWindows()

  private init() {
    let peak = Self.peakCovariance
    let penalty = Self.penaltyCovariance
    let even = Self.halves(sign: 1, peak: peak, penalty: penalty)
    let odd = Self.halves(sign: -1, peak: peak, penalty: penalty)
    var windows = [[Double]]()
    var eigenvalues = [Double]()
    for number in 0..<Self.count {
      let (sign, kind) = number.isMultiple(of: 2) ? (1.0, even) : (-1.0, odd)
      let half = kind.vectors[number / 2]
      let norm = (2 * Self.product(half, half)).squareRoot()
      windows.append(half.map { $0 / norm } + half.reversed().map { sign * $0 / norm })
      eigenvalues.append(kind.values[number / 2])
    }
    self.windows = windows
    let sum = eigenvalues.reduce(0, +)
    weights = eigenvalues.map { $0 / sum }
  }

  /// The first halves of the windows of one kind, and their eigenvalues, falling.
  ///
  /// - Parameters:
  ///   - sign: 1 for even windows, −1 for odd ones.
  ///   - peak: R_B at lags 0…N − 1.
  ///   - penalty: R_Z.
  /// - Returns: At least half as many vectors as there are windows.
  private static func halves(
    sign: Double, peak: [Double], penalty: [Double]
  ) -> (vectors: [[Double]], values: [Double]) {
    let count = length / 2
    // What a window of the kind makes of a covariance, by its first half.
    func folded(_ covariance: [Double]) -> TriangularSystem.Matrix {
      (0..<count).map { row in
        (0..<count).map { column in
          covariance[abs(row - column)] + sign * covariance[length - 1 - row - column]
        }
      }
    }
    let system = TriangularSystem(choleskyOf: folded(penalty))
    let peak = folded(peak)
    func image(_ vector: [Double]) -> [Double] {
      let back = system.solvedTransposed(vector)
      var product = [Double](repeating: 0, count: count)
      for row in 0..<count { TriangularSystem.add(back[row], times: peak[row], to: &product) }
      return system.solved(product)
    }
    // Subspace iteration on L⁻¹ R_B L⁻ᵀ, started from polynomials, which no window is orthogonal to.
    var block = (0..<blockSize).map { power -> [Double] in
      (0..<count).map { index in
        let place = (2 * Double(index) + 1) / Double(length) - 1
        let degree = 2 * power + (sign > 0 ? 0 : 1)
        return (0..<degree).reduce(1.0) { product, _ in product * place }
      }
    }
    orthonormalise(&block)
    for _ in 0..<iterationCount {
      block = block.map(image)
      orthonormalise(&block)
    }
    let images = block.map(image)
    let solution = SymmetricEigenvalues(
      of: block.map { vector in images.map { product(vector, $0) } })
    let vectors = (0..<(Self.count + 1) / 2).map { number in
      var vector = [Double](repeating: 0, count: count)
      for (row, basis) in block.enumerated() {
        TriangularSystem.add(solution.vectors[number][row], times: basis, to: &vector)
      }
      return system.solvedTransposed(vector)
    }
    return (vectors, solution.values)
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

  /// Gram–Schmidt, each vector twice, which keeps them orthogonal to rounding.
  private static func orthonormalise(_ block: inout [[Double]]) {
    for index in block.indices {
      for _ in 0..<2 {
        for earlier in 0..<index {
          let share = product(block[index], block[earlier])
          TriangularSystem.add(-share, times: block[earlier], to: &block[index])
        }
      }
      let norm = product(block[index], block[index]).squareRoot()
      block[index] = block[index].map { $0 / norm }
    }
  }
}
