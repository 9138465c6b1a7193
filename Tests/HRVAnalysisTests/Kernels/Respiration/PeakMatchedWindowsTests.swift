import HRVAnalysis
import TestSupport
import Testing

@Suite("Peak-matched multiple windows")
struct PeakMatchedWindowsTests {
  private static func applied(_ covariance: [Double], to vector: [Double]) -> [Double] {
    vector.indices.map { row in
      vector.indices.reduce(0) { $0 + covariance[abs(row - $1)] * vector[$1] }
    }
  }

  private static func product(_ left: [Double], _ right: [Double]) -> Double {
    zip(left, right).reduce(0) { $0 + $1.0 * $1.1 }
  }

  @Test("each window solves R_B q = λ R_Z q, has unit energy and stands in the order of λ")
  func equation() {
    let standard = PeakMatchedWindows.standard
    var eigenvalues = [Double]()
    for window in standard.windows {
      #expect(abs(Self.product(window, window) - 1) < 1e-13)
      let image = Self.applied(PeakMatchedWindows.peakCovariance, to: window)
      let weighted = Self.applied(PeakMatchedWindows.penaltyCovariance, to: window)
      let eigenvalue = Self.product(window, image) / Self.product(window, weighted)
      eigenvalues.append(eigenvalue)
      let residual = zip(image, weighted).map { $0 - eigenvalue * $1 }
      // The penalty's condition number of 10³ times the rounding of sums over 128.
      #expect(
        Self.product(residual, residual).squareRoot()
          < 1e-10 * Self.product(image, image).squareRoot())
    }
    #expect(eigenvalues == eigenvalues.sorted(by: >))
    let sum = eigenvalues.reduce(0, +)
    for (weight, eigenvalue) in zip(standard.weights, eigenvalues) {
      #expect(relativeDifference(weight, eigenvalue / sum) < 1e-10)
    }
  }

  @Test("windows are even and odd in turn")
  func symmetry() {
    for (number, window) in PeakMatchedWindows.standard.windows.enumerated() {
      let sign = number.isMultiple(of: 2) ? 1.0 : -1
      for (value, mirrored) in zip(window, window.reversed()) {
        #expect(abs(value - sign * mirrored) < 1e-10)
      }
    }
  }

  @Test("the weights are those of NeuroKit2's windows, scaled to one")
  func weights() {
    // neurokit2 0.2.13, hrv_rsa._get_multipeak_window(128, 8)[1][:4]
    let theirs = [0.40287635, 0.24817683, 0.15124613, 0.09238857]
    let sum = theirs.reduce(0, +)
    for (weight, other) in zip(PeakMatchedWindows.standard.weights, theirs) {
      // Printed to eight digits.
      #expect(abs(weight - other / sum) < 1e-7)
    }
  }
}
