/// Bytes of which any part can be read at any time.
package protocol ByteStore: AnyObject, Sendable {
  /// How many bytes there are.
  var size: Int { get }

  /// Fills the end of a block with the bytes from an offset.
  ///
  /// - Parameters:
  ///   - offset: The first byte to read, from 0 to the size.
  ///   - block: Its bytes from `start` are replaced as far as bytes come.
  ///   - start: The first place to fill, below the size of the block.
  /// - Returns: How many bytes came; zero only at the end.
  /// - Throws: ``RecordingError``.
  func read(
    at offset: Int, into block: inout [UInt8], from start: Int
  ) throws(RecordingError) -> Int
}

extension ByteStore {
  /// Returns a part of the bytes.
  ///
  /// - Parameter range: A range within the bytes.
  /// - Returns: As many bytes as the range has.
  /// - Throws: ``RecordingError``.
  package func bytes(_ range: Range<Int>) throws(RecordingError) -> [UInt8] {
    var block = [UInt8](repeating: 0, count: range.count)
    let count = try RangeSource(self, range).fill(&block)
    precondition(count == range.count, "a part of the bytes")
    return block
  }
}

/// Bytes in memory.
package final class MemoryStore: ByteStore {
  let bytes: [UInt8]

  /// Creates a store.
  ///
  /// - Parameter bytes: Any number of bytes.
  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package var size: Int { bytes.count }

  package func read(
    at offset: Int, into block: inout [UInt8], from start: Int
  ) throws(RecordingError) -> Int {
    let count = min(block.count - start, bytes.count - offset)
    block.replaceSubrange(start..<(start + count), with: bytes[offset..<(offset + count)])
    return count
  }
}

/// A part of a store, one block after the other.
package final class RangeSource: ByteSource {
  private let store: any ByteStore
  private var range: Range<Int>

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - store: Where the bytes come from.
  ///   - range: The part that is read, within the store; all of it by default.
  package init(_ store: any ByteStore, _ range: Range<Int>? = nil) {
    let range = range ?? 0..<store.size
    precondition(range.lowerBound >= 0 && range.upperBound <= store.size, "a part of the bytes")
    self.store = store
    self.range = range
  }

  package func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    guard !range.isEmpty else { return 0 }
    // The block may take more than the range has, and then keeps it, overwritten or ignored.
    let received = try store.read(at: range.lowerBound, into: &block, from: start)
    let count = min(received, range.count)
    range = (range.lowerBound + count)..<range.upperBound
    return count
  }
}
