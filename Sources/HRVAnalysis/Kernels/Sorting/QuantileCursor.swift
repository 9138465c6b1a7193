/// The ranks of the values in a window, one bit for each.
@safe
struct RankSet {
  private let words: UnsafeMutablePointer<UInt64>
  /// So many words hold a bit for each rank of a block.
  static let wordCount = ValueRanks.capacity / 64

  /// Works in memory of ``wordCount`` words.
  @unsafe
  init(words: UnsafeMutablePointer<UInt64>) {
    unsafe self.words = words
  }

  /// Empties the set.
  func removeAll() {
    for index in 0..<Self.wordCount { unsafe words[index] = 0 }
  }

  @inline(__always)
  func insert(_ rank: Int) { unsafe words[rank >> 6] |= 1 << UInt64(rank & 63) }

  @inline(__always)
  func remove(_ rank: Int) { unsafe words[rank >> 6] &= ~(1 << UInt64(rank & 63)) }

  /// The first rank of the set from one on; there must be one.
  @inline(__always)
  func first(from rank: Int) -> Int {
    var index = rank >> 6
    var word = unsafe words[index] & (~0 << UInt64(rank & 63))
    while word == 0 {
      index &+= 1
      precondition(index < Self.wordCount, "the set holds a later rank")
      word = unsafe words[index]
    }
    return index << 6 | word.trailingZeroBitCount
  }

  /// The last rank of the set before one; there must be one.
  @inline(__always)
  func last(before rank: Int) -> Int {
    var index = rank >> 6
    var word = unsafe words[index] & ~(~0 << UInt64(rank & 63))
    while word == 0 {
      index &-= 1
      precondition(index >= 0, "the set holds an earlier rank")
      word = unsafe words[index]
    }
    return index << 6 | (63 - word.leadingZeroBitCount)
  }
}

/// Follows one quantile of a window while values enter and leave.
///
/// It stands at a rank and knows how many values of the window lie below. A step of the window moves
/// it by a value or two.
struct QuantileCursor {
  private let fraction: Double
  private var rank = 0
  private var below = 0

  /// - Parameter fraction: From 0 to 1.
  init(fraction: Double) {
    self.fraction = fraction
  }

  /// Takes note that a rank joined the window.
  @inline(__always)
  mutating func enter(_ entering: Int) {
    if entering < rank { below &+= 1 }
  }

  /// Takes note that a rank left the window.
  @inline(__always)
  mutating func leave(_ leaving: Int) {
    if leaving < rank { below &-= 1 }
  }

  /// The type-7 quantile of the window (see ``DescriptiveStatistics``).
  @inline(__always)
  mutating func quantile(of window: RankSet, size: Int, _ ranks: ValueRanks) -> Double {
    let position = fraction * Double(size - 1)
    let wanted = Int(position)
    while below > wanted {
      rank = window.last(before: rank)
      below &-= 1
    }
    rank = window.first(from: rank)
    while below < wanted {
      rank = window.first(from: rank + 1)
      below &+= 1
    }
    let lower = ranks.value(ofRank: rank)
    let share = position - Double(wanted)
    guard share > 0 else { return lower }
    return lower + share * (ranks.value(ofRank: window.first(from: rank + 1)) - lower)
  }
}
