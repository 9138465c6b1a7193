import SignalCore

/// The power in the band of breathing of many windows of a tachogram, by peak-matched multiple windows.
///
/// Of each tapered window of time only nine frequencies are wanted, which sums give in less time than
/// a transform of all. The tapers are even or odd about their middle, as cosines and sines are, so
/// each sum runs over the sums or the differences of samples mirrored there. Eight windows of time are
/// worked on at once, one in each lane.
package struct BreathingBandTransform: Sendable {
  /// The bins of the band, both included.
  private let bins: ClosedRange<Int>
  /// The coefficients of sums of mirrored samples: taper, root of its weight, and a cosine or sine.
  ///
  /// Four columns make a block of one row for each place up to the middle.
  private let ofSums: [Double]
  /// The same of differences.
  private let ofDifferences: [Double]

  private static let length = PeakMatchedWindows.length
  private static let half = length / 2

  /// The transform to the band of ``SecondBySecondRSA``.
  package static let standard = BreathingBandTransform()

  private init() {
    let binHertz = SecondBySecondRSA.samplingRateHertz / Double(Self.length)
    let band = SecondBySecondRSA.bandHertz
    bins =
      Int(
        (band.lowerBound / binHertz).rounded(
          .up))...Int((band.upperBound / binHertz).rounded(.down))
    let tapers = PeakMatchedWindows.standard
    let count = tapers.windows.count * bins.count
    precondition(count.isMultiple(of: 4), "columns are worked on in fours")
    var ofSums = [Double](repeating: 0, count: Self.half * count)
    var ofDifferences = ofSums
    // A place lies an odd number of half steps from the middle, so angles are multiples of π/N.
    let steps = 2 * Self.length
    let cosines = (0..<steps).map { cos(2 * .pi * Double($0) / Double(steps)) }
    var column = 0
    for (taper, weight) in zip(tapers.windows, tapers.weights) {
      let isEven = taper[0] * taper[Self.length - 1] > 0
      let scale = (2 * weight / Double(Self.length)).squareRoot()
      for bin in bins {
        for place in 0..<Self.half {
          let halfSteps = bin * (2 * place + 1 - Self.length)
          let angle = (halfSteps % steps + steps) % steps
          let cosine = scale * taper[place] * cosines[angle]
          let sine = scale * taper[place] * cosines[(angle + 3 * steps / 4) % steps]
          let at = (column / 4 * Self.half + place) * 4 + column % 4
          ofSums[at] = isEven ? cosine : sine
          ofDifferences[at] = isEven ? sine : cosine
        }
        column += 1
      }
    }
    self.ofSums = ofSums
    self.ofDifferences = ofDifferences
  }

  /// Returns 2/N Σ wᵢ |Xᵢ(f)|² over the band for each window of time, its mean taken out.
  ///
  /// - Parameters:
  ///   - signal: The samples.
  ///   - step: From one window's start to the next's.
  /// - Returns: One power for each window that fits, in order.
  /// - Complexity: O(n).
  package func powers(of signal: [Double], step: Int) -> [Double] {
    var folded = FoldedWindows()
    var powers = [Double]()
    append(powersOf: signal, step: step, to: &powers, folded: &folded)
    return powers
  }

  /// The same, appended to other powers and with memory to work in.
  func append(
    powersOf signal: [Double], step: Int, to powers: inout [Double], folded: inout FoldedWindows
  ) {
    guard signal.count >= Self.length else { return }
    precondition(step >= 1, "windows move on")
    let count = (signal.count - Self.length) / step + 1
    powers.reserveCapacity(powers.count + count)
    for first in stride(from: 0, to: count, by: FoldedWindows.laneCount) {
      let used = min(FoldedWindows.laneCount, count - first)
      folded.fold(signal, from: first * step, step: step, windowCount: used)
      let squares =
        SquaresOfSums(of: folded.sums, ofSums).lanes
        + SquaresOfSums(of: folded.differences, ofDifferences).lanes
      for lane in 0..<used { powers.append(squares[lane]) }
    }
  }
}

/// Eight windows of time, each folded about its middle.
struct FoldedWindows {
  typealias Lanes = SIMD8<Double>
  static let laneCount = 8
  private static let length = PeakMatchedWindows.length
  private static let half = length / 2

  /// The sums of mirrored samples, without the mean, from the ends to the middle.
  private(set) var sums = [Lanes](repeating: .zero, count: half)
  /// The differences, the earlier minus the later.
  private(set) var differences = [Lanes](repeating: .zero, count: half)

  mutating func fold(_ signal: [Double], from first: Int, step: Int, windowCount: Int) {
    for lane in 0..<windowCount {
      let start = first + lane * step
      var total = 0.0
      for place in 0..<Self.half {
        let early = signal[start + place]
        let late = signal[start + Self.length - 1 - place]
        sums[place][lane] = early + late
        differences[place][lane] = early - late
        total += early + late
      }
      let mean = total / Double(Self.half)
      for place in 0..<Self.half { sums[place][lane] -= mean }
    }
  }
}
