/// Finds the sessions in a content: through its containers, in one pass where its format allows,
/// else in memory.
struct ContentReading {
  let choice: FormatChoice
  let options: ReadingOptions
  /// The most bytes of a pipe or of a file in an archive that are kept in memory.
  let memoryLimitBytes: Int

  /// From this size on, binary content that no format knows by its opening is not read further.
  static let largeByteCount = 32 << 20

  /// Returns the sessions of a content in its order.
  ///
  /// - Throws: ``RecordingError``.
  func sessions(of content: Content) throws(RecordingError) -> [ReadSession] {
    var opening = [UInt8](repeating: 0, count: RecordingOpening.usualSize)
    let count = try content.source.fill(&opening)
    guard count > 0 else { throw FileContents.empty }
    let isWhole = count < opening.count
    opening.removeSubrange(count...)
    if opening.starts(with: [0x1F, 0x8B]) { return try inflated(content, opening) }
    if ZipArchiveReading.isArchive(opening) {
      return try ZipArchiveReading(self).sessions(of: content, opening: opening)
    }
    if let (format, match) = choice.streamed(
      RecordingOpening(bytes: opening, fileName: content.fileName))
    {
      let source = ResumedSource(opening: opening, rest: content.source)
      let decoded = try format.read(source, options: options)
      return try sessions(
        decoded, format, match, opening.starts(with: [0xEF, 0xBB, 0xBF]) ? .utf8WithMark : .utf8,
        content.place)
    }
    if content.place.isInArchive, !isWhole { try refuseByOpening(opening, content) }
    return try sessionsInMemory(content, opening)
  }

  private func sessionsInMemory(
    _ content: Content, _ opening: [UInt8]
  ) throws(RecordingError) -> [ReadSession] {
    let bytes = try allBytes(content, opening)
    let input = RecordingInput(
      bytes: bytes, fileName: content.fileName, companions: content.companions)
    let (format, match) = try choice.choose(input)
    let decoded = try format.read(input, options: options)
    return try sessions(decoded, format, match, input.text?.encoding, content.place)
  }

  private func sessions(
    _ decoded: [DecodedRecording], _ format: any RecordingFormat, _ match: FormatMatch,
    _ encoding: TextEncoding?, _ place: ContentPlace
  ) throws(RecordingError) -> [ReadSession] {
    let match = FormatMatch(confidence: match.confidence, reason: match.reason + place.note)
    return try decoded.map { session throws(RecordingError) in
      ReadSession(
        decoded: try session.following(options.intervalRule), formatName: format.name,
        match: match, encoding: encoding)
    }
  }

  private func inflated(
    _ content: Content, _ opening: [UInt8]
  ) throws(RecordingError) -> [ReadSession] {
    guard content.place.gzipDepth < ContentPlace.deepestGzip else {
      throw RecordingError(
        .notARecording,
        "this is a gzip file in a gzip file in another; unpack it and give the file inside")
    }
    let source = InflatingSource(
      ResumedSource(opening: opening, rest: content.source), wrapper: .gzip,
      budget: content.place.budget,
      countsInput: !content.place.isInArchive && content.place.gzipDepth == 0)
    var inner = Content(
      source: source, fileName: ContentReading.withoutGzipSuffix(content.fileName),
      companions: content.companions, place: content.place)
    inner.place.gzipDepth += 1
    return try sessions(of: inner)
  }

  private static func withoutGzipSuffix(_ name: String) -> String {
    let isGzip = name.lowercased().hasSuffix(".gz") && name.utf8.count > 3
    return isGzip ? String(name.dropLast(3)) : name
  }

  /// Reads what follows the opening, with a look at the opening before much is read.
  private func allBytes(
    _ content: Content, _ opening: [UInt8]
  ) throws(RecordingError) -> [UInt8] {
    if let memory = content.store as? MemoryStore { return memory.bytes }
    // Signals of days beside the annotations of EDF take more than beats of years.
    let isEDF = EDFHeader.opens(opening)
    let limit =
      content.store == nil
      ? memoryLimitBytes
      : isEDF ? FileContents.defaultLimitBytes : InflationBudget.memoryLimitBytes
    let factor = isEDF ? 2 : MemoryRoom.usualFactor
    if let size = content.size, size > limit {
      if let refusal = try refusal(opening, content) { throw refusal }
      throw FileContents.tooLarge(limit)
    }
    var bytes = opening
    let isLarge = (content.size ?? 0) > ContentReading.largeByteCount
    if !isLarge, let size = content.size {
      try MemoryRoom.check(forReading: size, factor: factor)
      bytes.reserveCapacity(size)
    }
    let first = min(limit, ContentReading.largeByteCount)
    if !isLarge, try content.source.append(to: &bytes, until: first + 1) { return bytes }
    if let refusal = try refusal(opening, content) { throw refusal }
    try MemoryRoom.check(forReading: content.size ?? bytes.count, factor: factor)
    if let size = content.size { bytes.reserveCapacity(min(size, limit)) }
    guard try content.source.append(to: &bytes, until: limit + 1) else {
      throw FileContents.tooLarge(limit)
    }
    if content.size == nil { try MemoryRoom.check(forReading: bytes.count, factor: factor - 1) }
    return bytes
  }

  /// Why binary content cannot be read, judged by its opening; `nil` where it may be read.
  private func refusal(
    _ opening: [UInt8], _ content: Content
  ) throws(RecordingError) -> RecordingError? {
    let input = RecordingInput(
      bytes: opening, fileName: content.fileName, companions: content.companions)
    guard input.text == nil, choice.told == nil else { return nil }
    do throws(RecordingError) {
      _ = try choice.choose(input)
      return nil
    } catch {
      return error
    }
  }

  /// Throws where a text in an archive is none that can be read, judged by its opening.
  ///
  /// An archive holds many files for each with beats, and these are not inflated whole. Binary
  /// formats may look at the end of a file, so binary content is judged when it is there.
  private func refuseByOpening(
    _ opening: [UInt8], _ content: Content
  ) throws(RecordingError) {
    // The keys of JSON may stand anywhere.
    guard let first = opening.first(where: { !ASCII.isBlank($0) && !ASCII.isLineEnd($0) }),
      first != 0x7B, first != 0x5B, !opening.contains(0)
    else { return }
    var bytes = opening
    if let lineEnd = bytes.lastIndex(of: ASCII.lineFeed) { bytes.removeSubrange((lineEnd + 1)...) }
    _ = try choice.choose(
      RecordingInput(bytes: bytes, fileName: content.fileName, companions: content.companions))
  }
}
