import Foundation

/// What other implementations make of the same numbers; `Fixtures/make_reference.py` wrote it with
/// numpy 2.4.6 and scipy 1.17.1 (`python3 make_reference.py > reference.json`).
struct ReferenceFile: Decodable {
  struct Tachogram: Decodable {
    let intervals: [Double]
    let cubic: [Double]
    let quadratic: [Double]
    let linear: [Double]

    /// Beat times as `numpy.cumsum(intervals) / 1000` gives them.
    var times: [Double] {
      var elapsed = 0.0
      return intervals.map { interval in
        elapsed += interval
        return elapsed / 1000
      }
    }
  }

  struct Spline: Decodable, Sendable {
    let x: [Double]
    let y: [Double]
    let cubic: [Double]
    let quadratic: [Double]
  }

  struct Window: Decodable {
    let count: Int
    let hannPeriodic: [Double]
    let hannSymmetric: [Double]
    let hannNonzeroEnds: [Double]
    let hammingPeriodic: [Double]
    let hammingSymmetric: [Double]
  }

  struct Welch: Decodable {
    let name: String
    let samples: Int
    let rate: Double
    let seconds: Double
    let overlap: Double
    let window: String
    let symmetric: Bool
    let detrend: String
    let transform: Int
    let last: Double
    let densities: [Double]
  }

  struct Densities: Decodable {
    let frequencies: [Double]
    let densities: [Double]
  }

  struct Burg: Decodable {
    let order: Int
    let coefficients: [Double]
    let variance: Double
    let frequencies: [Double]
    let densities: [Double]
  }

  struct Detrended: Decodable {
    let lambda: Double
    let values: [Double]
    let detrended: [Double]
  }

  let tachogram: Tachogram
  let splines: [Spline]
  let windows: [Window]
  let welch: [Welch]
  let lomb: Densities
  let burg: [Burg]
  let smoothnessPriors: [Detrended]

  private static let loaded = Result {
    let url = Bundle.module.bundleURL.appending(path: "Fixtures/reference.json")
    return try JSONDecoder().decode(ReferenceFile.self, from: Data(contentsOf: url))
  }

  /// The file, read once.
  static var shared: ReferenceFile {
    get throws { try loaded.get() }
  }
}

/// The largest difference of two series, relative to the largest magnitude expected.
func largestDifference(_ values: [Double], _ expected: [Double]) -> Double {
  guard values.count == expected.count else { return .infinity }
  let scale = expected.map(\.magnitude).max() ?? 0
  let largest = zip(values, expected).map { ($0 - $1).magnitude }.max() ?? 0
  return scale > 0 ? largest / scale : largest
}

/// The test signal of `make_reference.py`, in integer arithmetic: 0 to 250 in no visible order.
func referenceNoise(_ count: Int) -> [Double] {
  (0..<count).map { (index: Int) -> Double in
    let square: Int = index * index % 1009
    return Double((index * 7919 + square * 104_729) % 2003) / 8
  }
}
