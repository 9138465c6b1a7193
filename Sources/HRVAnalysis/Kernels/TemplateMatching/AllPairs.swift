/// How long a series may be for the comparison of all pairs to be the quickest way.
enum AllPairs {
  #if arch(x86_64)
    /// To count the pairs: beyond, ``SortedTemplates`` was measured to be quicker.
    static let longestForPairs = 1000
    /// To count the matches of each template: beyond, ``BlockMatching`` was.
    static let longestForMatches = 800
  #else
    /// One pair at a time, sorting pays early.
    static let longestForPairs = 100
    /// The same for the matches of each template.
    static let longestForMatches = 100
  #endif
}

// Counts of matches by comparing all pairs of templates of length 2 and 3, many at a time. Nothing is
// sorted or prepared, which makes this the quickest way for short series.
extension LaneSeries {
  /// Counts the pairs that match among the templates of length 3, in two numbers and in three.
  ///
  /// - Complexity: O(n²).
  package func countPairs() -> TemplatePairs {
    var near: UInt64 = 0
    var far: UInt64 = 0
    if extendableCount >= 2 {
      #if arch(x86_64)
        unsafe numbers.withUnsafeBufferPointer { numbers in
          unsafe isExtendable.withUnsafeBufferPointer { isExtendable in
            unsafe runs.withUnsafeBufferPointer { runs in
              guard let first = numbers.baseAddress, let mask = isExtendable.baseAddress,
                let run = runs.baseAddress
              else { return }
              unsafe Number.countPairs(first, mask, run, runs.count / 2, reach, &near, &far)
            }
          }
        }
      #else
        (near, far) = plainCounts()
      #endif
    }
    return TemplatePairs(
      atLength: Int(near), atNextLength: Int(far), templates: extendableCount)
  }

  /// The same in plain Swift.
  package func countPairsPlainly() -> TemplatePairs {
    let counts = plainCounts()
    return TemplatePairs(
      atLength: Int(counts.near), atNextLength: Int(counts.far), templates: extendableCount)
  }

  private func plainCounts() -> (near: UInt64, far: UInt64) {
    var near: UInt64 = 0
    var far: UInt64 = 0
    for own in 0..<count where isExtendable[own] != 0 {
      for other in own + 1..<count where isExtendable[other] != 0 && matches(own, other) {
        guard matches(own + 1, other + 1) else { continue }
        near += 1
        if matches(own + 2, other + 2) { far += 1 }
      }
    }
    return (near, far)
  }

  /// Counts the matches of every template, itself included.
  ///
  /// - Parameter counts: Receives the counts.
  /// - Complexity: O(n²).
  package func countMatches(into counts: inout LaneCounts) {
    counts.resize(count + Self.numbersBeyondEnd)
    #if arch(x86_64)
      unsafe numbers.withUnsafeBufferPointer { numbers in
        unsafe runs.withUnsafeBufferPointer { runs in
          unsafe counts.withPointers { near, far, tails in
            guard let first = numbers.baseAddress, let run = runs.baseAddress else { return }
            unsafe Number.countMatches(
              first, count, run, runs.count / 2, reach, near, far, tails)
          }
        }
      }
    #else
      countMatchesPlainly(into: &counts)
    #endif
  }

  /// The same in plain Swift.
  package func countMatchesPlainly(into counts: inout LaneCounts) {
    counts.resize(count + Self.numbersBeyondEnd)
    for own in 0..<count {
      var near: UInt32 = 0
      var far: UInt32 = 0
      var tails: UInt32 = 0
      for run in stride(from: 0, to: runs.count, by: 2) {
        let tail = runs[run + 1]
        for other in runs[run]...tail where matches(own, other) && matches(own + 1, other + 1) {
          if other == tail {
            tails += 1
          } else {
            near += 1
            if matches(own + 2, other + 2) { far += 1 }
          }
        }
      }
      counts.set(own, near: near, far: far, tails: tails)
    }
  }

  /// The counts of each template of length 2, of all templates and of those of length 3.
  package func matches(_ counts: LaneCounts) -> (atLength: [UInt32], atNextLength: [UInt32]) {
    var atLength = [UInt32]()
    var atNextLength = [UInt32]()
    write(counts, &atLength, &atNextLength)
    return (atLength, atNextLength)
  }

  /// The same, in place of what arrays hold.
  func write(
    _ counts: LaneCounts, _ atLength: inout [UInt32], _ atNextLength: inout [UInt32]
  ) {
    atLength.removeAll(keepingCapacity: true)
    atNextLength.removeAll(keepingCapacity: true)
    atLength.reserveCapacity(extendableCount + runs.count / 2)
    atNextLength.reserveCapacity(extendableCount)
    for run in stride(from: 0, to: runs.count, by: 2) {
      for template in runs[run]...runs[run + 1] {
        atLength.append(counts.near[template] + counts.tails[template])
        if template < runs[run + 1] { atNextLength.append(counts.far[template]) }
      }
    }
  }

  /// Half the matches of templates of length 3 with each other, in two numbers and in three.
  func pairs(_ counts: LaneCounts) -> TemplatePairs {
    var near = 0
    var far = 0
    for template in 0..<count where isExtendable[template] != 0 {
      near += Int(counts.near[template]) - 1
      far += Int(counts.far[template]) - 1
    }
    return TemplatePairs(
      atLength: near / 2, atNextLength: far / 2, templates: extendableCount)
  }

  @inline(__always)
  private func matches(_ first: Int, _ second: Int) -> Bool {
    Number.distance(numbers[first], numbers[second]) <= reach
  }
}

/// How many templates match each template of a ``LaneSeries``, itself included.
package struct LaneCounts {
  /// In two numbers, of those that have a third.
  private(set) var near: [UInt32] = []
  /// In three numbers.
  private(set) var far: [UInt32] = []
  /// In two numbers, of those that have no third.
  private(set) var tails: [UInt32] = []

  /// Holds nothing yet.
  package init() {}

  fileprivate mutating func resize(_ count: Int) {
    guard near.count < count else { return }
    near = [UInt32](repeating: 0, count: count)
    far = near
    tails = near
  }

  fileprivate mutating func set(_ index: Int, near: UInt32, far: UInt32, tails: UInt32) {
    self.near[index] = near
    self.far[index] = far
    self.tails[index] = tails
  }

  fileprivate mutating func withPointers(
    _ body: (
      UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>, UnsafeMutablePointer<UInt32>
    ) -> Void
  ) {
    unsafe near.withUnsafeMutableBufferPointer { near in
      unsafe far.withUnsafeMutableBufferPointer { far in
        unsafe tails.withUnsafeMutableBufferPointer { tails in
          guard let near = near.baseAddress, let far = far.baseAddress,
            let tails = tails.baseAddress
          else { return }
          unsafe body(near, far, tails)
        }
      }
    }
  }
}
