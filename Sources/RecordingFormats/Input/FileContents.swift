import SignalCore

/// The bytes of a file, a pipe or standard input, read whole and once.
///
/// Reading copies instead of mapping: a mapped file that another program truncates ends the
/// process, a copied one ends in an error.
public enum FileContents {
  /// The largest input that is read unless told otherwise: 4 GiB.
  public static let defaultLimitBytes = 1 << 32

  /// Reads a file to its end.
  ///
  /// - Parameters:
  ///   - path: The path of a file or pipe; `-` means standard input.
  ///   - limitBytes: More bytes than this are refused.
  /// - Returns: All bytes, at least one.
  /// - Throws: ``RecordingError`` with the code `notFound`, `isDirectory`, `permissionDenied`,
  ///   `empty`, `tooLarge`, `changedWhileReading` or `readFailed`.
  /// - Complexity: O(n) time and memory for n bytes.
  public static func read(
    path: String, limitBytes: Int = defaultLimitBytes
  ) throws(RecordingError) -> [UInt8] {
    do throws(RecordingError) {
      if path == "-" { return try read(descriptor: 0, limitBytes: limitBytes) }
      let descriptor = unsafe open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else { throw openingError(errno) }
      defer { close(descriptor) }
      return try read(descriptor: descriptor, limitBytes: limitBytes)
    } catch {
      throw RecordingError(
        error.code, error.message, fileName: path == "-" ? "standard input" : fileName(ofPath: path)
      )
    }
  }

  /// Returns the last component of a path.
  ///
  /// - Parameter path: A path with `/` between its components.
  /// - Returns: What follows the last `/`.
  public static func fileName(ofPath path: String) -> String {
    String(path.split(separator: "/").last ?? Substring(path))
  }

  /// Reads an open file, a pipe or standard input from where it stands to its end.
  package static func read(descriptor: Int32, limitBytes: Int) throws(RecordingError) -> [UInt8] {
    let fileSize = try regularSize(descriptor)
    let expected = fileSize ?? 0
    guard expected <= limitBytes else { throw tooLarge(limitBytes) }
    let bytes = try readAll(descriptor, expected: expected, limitBytes: limitBytes)
    if bytes.isEmpty, expected > 0, lseek(descriptor, 0, SEEK_CUR) > 0 {
      throw nothingLeft
    }
    guard bytes.count >= expected else {
      throw shortened(received: bytes.count, of: expected)
    }
    guard !bytes.isEmpty else { throw empty }
    return bytes
  }

  /// Returns the size of an open file, `nil` for pipes and devices.
  ///
  /// - Throws: ``RecordingError`` with the code `isDirectory` or `readFailed`.
  static func regularSize(_ descriptor: Int32) throws(RecordingError) -> Int? {
    var status = stat()
    guard unsafe fstat(descriptor, &status) == 0 else { throw readingError(errno) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: throw readingError(EISDIR)
    case S_IFREG: return Int(status.st_size)
    default: return nil
    }
  }

  private static func readAll(
    _ descriptor: Int32, expected: Int, limitBytes: Int
  ) throws(RecordingError) -> [UInt8] {
    var failure: Int32 = 0
    // One byte more than expected, so that the end of a file of that size is seen at once.
    var bytes = unsafe [UInt8](unsafeUninitializedCapacity: expected + 1) { buffer, count in
      while count < buffer.count, failure == 0 {
        let piece = unsafe UnsafeMutableRawBufferPointer(buffer)[count...]
        let received = unsafe readRetrying(
          descriptor, UnsafeMutableRawBufferPointer(rebasing: piece))
        if received <= 0 {
          failure = received < 0 ? errno : 0
          break
        }
        count += received
      }
    }
    guard failure == 0 else { throw readingError(failure) }
    guard bytes.count == expected + 1 else { return bytes }
    let block = 1 << 20
    while true {
      guard bytes.count <= limitBytes else { throw tooLarge(limitBytes) }
      let next = unsafe [UInt8](unsafeUninitializedCapacity: block) { buffer, count in
        let received = unsafe readRetrying(descriptor, UnsafeMutableRawBufferPointer(buffer))
        failure = received < 0 ? errno : 0
        count = max(0, received)
      }
      guard failure == 0 else { throw readingError(failure) }
      guard !next.isEmpty else { return bytes }
      bytes.append(contentsOf: next)
    }
  }

  private static func readRetrying(
    _ descriptor: Int32, _ buffer: UnsafeMutableRawBufferPointer
  ) -> Int {
    while true {
      // A single read(2) moves at most 2^31 − 4096 bytes on Linux; asking for less is portable.
      let received = unsafe SignalCore.read(
        descriptor, buffer.baseAddress, min(buffer.count, 1 << 30))
      if received >= 0 || errno != EINTR { return received }
    }
  }
}
