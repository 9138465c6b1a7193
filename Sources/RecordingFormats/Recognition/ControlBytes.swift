/// Bytes that no text holds, by which binary content is told that happens to be without NUL.
enum ControlBytes {
  /// How far into a file they are looked for.
  private static let depth = 1 << 16

  /// Whether a byte is a control character other than those of lines, pages and old ends of files;
  /// NUL is none of them here, as it also pads texts.
  private static func isControl(_ byte: UInt8) -> Bool {
    byte < 0x20 && byte != 0 && !(0x09...0x0D).contains(byte) && byte != 0x1A
  }

  /// Whether there is any in the opening of a file.
  static func areIn(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(depth).contains(where: isControl)
  }

  /// Whether there are as many as in compressed or packed content: more than one of fifty bytes.
  static func areMany(in bytes: [UInt8]) -> Bool {
    let opening = bytes.prefix(depth)
    return opening.count(where: isControl) * 50 > opening.count
  }
}
