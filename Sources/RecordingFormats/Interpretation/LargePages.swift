import SignalCore

/// Memory in large pages, where the system has them on request.
///
/// A list of many beats is written once from front to back, so that most of its cost is the system
/// handing out pages of 4 KiB one by one.
enum LargePages {
  private static let size: UInt = 2 << 20

  /// Asks for large pages under memory that is about to be filled; has no other effect.
  static func prefer<Element>(for memory: UnsafeMutableBufferPointer<Element>) {
    #if os(Linux)
      let begin = UInt(bitPattern: memory.baseAddress)
      let length = UInt(memory.count * MemoryLayout<Element>.stride)
      guard begin > 0, length >= 2 * size else { return }
      let first = (begin + size - 1) / size * size
      let end = (begin + length) / size * size
      // Whole pages within the memory; the call changes no content, and a refusal does no harm.
      unsafe madvise(
        UnsafeMutableRawPointer(bitPattern: first), Int(end - first), MADV_HUGEPAGE)
    #endif
  }
}
