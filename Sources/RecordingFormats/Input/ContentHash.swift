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
    unsafe bytes.withUnsafeBytes { unsafe hash.update(bufferPointer: $0) }
    let digits = Array("0123456789abcdef".utf8)
    var text = [UInt8]()
    text.reserveCapacity(64)
    for byte in hash.finalize() {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
