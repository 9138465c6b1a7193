import SignalCore

/// Fourier sums over unevenly spaced times at multiples of a frequency, by Gaussian gridding.
///
/// L. Greengard, J.-Y. Lee, *Accelerating the nonuniform fast Fourier transform*, SIAM Rev. 46
/// (2004) 443, doi:10.1137/S003614450343200X. Each value is spread over 2·15 points of a grid at
/// least twice as fine as the highest frequency needs, the grid is transformed, and the spreading
/// divided out. Truncating the Gaussian and aliasing it then cost equally much, about
/// exp(−2π·15/3) = 2·10⁻¹⁴ of the largest sum.
///
/// The weighted and the unit sums are spread side by side as the real and imaginary part of one
/// complex grid; the transform of each is real-symmetric, which takes them apart again.
package struct NonuniformTransform: ~Copyable {
  /// Half the number of grid points that one value touches.
  private static let reach = 15
  /// Room before and after the grid, at least `reach`, in whole aligned blocks.
  private static let margin = 16
  /// The variance of the Gaussian in grid steps, at which truncation and aliasing are equal when
  /// the grid is twice as fine as needed: reach / (2π(1 − κ)) for κ = 1/4.
  private static let variance = Double(reach) / (1.5 * .pi)

  private var grid = FourierBuffer(capacity: 64 + 2 * margin)
  private var sums = FourierBuffer(capacity: 64)
  private var size = 64

  /// Creates a transform; it grows with what it is asked for.
  package init() {}

  /// Computes the sums for all indices up to the highest.
  ///
  /// - Parameters:
  ///   - times: Rising times in seconds; the first one is the origin of the phases.
  ///   - values: One value for each time.
  ///   - offset: Taken from each value.
  ///   - factor: Multiplies each difference.
  ///   - stepHertz: The frequency of index 1; its period is not shorter than the span of the times.
  ///   - highestIndex: The highest index that will be asked for.
  /// - Complexity: O(n + m·log m) for m indices.
  package mutating func transform(
    times: Span<Double>, values: Span<Double>, subtracting offset: Double,
    scalingBy factor: Double, stepHertz: Double, highestIndex: Int
  ) {
    prepare(highestIndex: highestIndex)
    spread(
      times: times, values: values, subtracting: offset, scalingBy: factor, stepHertz: stepHertz)
    foldMargins()
    FourierPlan.plan(length: size).execute(grid, from: Self.margin, into: sums)
  }

  /// Returns Σ x·cos ωt and Σ x·sin ωt over the scaled values.
  ///
  /// - Parameter index: From 1 to the highest index, in steps of the frequency.
  /// - Returns: The two sums.
  package func weightedSum(_ index: Int) -> (cosine: Double, sine: Double) {
    let (low, high, gain) = conjugatePair(index)
    return (0.5 * gain * (low.real + high.real), -0.5 * gain * (low.imaginary - high.imaginary))
  }

  /// Returns Σ cos ωt and Σ sin ωt.
  ///
  /// - Parameter index: From 1 to the highest index, in steps of the frequency.
  /// - Returns: The two sums.
  package func unitSum(_ index: Int) -> (cosine: Double, sine: Double) {
    let (low, high, gain) = conjugatePair(index)
    return (0.5 * gain * (low.imaginary + high.imaginary), 0.5 * gain * (low.real - high.real))
  }

  private typealias Complex = (real: Double, imaginary: Double)

  /// The transform at an index and its mirror, and what undoes the spreading there.
  private func conjugatePair(_ index: Int) -> (low: Complex, high: Complex, gain: Double) {
    precondition(index > 0 && 4 * index <= size, "the grid must be fine enough for the index")
    let low = 2 * index
    let high = 2 * (size - index)
    let angle = 2 * .pi * Double(index) / Double(size)
    let gain = exp(0.5 * Self.variance * angle * angle) / (2 * .pi * Self.variance).squareRoot()
    return unsafe (
      (sums.base[low], sums.base[low + 1]), (sums.base[high], sums.base[high + 1]), gain
    )
  }

  /// Chooses a power of two at least four times the highest index, and clears the grid.
  private mutating func prepare(highestIndex: Int) {
    size = 64
    while size < 4 * highestIndex { size *= 2 }
    let points = size + 2 * Self.margin
    if grid.capacity < points {
      grid = FourierBuffer(capacity: points)
      sums = FourierBuffer(capacity: size)
    } else {
      unsafe grid.base.update(repeating: 0, count: 2 * points)
    }
  }

  /// Adds every value, times a Gaussian, to the grid points around its time.
  ///
  /// exp(−(m−d)²/2σ²) = exp(−d²/2σ²)·exp(d/σ²)^m·exp(−m²/2σ²): two exponentials for each value, a
  /// table for the last factor, and multiplications.
  private mutating func spread(
    times: Span<Double>, values: Span<Double>, subtracting offset: Double,
    scalingBy factor: Double, stepHertz: Double
  ) {
    let reach = Self.reach
    let inverse = 1 / Self.variance
    let decay = (0...reach).map { exp(-0.5 * inverse * Double($0 * $0)) }
    let start = times[0]
    let pointsPerSecond = stepHertz * Double(size)
    // `cell` lies in 0..<size, and cell − 14…cell + 15 within the margins of 16 on either side.
    let origin = unsafe UnsafeMutableRawPointer(grid.base).assumingMemoryBound(
      to: SIMD2<Double>.self)
    unsafe decay.withUnsafeBufferPointer { decay in
      for index in 0..<times.count {
        let elapsed = times[index] - start
        let position = elapsed * pointsPerSecond
        let cell = min(Int(position), size - 1)
        precondition(cell >= 0, "times rise")
        // A day at 1 Hz is 5·10⁵ rad: what rounding took from the position is put back, or it would
        // turn the phase by 10⁻¹⁰.
        let distance =
          (position - Double(cell)) + (-position).addingProduct(elapsed, pointsPerSecond)
        let pair = SIMD2((values[index] - offset) * factor, 1)
        let center = pair * exp(-0.5 * inverse * distance * distance)
        let ratio = exp(distance * inverse)
        let inverseRatio = 1 / ratio
        let target = unsafe origin + Self.margin + cell
        unsafe target[0] += center
        var right = center
        var left = center
        for step in 1..<reach {
          right *= ratio
          left *= inverseRatio
          unsafe target[step] += right * decay[step]
          unsafe target[-step] += left * decay[step]
        }
        unsafe target[reach] += right * (ratio * decay[reach])
      }
    }
  }

  /// The grid is periodic: what fell into a margin belongs to the other end.
  private mutating func foldMargins() {
    let points = unsafe grid.base
    let width = 2 * Self.margin
    for index in 0..<width {
      unsafe points[2 * size + index] += points[index]
      unsafe points[width + index] += points[2 * size + width + index]
    }
  }
}
