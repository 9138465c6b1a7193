import SignalCore
import SpectralAnalysis
import TestSupport
import Testing

@Suite struct RealFourierTransformTests {
  /// Error growth of a fast transform is O(log n) roundings relative to the root mean square of the
  /// output; that of the naive sum below is larger, about √n roundings, and sets this bound.
  static let tolerance = 1e-12

  static let lengths = Array(1...64) + [101, 127, 243, 360, 512, 1009, 1200, 1201]

  @Test(arguments: lengths)
  func equalsTheDefinition(length: Int) {
    let values = noise(length, seed: UInt64(length))
    let fast = coefficients(values)
    var slow = [Double]()
    for bin in 0...(length / 2) {
      var (real, imaginary) = (0.0, 0.0)
      for index in 0..<length {
        // The product is reduced exactly, so the angle is as good as for small indices.
        let angle = -2 * .pi * Double(bin * index % length) / Double(length)
        real += values[index] * cos(angle)
        imaginary += values[index] * sin(angle)
      }
      slow += [real, imaginary]
    }
    #expect(largestDifference(fast, slow) < Self.tolerance)
  }

  @Test(arguments: [1, 2, 3, 8, 15, 1200])
  func anImpulseIsFlat(length: Int) {
    var values = [Double](repeating: 0, count: length)
    values[0] = 1
    let flat = (0...(length / 2)).flatMap { _ in [1.0, 0.0] }
    #expect(largestDifference(coefficients(values), flat) <= Tolerance.closedForm)
  }

  @Test(arguments: [7, 64, 1200, 1187])
  func isLinear(length: Int) {
    let first = noise(length, seed: 1)
    let second = noise(length, seed: 2)
    let mixed = zip(first, second).map { 3 * $0 - 0.5 * $1 }
    let expected = zip(coefficients(first), coefficients(second)).map { 3 * $0 - 0.5 * $1 }
    #expect(largestDifference(coefficients(mixed), expected) < Self.tolerance)
  }

  @Test(arguments: [9, 64, 1200])
  func aShiftInTimeTurnsThePhase(length: Int) {
    let values = noise(length, seed: 3)
    let shift = 5
    let shifted = (0..<length).map { values[($0 - shift + length) % length] }
    let original = coefficients(values)
    let expected = (0...(length / 2)).flatMap { bin -> [Double] in
      let angle = -2 * .pi * Double(bin * shift % length) / Double(length)
      let (real, imaginary) = (original[2 * bin], original[2 * bin + 1])
      return [
        real * cos(angle) - imaginary * sin(angle), real * sin(angle) + imaginary * cos(angle),
      ]
    }
    #expect(largestDifference(coefficients(shifted), expected) < Self.tolerance)
  }

  @Test(arguments: [1, 2, 5, 100, 1200, 4097])
  func keepsTheEnergy(length: Int) {
    let values = noise(length, seed: 4)
    var transform = RealFourierTransform(length: length)
    transform.transform(values.span)
    var powers = [Double](repeating: 0, count: transform.binCount)
    transform.addPowers(to: &powers)
    let doubled = 2 * powers.reduce(0, +) - powers[0]
    let folded = length.isMultiple(of: 2) ? doubled - powers[length / 2] : doubled
    let energy = values.reduce(0) { $0 + $1 * $1 }
    #expect(relativeDifference(folded / Double(length), energy) < Self.tolerance)
  }

  @Test func aChangeOfLengthLeavesNothingBehind() {
    var reused = RealFourierTransform(length: 1200)
    for length in [1200, 17, 1200, 600, 2400, 1] {
      let values = noise(length, seed: 5)
      reused.prepare(length: length)
      reused.transform(values.span)
      let fresh = coefficients(values)
      let same = (0..<reused.binCount).allSatisfy { bin in
        let (real, imaginary) = reused.coefficient(bin)
        return real == fresh[2 * bin] && imaginary == fresh[2 * bin + 1]
      }
      #expect(same)
    }
  }

  /// Executing takes no lock and planning takes one: whoever comes first, the bits are the same.
  @Test func manyWorkersGetTheSameBits() async {
    let lengths = [1200, 1199, 600, 750, 1021, 1200, 96, 5000]
    let expected = lengths.map { coefficients(noise($0, seed: 6)) }
    let agree = await withTaskGroup(of: Bool.self) { group in
      for _ in 0..<16 {
        group.addTask { lengths.map { coefficients(noise($0, seed: 6)) } == expected }
      }
      return await group.reduce(true) { $0 && $1 }
    }
    #expect(agree)
  }

  /// More lengths than the process keeps plans for.
  @Test func plansAreMadeAgainWhenTheCacheWasEmptied() {
    let before = coefficients(noise(200, seed: 7))
    for length in 300..<500 { _ = coefficients([Double](repeating: 1, count: length)) }
    #expect(coefficients(noise(200, seed: 7)) == before)
  }
}

private func noise(_ count: Int, seed: UInt64) -> [Double] {
  var random = RandomStream(seed: seed)
  return (0..<count).map { _ in random.normal() }
}

/// Real and imaginary parts, alternating.
private func coefficients(_ values: [Double]) -> [Double] {
  var transform = RealFourierTransform(length: values.count)
  transform.transform(values.span)
  return (0..<transform.binCount).flatMap { bin -> [Double] in
    let (real, imaginary) = transform.coefficient(bin)
    return [real, imaginary]
  }
}
