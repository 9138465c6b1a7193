/// Bytes that come one block after the other, from a file, from memory or out of an archive.
package protocol ByteSource: AnyObject {
  /// Fills the end of a block with the next bytes.
  ///
  /// - Parameters:
  ///   - block: Its bytes from `start` are replaced as far as bytes come.
  ///   - start: The first place to fill, below the size of the block.
  /// - Returns: How many bytes came; zero only at the end.
  /// - Throws: ``RecordingError`` where no more bytes can be had although there should be some.
  func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int
}

extension ByteSource {
  /// The size of the blocks in which sources are usually read.
  package static var usualBlockSize: Int { 1 << 18 }

  /// Reads until a block is full or the source ends.
  ///
  /// - Parameters:
  ///   - block: Filled from `start`.
  ///   - start: The first place to fill.
  /// - Returns: How many bytes came; fewer than there is room for only at the end of the source.
  /// - Throws: ``RecordingError``.
  package func fill(
    _ block: inout [UInt8], from start: Int = 0
  ) throws(RecordingError) -> Int {
    var end = start
    while end < block.count {
      let count = try read(into: &block, from: end)
      if count == 0 { break }
      end += count
    }
    return end - start
  }

  /// Reads bytes until there are enough of them or the source ends.
  ///
  /// - Parameters:
  ///   - bytes: What comes is appended here.
  ///   - count: How many bytes there are to be at least.
  /// - Returns: Whether the source ended.
  /// - Throws: ``RecordingError``.
  package func append(to bytes: inout [UInt8], until count: Int) throws(RecordingError) -> Bool {
    var block = [UInt8](repeating: 0, count: Self.usualBlockSize)
    while bytes.count < count {
      let received = try read(into: &block, from: 0)
      if received == 0 { return true }
      if bytes.count + received > bytes.capacity {
        // The array takes twice its room then, beside what it has.
        try MemoryRoom.check(forReading: bytes.capacity, factor: 2)
      }
      bytes.append(contentsOf: block[..<received])
    }
    return false
  }

  /// Reads all bytes that are left.
  ///
  /// - Parameter limitBytes: More bytes than this are refused.
  /// - Returns: The bytes, possibly none.
  /// - Throws: ``RecordingError``, with the code `tooLarge` beyond the limit.
  package func readAll(limitBytes: Int) throws(RecordingError) -> [UInt8] {
    var bytes: [UInt8] = []
    guard try append(to: &bytes, until: limitBytes + 1) else {
      throw FileContents.tooLarge(limitBytes)
    }
    return bytes
  }
}

/// Bytes that are known already, and those that follow them.
final class ResumedSource: ByteSource {
  private let opening: [UInt8]
  private var position = 0
  private let rest: any ByteSource

  init(opening: [UInt8], rest: any ByteSource) {
    self.opening = opening
    self.rest = rest
  }

  func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    guard position < opening.count else { return try rest.read(into: &block, from: start) }
    let count = min(block.count - start, opening.count - position)
    block.replaceSubrange(
      start..<(start + count), with: opening[position..<(position + count)])
    position += count
    return count
  }
}
