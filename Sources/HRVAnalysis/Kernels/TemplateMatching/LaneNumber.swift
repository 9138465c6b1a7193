#if arch(x86_64)
  import CVectorKernels
#endif

/// A number that vector loops compare templates in.
///
/// On x86-64 the loops are C, compiled for each generation of that architecture, because Swift
/// compiles for the oldest one alone.
package protocol LaneNumber: SIMDScalar, Hashable, Codable, Comparable,
  ExpressibleByIntegerLiteral
{
  /// How far two numbers are from each other.
  static func distance(_ first: Self, _ second: Self) -> Self

  #if arch(x86_64)
    /// Counts pairs; see `CVectorKernels.h`.
    static func countPairs(
      _ numbers: UnsafePointer<Self>, _ isExtendable: UnsafePointer<SIMDMaskScalar>,
      _ runs: UnsafePointer<Int>, _ runCount: Int, _ reach: Self,
      _ near: inout UInt64, _ far: inout UInt64)

    /// Counts the matches of each template; see `CVectorKernels.h`.
    static func countMatches(
      _ numbers: UnsafePointer<Self>, _ count: Int, _ runs: UnsafePointer<Int>, _ runCount: Int,
      _ reach: Self, _ near: UnsafeMutablePointer<UInt32>, _ far: UnsafeMutablePointer<UInt32>,
      _ tails: UnsafeMutablePointer<UInt32>)
  #endif
}

extension UInt32: LaneNumber {
  package static func distance(_ first: UInt32, _ second: UInt32) -> UInt32 {
    first > second ? first - second : second - first
  }

  #if arch(x86_64)
    package static func countPairs(
      _ numbers: UnsafePointer<UInt32>, _ isExtendable: UnsafePointer<Int32>,
      _ runs: UnsafePointer<Int>, _ runCount: Int, _ reach: UInt32,
      _ near: inout UInt64, _ far: inout UInt64
    ) {
      unsafe template_pairs_of_words(
        numbers, isExtendable, runs, runCount, reach, &near, &far)
    }

    package static func countMatches(
      _ numbers: UnsafePointer<UInt32>, _ count: Int, _ runs: UnsafePointer<Int>, _ runCount: Int,
      _ reach: UInt32, _ near: UnsafeMutablePointer<UInt32>, _ far: UnsafeMutablePointer<UInt32>,
      _ tails: UnsafeMutablePointer<UInt32>
    ) {
      unsafe template_matches_of_words(numbers, count, runs, runCount, reach, near, far, tails)
    }
  #endif
}

extension Double: LaneNumber {
  package static func distance(_ first: Double, _ second: Double) -> Double {
    (first - second).magnitude
  }

  #if arch(x86_64)
    package static func countPairs(
      _ numbers: UnsafePointer<Double>, _ isExtendable: UnsafePointer<Int64>,
      _ runs: UnsafePointer<Int>, _ runCount: Int, _ reach: Double,
      _ near: inout UInt64, _ far: inout UInt64
    ) {
      unsafe template_pairs_of_doubles(
        numbers, isExtendable, runs, runCount, reach, &near, &far)
    }

    package static func countMatches(
      _ numbers: UnsafePointer<Double>, _ count: Int, _ runs: UnsafePointer<Int>, _ runCount: Int,
      _ reach: Double, _ near: UnsafeMutablePointer<UInt32>, _ far: UnsafeMutablePointer<UInt32>,
      _ tails: UnsafeMutablePointer<UInt32>
    ) {
      unsafe template_matches_of_doubles(numbers, count, runs, runCount, reach, near, far, tails)
    }
  #endif
}
