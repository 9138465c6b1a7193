import SignalCore

/// A file, pipe or standard input that is open for reading, and is closed with its last user.
package final class OpenFile: ByteStore {
  private let descriptor: Int32
  private let isOwned: Bool
  /// How many bytes a file held when it was opened; `nil` for pipes and devices.
  package let fileSize: Int?
  /// Where reading began, as standard input may be a file that was read in part.
  private let firstOffset: Int

  /// Opens a path.
  ///
  /// - Parameter path: The path of a file or pipe, links being followed; `-` means standard input.
  /// - Throws: ``RecordingError`` with the code `notFound`, `isDirectory`, `permissionDenied` or
  ///   `readFailed`.
  package init(path: String) throws(RecordingError) {
    isOwned = path != "-"
    descriptor = isOwned ? unsafe open(path, O_RDONLY | O_CLOEXEC) : 0
    guard descriptor >= 0 else { throw FileContents.openingError(errno) }
    fileSize = try FileContents.regularSize(descriptor)
    firstOffset = fileSize == nil ? 0 : max(0, lseek(descriptor, 0, SEEK_CUR))
  }

  deinit {
    if isOwned { close(descriptor) }
  }

  /// The file, where any part of it can be read: not a pipe, and from its first byte.
  package var store: (any ByteStore)? { fileSize != nil && firstOffset == 0 ? self : nil }

  package var size: Int { fileSize ?? 0 }

  /// How many bytes reading from here to the end gives; `nil` for pipes and devices.
  package var expectedCount: Int? { fileSize.map { max(0, $0 - firstOffset) } }

  /// Whether a file has bytes, all of which lie before the place where reading begins.
  var isReadToItsEnd: Bool { fileSize.map { $0 > 0 && firstOffset >= $0 } ?? false }

  package func read(
    at offset: Int, into block: inout [UInt8], from start: Int
  ) throws(RecordingError) -> Int {
    let count = unsafe block.withUnsafeMutableBytes { buffer in
      unsafe OpenFile.retrying(buffer, from: start) { address, count in
        unsafe pread(descriptor, address, count, off_t(offset))
      }
    }
    guard count >= 0 else { throw FileContents.readingError(errno) }
    guard count > 0 || offset >= size else {
      throw FileContents.shortened(received: offset, of: size)
    }
    return count
  }

  fileprivate func readNext(
    into block: inout [UInt8], from start: Int
  ) throws(RecordingError) -> Int {
    let count = unsafe block.withUnsafeMutableBytes { buffer in
      unsafe OpenFile.retrying(buffer, from: start) { address, count in
        unsafe SignalCore.read(descriptor, address, count)
      }
    }
    guard count >= 0 else { throw FileContents.readingError(errno) }
    return count
  }

  /// Reads into the end of a buffer, again where a signal interrupts.
  private static func retrying(
    _ buffer: UnsafeMutableRawBufferPointer, from start: Int,
    _ read: (UnsafeMutableRawPointer?, Int) -> Int
  ) -> Int {
    precondition(start >= 0 && start < buffer.count, "a place in the block")
    while true {
      let address = unsafe buffer.baseAddress.map { unsafe $0 + start }
      let received = unsafe read(address, min(buffer.count - start, 1 << 30))
      if received >= 0 || errno != EINTR { return received }
    }
  }
}

/// An open file from where it stands to its end.
package final class FileSource: ByteSource {
  private let file: OpenFile
  private var received = 0

  /// Creates a source.
  ///
  /// - Parameter file: An open file; it has one such source.
  package init(_ file: OpenFile) {
    self.file = file
  }

  package func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    let count = try file.readNext(into: &block, from: start)
    received += count
    if count == 0, let expected = file.expectedCount, received < expected {
      throw FileContents.shortened(received: received, of: expected)
    }
    return count
  }
}
