/// All activities of a chain of FIT files, and what is wrong with them.
struct FITFile {
  /// The activities with beats, in the order of the file.
  private(set) var activities: [FITActivity] = []
  private(set) var contents = FITContents()
  private(set) var damage = FITDamage()
  /// The activity to which the next part of the chain may belong.
  private var current: FITActivity?

  /// So many lengths of headers are held against the checksum of the bytes they claim, so that many
  /// headers that each claim the whole rest of a file do not cost the square of its length.
  private static let largestDoubtfulCount = 16

  /// Walks over all records of a file.
  ///
  /// - Parameter bytes: The bytes of the file.
  /// - Complexity: O(n); nothing is kept but what tells of beats.
  init(_ bytes: [UInt8]) {
    let bytes = bytes.span
    var walk = FITWalk()
    var start = 0
    var doubtfulCount = 0
    while let header = FITHeader(bytes, at: start) {
      if header.hasWrongChecksum { damage.wrongChecksumCount += 1 }
      let extent = FITExtent(
        header, bytes, mayTrustChecksum: doubtfulCount < FITFile.largestDoubtfulCount)
      if !extent.isLengthRight { doubtfulCount += 1 }
      damage.note(extent)
      var part = FITPart()
      let end = walk.read(
        bytes, header.dataStart..<extent.limit, isStrict: !extent.isIntact, into: &part)
      add(part)
      // Where the length is not known, the two bytes of the checksum may stand at the end.
      if extent.limit - end > (extent.isLengthRight ? 0 : 2) { damage.note(unreadableAt: end) }
      start = extent.next
    }
    finishActivity()
    if contents.partCount > 0 { damage.trailingCount = bytes.count - start }
  }

  private mutating func add(_ part: FITPart) {
    contents.note(part)
    if part.isAppendix, current != nil {
      current?.append(part)
    } else {
      finishActivity()
      current = FITActivity(part)
    }
  }

  /// Keeps an activity with beats; of the others ``contents`` knows enough.
  private mutating func finishActivity() {
    if let current, current.hasIntervals { activities.append(current) }
    current = nil
  }
}

/// What a chain of FIT files holds beside beats.
struct FITContents {
  private(set) var partCount = 0
  /// The kind of the first file, as it states it.
  private(set) var fileType: UInt8?
  /// How many places for intervals are empty.
  private(set) var emptyCount = 0
  private(set) var rateCount = 0
  private(set) var resultCount = 0

  mutating func note(_ part: FITPart) {
    if partCount == 0 { fileType = part.fileType }
    partCount += 1
    for intervals in [part.hrv, part.beatIntervals, part.rawBBI] {
      emptyCount += intervals.emptyCount + intervals.zeros.count
    }
    rateCount += part.rateCount
    resultCount += part.resultCount
  }
}

/// How far the records of one FIT file reach.
struct FITExtent {
  /// Where the records end at the latest.
  let limit: Int
  /// Where the next file of the chain may begin.
  let next: Int
  /// Whether the header tells the length of the records.
  let isLengthRight: Bool
  let isChecksumWrong: Bool
  /// How many bytes the header promises beyond the end of the file.
  let missingCount: Int
  /// Whether the checksum vouches for the bytes.
  var isIntact: Bool { isLengthRight && !isChecksumWrong }

  /// Finds the end of a file's records.
  ///
  /// Where neither the end of the bytes, nor another header, nor at least the right checksum follows
  /// after the length that the header names, it was never put right, as after a crash: then the
  /// records reach to the next header or to the end of the bytes.
  ///
  /// - Parameters:
  ///   - header: The header before the records.
  ///   - bytes: The bytes of the file.
  ///   - mayTrustChecksum: Whether the checksum alone may prove the length.
  init(_ header: FITHeader, _ bytes: Span<UInt8>, mayTrustChecksum: Bool) {
    let available = bytes.count - header.dataStart
    // A length of zero or of all ones was never written.
    let isWritten = header.dataLength > 0 && header.dataLength < Int(UInt32.max)
    let end = header.dataStart + header.dataLength
    var isRight = false
    var isFollowed = false
    if isWritten, end <= bytes.count {
      isFollowed = bytes.count - end <= 2 || FITHeader(bytes, at: end + 2) != nil
      if bytes.count - end >= 2, isFollowed || mayTrustChecksum {
        let stored = bytes.fitNumber(UInt16.self, at: end, isBigEndian: false)
        isRight = stored == FITChecksum.value(of: bytes, header.start..<end)
      }
    }
    isLengthRight = isRight || isFollowed
    missingCount = isWritten ? max(0, header.dataLength + 2 - available) : 0
    isChecksumWrong = isWritten && missingCount == 0 && !isRight
    if isLengthRight {
      limit = end
      next = min(end + 2, bytes.count)
    } else {
      let other = FITHeader.first(in: bytes, from: header.dataStart)
      limit = other.map { max(header.dataStart, $0 - 2) } ?? bytes.count
      next = other ?? bytes.count
    }
  }
}

/// What is wrong with a FIT file that can be read all the same.
struct FITDamage {
  var wrongChecksumCount = 0
  /// Bytes after the last file of the chain.
  var trailingCount = 0
  private(set) var missingCount = 0
  private(set) var hasNoLength = false
  private(set) var unreadableCount = 0
  private(set) var firstUnreadable: Int?

  mutating func note(_ extent: FITExtent) {
    if extent.isChecksumWrong { wrongChecksumCount += 1 }
    if extent.missingCount > 0 { missingCount = extent.missingCount }
    if !extent.isLengthRight, extent.missingCount == 0 { hasNoLength = true }
  }

  mutating func note(unreadableAt offset: Int) {
    unreadableCount += 1
    firstUnreadable = firstUnreadable ?? offset
  }

  /// What the user should know, one sentence each.
  var warnings: [String] {
    var warnings: [String] = []
    if missingCount > 0 {
      warnings.append(
        "the file is cut off: its header promises \(missingCount) bytes more; all whole messages "
          + "were read")
    }
    if hasNoLength {
      warnings.append(
        "the header does not tell the right length of the data, as after a crash of the recorder; "
          + "messages were read as far as they go")
    }
    if wrongChecksumCount > 0 {
      warnings.append(
        "a checksum does not fit its bytes, so some may be damaged; copy the file from the device "
          + "again, and compare")
    }
    if let offset = firstUnreadable {
      let more = unreadableCount > 1 ? " and \(unreadableCount - 1) more places" : ""
      warnings.append(
        "the messages cannot be followed from byte \(offset)\(more) on; what stands before was "
          + "read")
    }
    if trailingCount > 0 {
      warnings.append("\(trailingCount) bytes after the end of the data were passed over")
    }
    return warnings
  }
}
