import CZlib

/// Writes zip archives as the tests need them, faulty ones among them.
struct ZipBuilder {
  /// One file.
  struct File {
    var name: String
    var bytes: [UInt8]
    var isStored = false
    /// Whether sizes stand behind the file instead of before it.
    var hasDescriptor = false
    /// Whether sizes and places are written in 64 bits.
    var isLarge = false
    var flags: UInt16 = 0
    var method: UInt16?
  }

  var files: [File] = []
  var lead: [UInt8] = []
  var comment: [UInt8] = []
  var isLarge = false

  init(_ files: [(String, [UInt8])] = []) {
    self.files = files.map { File(name: $0, bytes: $1) }
  }

  var bytes: [UInt8] {
    var archive = lead
    var directory: [UInt8] = []
    for file in files {
      let offset = archive.count - lead.count
      let packed = file.isStored ? file.bytes : deflated(file.bytes, windowBits: -15)
      let flags = file.flags | (file.hasDescriptor ? 8 : 0)
      let method = file.method ?? (file.isStored ? 0 : 8)
      let check = ZipBuilder.checksum(file.bytes)
      let name = Array(file.name.utf8)
      let known: UInt32 = file.hasDescriptor ? 0 : 1
      archive += little(0x0403_4B50 as UInt32) + little(45 as UInt16) + little(flags)
      archive += little(method) + little(0 as UInt32) + little(check * known)
      archive += little(UInt32(packed.count) * known) + little(UInt32(file.bytes.count) * known)
      archive += little(UInt16(name.count)) + little(0 as UInt16) + name + packed
      if file.hasDescriptor {
        archive += little(0x0807_4B50 as UInt32) + little(check)
        archive += little(UInt32(packed.count)) + little(UInt32(file.bytes.count))
      }
      let extra: [UInt8] =
        file.isLarge
        ? little(1 as UInt16) + little(24 as UInt16) + little(UInt64(file.bytes.count))
          + little(UInt64(packed.count)) + little(UInt64(offset)) : []
      let (size, packedSize, place) =
        file.isLarge
        ? (UInt32.max, UInt32.max, UInt32.max)
        : (UInt32(file.bytes.count), UInt32(packed.count), UInt32(offset))
      directory += little(0x0201_4B50 as UInt32) + little(45 as UInt16) + little(45 as UInt16)
      directory += little(flags) + little(method) + little(0 as UInt32) + little(check)
      directory += little(packedSize) + little(size) + little(UInt16(name.count))
      directory += little(UInt16(extra.count)) + [UInt8](repeating: 0, count: 10) + little(place)
      directory += name + extra
    }
    return archive + directory + end(archive.count - lead.count, directory.count)
  }

  private func end(_ offset: Int, _ size: Int) -> [UInt8] {
    var end: [UInt8] = []
    if isLarge {
      end += little(0x0606_4B50 as UInt32) + little(44 as UInt64) + little(45 as UInt16)
      end += little(45 as UInt16) + little(0 as UInt64) + little(UInt64(files.count))
      end += little(UInt64(files.count)) + little(UInt64(size)) + little(UInt64(offset))
      end += little(0x0706_4B50 as UInt32) + little(0 as UInt32)
      end += little(UInt64(offset + size)) + little(1 as UInt32)
    }
    let count = isLarge ? .max : UInt16(files.count)
    end += little(0x0605_4B50 as UInt32) + little(0 as UInt32) + little(count) + little(count)
    end += little(isLarge ? .max : UInt32(size)) + little(isLarge ? .max : UInt32(offset))
    return end + little(UInt16(comment.count)) + comment
  }

  static func checksum(_ bytes: [UInt8]) -> UInt32 {
    unsafe bytes.withUnsafeBufferPointer { buffer in
      UInt32(unsafe crc32(0, buffer.baseAddress, UInt32(buffer.count)))
    }
  }
}

/// The bytes of a number, the least significant first.
func little<Value: FixedWidthInteger>(_ value: Value) -> [UInt8] {
  (0..<(Value.bitWidth / 8)).map { UInt8(truncatingIfNeeded: value >> Value($0 * 8)) }
}
