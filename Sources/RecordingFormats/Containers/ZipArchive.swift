import CZlib

/// The files of a zip archive, read where they are; nothing is ever unpacked to the disk.
final class ZipArchive: Sendable {
  private let store: any ByteStore
  /// All files with content, in the order of their names.
  let entries: [ZipEntry]
  /// The place of each among them, by its path; of equal paths the first.
  private let places: [String: Int]

  /// Reads the directory.
  ///
  /// - Throws: ``RecordingError`` with the code `damaged`, `tooLarge` or `empty`.
  init(_ store: any ByteStore) throws(RecordingError) {
    self.store = store
    let entries = try ZipDirectory.entries(of: store)
      .filter { !$0.isNoContent }
      .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    self.entries = entries
    places = Dictionary(
      entries.enumerated().map { ($1.path, $0) }, uniquingKeysWith: { first, _ in first })
    guard !entries.isEmpty else {
      throw RecordingError(
        .empty, "the zip archive holds no file with content; export the recording again")
    }
  }

  /// Opens a file.
  ///
  /// - Parameters:
  ///   - entry: One of the files.
  ///   - budget: How far it may inflate.
  /// - Returns: Its inflated bytes.
  /// - Throws: ``RecordingError`` with the code `notARecording` or `damaged`.
  func source(
    of entry: ZipEntry, budget: InflationBudget
  ) throws(RecordingError) -> any ByteSource {
    guard !entry.isEncrypted else {
      throw RecordingError(
        .notARecording,
        "the file in the archive is encrypted; unpack it with its password and give it alone")
    }
    let packed = RangeSource(store, try packedRange(of: entry))
    switch entry.method {
    case 0:
      return CheckedSource(packed, entry)
    case 8:
      return CheckedSource(
        InflatingSource(packed, wrapper: .raw, budget: budget, countsInput: false), entry)
    default:
      throw RecordingError(
        .notARecording,
        "the file in the archive is packed by method \(entry.method), but only stored (0) and "
          + "deflated (8) files are read; unpack it and give it alone")
    }
  }

  private func packedRange(of entry: ZipEntry) throws(RecordingError) -> Range<Int> {
    // The directory lies behind every header, so the header's bytes are there.
    let start = entry.headerOffset
    var header = BinaryCursor(try store.bytes(start..<(start + ZipDirectory.fileHeaderSize)))
    guard header.littleEndian(UInt32.self) == 0x0403_4B50, header.skip(22),
      let name = header.littleEndian(UInt16.self), let extra = header.littleEndian(UInt16.self),
      case let first = start + ZipDirectory.fileHeaderSize + Int(name) + Int(extra),
      first <= store.size, entry.compressedSize <= store.size - first
    else {
      throw ZipDirectory.damaged("its directory names a file where there is none")
    }
    return first..<(first + entry.compressedSize)
  }

  /// Returns the file of a path, or `nil` where there is none with content.
  ///
  /// - Complexity: O(1).
  func entry(at path: String) -> ZipEntry? { places[path].map { entries[$0] } }

  /// Finds the files in the folder of a file.
  func companions(of entry: ZipEntry) -> CompanionFiles {
    CompanionFiles { [self] name in
      guard let found = self.entry(at: entry.folder + name),
        found.size <= CompanionFiles.limitBytes
      else { return nil }
      let budget = InflationBudget(limitBytes: CompanionFiles.limitBytes)
      return try? source(of: found, budget: budget).readAll(limitBytes: CompanionFiles.limitBytes)
    }
  }
}

/// The bytes of a file in an archive, with the size and checksum that its directory tells.
private final class CheckedSource: ByteSource {
  private let base: any ByteSource
  private let entry: ZipEntry
  private var count = 0
  private var checksum: UInt = 0

  init(_ base: any ByteSource, _ entry: ZipEntry) {
    self.base = base
    self.entry = entry
  }

  func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    let received = try base.read(into: &block, from: start)
    count += received
    // A block is never as large as 4 GiB, and all of it up to `start + received` was filled.
    checksum = unsafe block.withUnsafeBufferPointer { buffer in
      unsafe crc32(checksum, buffer.baseAddress.map { unsafe $0 + start }, UInt32(received))
    }
    guard count <= entry.size, received > 0 || count == entry.size,
      received > 0 || checksum == UInt(entry.checksum)
    else {
      throw RecordingError(
        .damaged,
        "a file in the zip archive is damaged (its size or checksum differs after \(count) bytes); "
          + "copy or export the archive again")
    }
    return received
  }
}
