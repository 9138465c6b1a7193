/// What the directory of a zip archive says about one of its files.
struct ZipEntry: Sendable, Equatable {
  /// The name with its folders; it may hold the name of a person and is never shown.
  let path: String
  let isEncrypted: Bool
  /// 0 for stored, 8 for deflated.
  let method: UInt16
  let compressedSize: Int
  let size: Int
  /// The CRC-32 of the inflated bytes.
  let checksum: UInt32
  /// Where the header of the file begins, with its name again and then its bytes.
  let headerOffset: Int
  /// A lower bound of the size of that header with the bytes of the file.
  let extent: Int

  /// The last component of the name; names decide nothing about places, as nothing is unpacked to
  /// the disk.
  var name: String { String(path[nameStart...]) }

  /// Everything before the last component.
  var folder: Substring { path[..<nameStart] }

  private var nameStart: String.Index {
    path.lastIndex { $0 == "/" || $0 == "\\" }.map { path.index(after: $0) } ?? path.startIndex
  }

  /// Whether this is a folder, empty, or one of the side files that macOS adds.
  var isNoContent: Bool {
    let name = name
    return name.isEmpty || size == 0 || name.hasPrefix("._") || name == ".DS_Store"
      || path.hasPrefix("__MACOSX/") || path.contains("/__MACOSX/")
  }
}
