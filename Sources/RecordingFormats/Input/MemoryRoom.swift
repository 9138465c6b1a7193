import SignalCore

/// Asks the system for memory before it is needed, since an array that gets none ends the process.
package enum MemoryRoom {
  /// So much is never asked for.
  private static let usualBytes = 64 << 20
  /// What reading takes of memory for each byte of a file, at most: its bytes, the numbers in them,
  /// and what is made of those.
  ///
  /// Beats of two bytes each, as WFDB has them, take the most.
  static let usualFactor = 16

  /// Whether the process may have a number of bytes.
  ///
  /// - Parameter count: How many.
  /// - Returns: Whether the system gives them; they are given back at once.
  package static func isThere(for count: Int) -> Bool {
    guard count > usualBytes else { return true }
    let place = unsafe mmap(nil, count, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANON, -1, 0)
    guard let place = unsafe place, UInt(bitPattern: place) != .max else { return false }
    _ = unsafe munmap(place, count)
    return true
  }

  /// Refuses content for which the memory does not suffice.
  ///
  /// - Parameters:
  ///   - size: The bytes of the content.
  ///   - factor: What reading takes for each of them.
  /// - Throws: ``RecordingError`` with the code `tooLarge`.
  static func check(forReading size: Int, factor: Int = usualFactor) throws(RecordingError) {
    guard size > usualBytes / factor else { return }
    let (count, isBeyond) = size.multipliedReportingOverflow(by: factor)
    guard isBeyond || !isThere(for: count) else { return }
    throw RecordingError(
      .tooLarge,
      "the memory that this process may have does not suffice to read \(size >> 20) MiB, which "
        + "takes up to \(factor) times as much; give a part of the recording, or raise the limit "
        + "(ulimit -v)")
  }
}
