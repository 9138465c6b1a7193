/// A reproducible stream of uniform and normal numbers (xoshiro256**).
///
/// D. Blackman, S. Vigna, *Scrambled linear pseudorandom number generators*, ACM TOMS 47 (2021)
/// 36, doi:10.1145/3460772. One stream belongs to one source of randomness: drawing more from one
/// never shifts what another will draw, so runs that differ in a single input stay paired.
public struct RandomStream: RandomNumberGenerator, Sendable {
  private var word0: UInt64
  private var word1: UInt64
  private var word2: UInt64
  private var word3: UInt64

  /// Creates the stream that belongs to a seed and a stream number.
  ///
  /// - Parameters:
  ///   - seed: The seed shared by all streams of one run.
  ///   - stream: The number of the source of randomness within the run.
  public init(seed: UInt64, stream: UInt64 = 0) {
    var outer = SplitMix64(seed: seed)
    var inner = SplitMix64(seed: outer.next() ^ (stream &* 0xD134_2543_DE82_EF95))
    word0 = inner.next()
    word1 = inner.next()
    word2 = inner.next()
    word3 = inner.next()
  }

  /// Returns the next 64 random bits.
  public mutating func next() -> UInt64 {
    let product = word1 &* 5
    let result = ((product << 7) | (product >> 57)) &* 9
    let shifted = word1 << 17
    word2 ^= word0
    word3 ^= word1
    word1 ^= word2
    word0 ^= word3
    word2 ^= shifted
    word3 = (word3 << 45) | (word3 >> 19)
    return result
  }

  /// Returns a uniform number in [0, 1) with 53 random bits.
  public mutating func uniform() -> Double {
    Double(next() >> 11) * 0x1p-53
  }

  /// Returns a standard normal number (mean 0, variance 1).
  ///
  /// Ratio of uniforms with Leva's quadratic bounds: J. L. Leva, *A fast normal random number
  /// generator*, ACM TOMS 18 (1992) 449, doi:10.1145/138351.138364. The value itself is one
  /// division, so it has the same bits on every platform; the logarithm only decides the rare
  /// cases between the two bounds.
  public mutating func normal() -> Double {
    while true {
      let u = 1 - uniform()
      let v = 1.7156 * (uniform() - 0.5)
      let x = u - 0.449871
      let y = v.magnitude + 0.386595
      let bound = x * x + y * (0.19600 * y - 0.25472 * x)
      if bound < 0.27597 { return v / u }
      if bound <= 0.27846, v * v <= -4 * u * u * log(u) { return v / u }
    }
  }
}
