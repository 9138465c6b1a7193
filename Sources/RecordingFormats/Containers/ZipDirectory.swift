/// Reads the directory at the end of a zip archive (PKWARE APPNOTE 6.3.10, §4.3).
///
/// The directory alone is believed: the headers before the files may lack sizes that were not
/// known when they were written (data descriptors).
enum ZipDirectory {
  static let fileHeaderSize = 30
  private static let endSize = 22
  private static let entrySize = 46
  /// The longest comment that may follow the end record.
  private static let longestComment = 65_535
  /// The largest directory that is read: about half a million files.
  private static let limitBytes = 64 << 20

  private static let endSignature: UInt32 = 0x0605_4B50
  private static let largeEndSignature: UInt32 = 0x0606_4B50
  private static let largeLocatorSignature: UInt32 = 0x0706_4B50
  private static let entrySignature: UInt32 = 0x0201_4B50

  /// Where the directory lies.
  private struct Place {
    var entryCount: Int
    var size: Int
    var offset: Int
    /// Where the record begins that names the place.
    var recordOffset: Int
  }

  /// Returns the files of an archive in the order of its directory.
  ///
  /// - Throws: ``RecordingError`` with the code `damaged` or `tooLarge`.
  static func entries(of store: any ByteStore) throws(RecordingError) -> [ZipEntry] {
    var place = try endRecord(store)
    if let large = try largeEndRecord(store, before: place.recordOffset) { place = large }
    guard place.size <= limitBytes else {
      throw RecordingError(
        .tooLarge,
        "the directory of the zip archive takes \(place.size) bytes, but at most \(limitBytes) are "
          + "read; give an archive with fewer files")
    }
    guard place.size >= 0, place.offset >= 0, place.size <= place.recordOffset,
      place.offset <= place.recordOffset - place.size
    else { throw damaged("its directory would lie outside of it") }
    // What stands before the archive, as in self-extracting ones, moves all offsets.
    let lead = place.recordOffset - place.size - place.offset
    let first = place.recordOffset - place.size
    let directory = BinaryCursor(try store.bytes(first..<place.recordOffset))
    let entries = try entries(in: directory, count: place.entryCount, lead: lead)
    try refuseOverlap(entries, directoryOffset: first)
    return entries
  }

  private static func endRecord(_ store: any ByteStore) throws(RecordingError) -> Place {
    let first = max(0, store.size - endSize - longestComment)
    let tail = try store.bytes(first..<store.size)
    var offset = tail.count - endSize
    while offset >= 0 {
      var cursor = BinaryCursor(tail, offset..<tail.count)
      if cursor.littleEndian(UInt32.self) == endSignature,
        let disk = cursor.littleEndian(UInt16.self),
        cursor.skip(4), let count = cursor.littleEndian(UInt16.self),
        let size = cursor.littleEndian(UInt32.self),
        let directory = cursor.littleEndian(UInt32.self),
        let comment = cursor.littleEndian(UInt16.self), Int(comment) <= cursor.remaining
      {
        guard disk == 0 || disk == .max else {
          throw damaged("it is one part of several; join the parts first")
        }
        return Place(
          entryCount: Int(count), size: Int(size), offset: Int(directory),
          recordOffset: first + offset)
      }
      offset -= 1
    }
    throw damaged("its directory at the end is missing: the file is cut off")
  }

  /// The record of archives beyond 4 GiB or 65535 files (zip64), where there is one.
  private static func largeEndRecord(
    _ store: any ByteStore, before end: Int
  ) throws(RecordingError) -> Place? {
    guard end >= 20 else { return nil }
    var locator = BinaryCursor(try store.bytes((end - 20)..<end))
    guard locator.littleEndian(UInt32.self) == largeLocatorSignature else { return nil }
    // The locator's own offset is wrong where something stands before the archive; the record has
    // 56 bytes and usually ends where the locator begins.
    guard locator.skip(4), let told = locator.littleEndian(UInt64.self) else { return nil }
    for offset in [Int(exactly: told), end - 20 - 56] {
      guard let offset, offset >= 0, offset <= end - 20 - 56 else { continue }
      var record = BinaryCursor(try store.bytes(offset..<(offset + 56)))
      guard record.littleEndian(UInt32.self) == largeEndSignature, record.skip(28),
        let count = record.littleEndian(UInt64.self).flatMap({ Int(exactly: $0) }),
        let size = record.littleEndian(UInt64.self).flatMap({ Int(exactly: $0) }),
        let directory = record.littleEndian(UInt64.self).flatMap({ Int(exactly: $0) })
      else { continue }
      return Place(entryCount: count, size: size, offset: directory, recordOffset: offset)
    }
    throw damaged("the place of its directory (zip64) is wrong")
  }

  private static func entries(
    in directory: BinaryCursor, count: Int, lead: Int
  ) throws(RecordingError) -> [ZipEntry] {
    var cursor = directory
    var entries: [ZipEntry] = []
    while entries.count < count {
      let offset = cursor.offset
      guard let entry = entry(&cursor, lead: lead) else {
        throw damaged(
          "file \(entries.count + 1) of \(count) of its directory is broken (byte \(offset) of it)")
      }
      entries.append(entry)
    }
    return entries
  }

  private static func entry(_ cursor: inout BinaryCursor, lead: Int) -> ZipEntry? {
    guard cursor.littleEndian(UInt32.self) == entrySignature, cursor.skip(4),
      let flags = cursor.littleEndian(UInt16.self), let method = cursor.littleEndian(UInt16.self),
      cursor.skip(4), let checksum = cursor.littleEndian(UInt32.self),
      let compressed = cursor.littleEndian(UInt32.self),
      let size = cursor.littleEndian(UInt32.self),
      let nameLength = cursor.littleEndian(UInt16.self),
      let extraLength = cursor.littleEndian(UInt16.self),
      let commentLength = cursor.littleEndian(UInt16.self), cursor.skip(8),
      let header = cursor.littleEndian(UInt32.self)
    else { return nil }
    let nameStart = cursor.offset
    guard cursor.skip(Int(nameLength)) else { return nil }
    let name = cursor.bytes[nameStart..<cursor.offset]
    let extraStart = cursor.offset
    guard cursor.skip(Int(extraLength)) else { return nil }
    var large = LargeSizes(BinaryCursor(cursor.bytes, extraStart..<cursor.offset))
    guard cursor.skip(Int(commentLength)), let size = large.value(size),
      let compressed = large.value(compressed), let header = large.value(header),
      case let (headerOffset, isBeyond) = header.addingReportingOverflow(lead), !isBeyond,
      case let (extent, isTooLong) = compressed.addingReportingOverflow(
        fileHeaderSize + name.count), !isTooLong
    else { return nil }
    return ZipEntry(
      path: String(decoding: name, as: UTF8.self), isEncrypted: flags & 0x41 != 0, method: method,
      compressedSize: compressed, size: size, checksum: checksum, headerOffset: headerOffset,
      extent: extent)
  }

  /// The 64-bit numbers of an entry whose 32-bit ones are all ones, in the order of those.
  private struct LargeSizes {
    private var field: BinaryCursor?

    init(_ extra: BinaryCursor) {
      var cursor = extra
      while let tag = cursor.littleEndian(UInt16.self), let size = cursor.littleEndian(UInt16.self)
      {
        let start = cursor.offset
        guard cursor.skip(Int(size)) else { return }
        if tag == 1 { field = BinaryCursor(cursor.bytes, start..<cursor.offset) }
      }
    }

    mutating func value(_ small: UInt32) -> Int? {
      guard small == .max, field != nil else { return Int(small) }
      return field?.littleEndian(UInt64.self).flatMap { Int(exactly: $0) }
    }
  }

  /// Refuses files that share bytes, which no program writes.
  ///
  /// They are how a small archive is made to hold petabytes (D. Fifield, *A better zip bomb*, USENIX
  /// WOOT 2019).
  private static func refuseOverlap(
    _ entries: [ZipEntry], directoryOffset: Int
  ) throws(RecordingError) {
    let sorted = entries.sorted { $0.headerOffset < $1.headerOffset }
    for (index, entry) in sorted.enumerated() {
      let next = index + 1 < sorted.count ? sorted[index + 1].headerOffset : directoryOffset
      guard entry.headerOffset >= 0, entry.headerOffset <= next,
        entry.extent <= next - entry.headerOffset
      else {
        throw damaged("the files in it overlap, as in one made to fill the memory")
      }
    }
  }

  static func damaged(_ what: String) -> RecordingError {
    RecordingError(
      .damaged, "the zip archive cannot be read: \(what); export or copy it again")
  }
}
