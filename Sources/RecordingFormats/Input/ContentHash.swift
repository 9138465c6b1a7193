import Crypto

/// The fingerprint of a file's bytes.
public enum ContentHash {
  /// Returns the SHA-256 of bytes in lower-case hexadecimal digits.
  ///
  /// - Parameter bytes: Any number of bytes.
  /// - Returns: 64 characters.
  /// - Complexity: O(n).
  public static func sha256(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.update(bytes, bytes.indices)
    return hash.text
  }
}

/// A source that takes the fingerprint of what is read from it.
package final class HashingSource: ByteSource {
  private let base: any ByteSource
  private var hash = SHA256()

  /// Creates a source.
  ///
  /// - Parameter base: Where the bytes come from.
  package init(_ base: any ByteSource) {
    self.base = base
  }

  package func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    let count = try base.read(into: &block, from: start)
    hash.update(block, start..<(start + count))
    return count
  }

  /// Reads what is left and returns the SHA-256 of all bytes in hexadecimal digits.
  ///
  /// - Returns: 64 characters.
  /// - Throws: ``RecordingError`` where the rest cannot be read.
  package func sha256OfAll() throws(RecordingError) -> String {
    var block = [UInt8](repeating: 0, count: HashingSource.usualBlockSize)
    while try read(into: &block, from: 0) > 0 {}
    return hash.text
  }
}

extension SHA256 {
  fileprivate mutating func update(_ bytes: [UInt8], _ range: Range<Int>) {
    unsafe bytes.withUnsafeBytes { buffer in
      unsafe update(bufferPointer: UnsafeRawBufferPointer(rebasing: buffer[range]))
    }
  }

  fileprivate var text: String {
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8]()
    text.reserveCapacity(64)
    for byte in finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
