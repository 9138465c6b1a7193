/// The format of a content: the one that was told, or the most certain one.
struct FormatChoice {
  let formats: [any RecordingFormat]
  let told: (any RecordingFormat)?
  let options: ReadingOptions

  private static let toldMatch = FormatMatch(confidence: 1, reason: "the format was given")

  /// Returns the format that reads a content in one pass, where its opening shows one.
  func streamed(
    _ opening: RecordingOpening
  ) -> (any StreamedRecordingFormat, FormatMatch)? {
    if let told {
      guard told.isStreamed else { return nil }
      return (told as? any StreamedRecordingFormat).map { ($0, FormatChoice.toldMatch) }
    }
    var best: (format: any StreamedRecordingFormat, match: FormatMatch)?
    // Asking a type for a protocol it lacks is slow, so each says by itself what it is.
    for format in formats where format.isStreamed {
      guard let format = format as? any StreamedRecordingFormat,
        let match = format.sniff(opening), match.confidence > best?.match.confidence ?? 0
      else { continue }
      best = (format, match)
    }
    return best.map { ($0.format, $0.match) }
  }

  /// Returns the format of an input.
  ///
  /// - Throws: ``RecordingError`` with the code `notARecording`, `empty` or `unknownFormat`.
  func choose(
    _ input: RecordingInput
  ) throws(RecordingError) -> (any RecordingFormat, FormatMatch) {
    if let told { return (told, FormatChoice.toldMatch) }
    var best: (format: any RecordingFormat, match: FormatMatch)?
    for format in formats {
      guard let match = format.sniff(input), match.confidence > best?.match.confidence ?? 0 else {
        continue
      }
      best = (format, match)
    }
    let certainty = best?.match.confidence ?? 0
    if certainty <= KnownText.confidence {
      let sentence =
        BinarySignature.sentence(for: input) ?? KnownReports.sentence(for: input)
        ?? KnownText.sentence(for: input)
      if let sentence { throw RecordingError(.notARecording, sentence) }
      // Heart rates are read where the caller says that they are what is wanted.
      if options.unit != .beatsPerMinute, let sentence = KnownHeartRates.sentence(for: input) {
        throw RecordingError(.notARecording, sentence)
      }
    }
    if let best { return (best.format, best.match) }
    if ControlBytes.areMany(in: input.bytes) {
      throw RecordingError(.notARecording, BinarySignature.unknown)
    }
    guard input.layout != nil else {
      throw RecordingError(
        .empty,
        "the file holds only blank lines and comments; a recording needs at least one "
          + "interval")
    }
    throw RecordingError(
      .unknownFormat,
      "the text holds no column or list of numbers; give RR intervals as numbers, one per line, or "
        + "in a column named rr_ms or rr_s")
  }
}
