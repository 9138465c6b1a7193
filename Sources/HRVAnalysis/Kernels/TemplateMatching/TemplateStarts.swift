/// Where the templates of a series begin: every run of m intervals inside one stretch.
///
/// A template is contiguous in itself; two templates may be compared whichever stretches they come
/// from.
struct TemplateStarts {
  /// The first sample of each template, rising.
  let samples: [Int]
  /// Whether the sample after each template belongs to the same stretch.
  let isExtendable: [Bool]
  /// How many templates are extendable.
  let extendableCount: Int

  /// Finds the templates.
  ///
  /// - Parameters:
  ///   - length: m, at least 1.
  ///   - stretches: Disjoint runs of contiguous intervals in rising order.
  ///   - sampleCount: The length of the series.
  /// - Complexity: O(n).
  init(length: Int, stretches: [Range<Int>], sampleCount: Int) {
    precondition(length >= 1, "a template has at least one interval")
    var samples = [Int]()
    samples.reserveCapacity(sampleCount)
    var isExtendable = [Bool]()
    isExtendable.reserveCapacity(sampleCount)
    var extendableCount = 0
    var previousEnd = 0
    for stretch in stretches {
      precondition(
        stretch.lowerBound >= previousEnd && stretch.upperBound <= sampleCount,
        "stretches rise, do not overlap and lie in the series")
      previousEnd = stretch.upperBound
      guard stretch.count >= length else { continue }
      for start in stretch.lowerBound...stretch.upperBound - length {
        samples.append(start)
        isExtendable.append(start + length < stretch.upperBound)
      }
      extendableCount += stretch.count - length
    }
    self.samples = samples
    self.isExtendable = isExtendable
    self.extendableCount = extendableCount
  }

  /// Takes templates after which their stretch ends.
  ///
  /// - Parameter samples: The first sample of each, rising.
  init(tails samples: [Int]) {
    self.samples = samples
    isExtendable = [Bool](repeating: false, count: samples.count)
    extendableCount = 0
  }
}
