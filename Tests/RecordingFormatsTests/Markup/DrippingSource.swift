import RecordingFormats

/// Gives a few bytes at a time, so that tags lie across the edges of blocks.
final class DrippingSource: ByteSource {
  private var bytes: ArraySlice<UInt8>
  private let step: Int

  init(_ bytes: [UInt8], step: Int) {
    self.bytes = bytes[...]
    self.step = step
  }

  func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    let piece = bytes.prefix(min(step, block.count - start))
    block.replaceSubrange(start..<(start + piece.count), with: piece)
    bytes = bytes.dropFirst(piece.count)
    return piece.count
  }
}
