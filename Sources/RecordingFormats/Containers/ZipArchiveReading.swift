/// Reads the recordings in a zip archive, file by file in the order of their names.
struct ZipArchiveReading {
  private let reading: ContentReading

  init(_ reading: ContentReading) {
    self.reading = reading
  }

  /// Whether the first bytes are those of an archive, of an empty one or of one part of several.
  static func isArchive(_ opening: [UInt8]) -> Bool {
    [[3, 4], [5, 6], [7, 8]].contains { opening.starts(with: [0x50, 0x4B] + $0) }
  }

  /// Returns the sessions of all files that hold beats.
  ///
  /// - Throws: ``RecordingError``, where no file can be read with the reason of the most likely one.
  func sessions(
    of content: Content, opening: [UInt8]
  ) throws(RecordingError) -> [ReadSession] {
    guard content.place.archiveDepth < ContentPlace.deepestArchive else {
      throw RecordingError(
        .notARecording,
        "this is an archive in an archive in another; unpack it and give the file inside")
    }
    let store = try store(content, opening)
    let archive = try ZipArchive(store)
    var place = content.place
    if !place.isInArchive, place.gzipDepth == 0 {
      place.budget = InflationBudget(inputBytes: store.size)
    }
    place.archiveDepth += 1
    if let sentence = KnownDocument.sentence(archive, budget: place.budget) {
      throw RecordingError(.notARecording, sentence)
    }
    var result = ArchiveResult()
    for entry in archive.entries where !isTagList(entry, in: archive) {
      do throws(RecordingError) {
        let inner = Content(
          source: try archive.source(of: entry, budget: place.budget), size: entry.size,
          fileName: entry.name, companions: archive.companions(of: entry), place: place)
        result.add(try reading.sessions(of: inner), named: entry.name)
      } catch {
        result.add(error, named: entry.name)
      }
    }
    return try result.sessions(
      fileCount: archive.entries.count, isNested: content.place.isInArchive)
  }

  /// The bytes of an archive, in memory where they can only be read once, as from a pipe or from
  /// another archive.
  private func store(
    _ content: Content, _ opening: [UInt8]
  ) throws(RecordingError) -> any ByteStore {
    if let store = content.store { return store }
    let source = ResumedSource(opening: opening, rest: content.source)
    return MemoryStore(try source.readAll(limitBytes: reading.memoryLimitBytes))
  }

  /// Whether a file is the list of button presses of an Empatica E4: rising times like those of
  /// beats, known by its name and the intervals beside it alone.
  private func isTagList(_ entry: ZipEntry, in archive: ZipArchive) -> Bool {
    entry.name == "tags.csv" && archive.entry(at: entry.folder + "IBI.csv") != nil
  }
}

/// What became of the files of an archive.
private struct ArchiveResult {
  private var sessions: [ReadSession] = []
  private var failures: [RecordingError] = []

  mutating func add(_ found: [ReadSession], named name: String) {
    let nameGuard = EntryNameGuard(name)
    sessions += found.map { session in
      var session = session
      session.decoded.warnings = session.decoded.warnings.map(nameGuard.hide)
      return session
    }
  }

  mutating func add(_ error: RecordingError, named name: String) {
    failures.append(
      RecordingError(error.code, EntryNameGuard(name).hide(error.message), line: error.line))
  }

  /// Returns what was read, with a warning about the rest.
  func sessions(fileCount: Int, isNested: Bool) throws(RecordingError) -> [ReadSession] {
    guard !sessions.isEmpty else { throw refusal(fileCount: fileCount, isNested: isNested) }
    let notes = warnings(fileCount: fileCount)
    return sessions.map { session in
      var session = session
      session.decoded.warnings += notes
      return session
    }
  }

  private func warnings(fileCount: Int) -> [String] {
    let unreadable = failures.filter { ArchiveResult.promise(of: $0.code) >= 2 }
    let others = failures.count - unreadable.count
    var notes: [String] = []
    if others > 0 {
      notes.append(
        "\(others) of \(fileCount) files in the zip archive hold no beats and were left out")
    }
    if let first = unreadable.first {
      let line = first.line.map { "line \($0): " } ?? ""
      notes.append(
        "\(unreadable.count) of \(fileCount) files in the zip archive could not be read and were "
          + "left out; of the first: \(line)\(first.message)")
    }
    return notes
  }

  private func refusal(fileCount: Int, isNested: Bool) -> RecordingError {
    let likely = failures.enumerated().max { left, right in
      // Of equals the first.
      (ArchiveResult.promise(of: left.element.code), right.offset)
        < (ArchiveResult.promise(of: right.element.code), left.offset)
    }
    guard let error = likely?.element else {
      return RecordingError(
        .notARecording,
        "the zip archive holds no file of beats; give the recording itself")
    }
    let line = error.line.map { "line \($0): " } ?? ""
    // The archive around this one says that the file is in one.
    guard !isNested else { return RecordingError(error.code, line + error.message) }
    let many = fileCount == 1 ? "the file" : "none of the \(fileCount) files"
    let verb = fileCount == 1 ? "could not be read" : "could be read; of the most likely one"
    return RecordingError(error.code, "\(many) in the zip archive \(verb): \(line)\(error.message)")
  }

  /// How near a file came to being read.
  private static func promise(of code: RecordingError.Code) -> Int {
    switch code {
    case .badCell, .raggedRow, .rolesUnclear, .unitUnclear, .sessionUnclear: 4
    case .noIntervals, .notBeats: 3
    case .damaged, .tooLarge, .changedWhileReading, .readFailed: 2
    case .notARecording: 1
    default: 0
    }
  }
}

/// Keeps the name of a file in an archive, which may be that of a person, out of sentences.
private struct EntryNameGuard {
  private let stem: String

  init(_ name: String) {
    let end = name.firstIndex(of: ".") ?? name.endIndex
    stem = String(name[..<end])
  }

  func hide(_ sentence: String) -> String {
    // Shorter ones may be a part of any word.
    stem.utf8.count < 3 ? sentence : sentence.replacing(stem, with: "NAME")
  }
}
