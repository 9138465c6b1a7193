/// Files that are known by their first bytes and are no text of numbers.
enum BinarySignature {
  private struct Known {
    var offset = 0
    let bytes: [UInt8]
    let sentence: String

    init(_ text: String, at offset: Int = 0, _ sentence: String) {
      self.init(Array(text.utf8), at: offset, sentence)
    }

    init(_ bytes: [UInt8], at offset: Int = 0, _ sentence: String) {
      self.offset = offset
      self.bytes = bytes
      self.sentence = sentence
    }

    func matches(_ input: [UInt8]) -> Bool {
      input.count >= offset + bytes.count && input[offset...].starts(with: bytes)
    }
  }

  private static let known: [Known] = [
    Known(
      [0x00, 0x05, 0x16, 0x07],
      "this is an AppleDouble side file that macOS adds to archives; give the file of the same "
        + "name without ._ in front"),
    Known(
      "SQLite format 3",
      "this is an SQLite database; export the RR intervals as text from the program that wrote it"),
    Known(
      "MATLAB",
      "this is a MATLAB file; save the vector of RR intervals as text (writematrix)"),
    Known(
      [0x89, 0x48, 0x44, 0x46],
      "this is an HDF5 or MATLAB 7.3 file; save the vector of RR intervals as text"),
    Known(
      "ISHNE1.0",
      "this is the raw signal (ECG) of an ISHNE Holter recording: samples, not beats; give the "
        + "annotation file (.ann) of the same recording, or detect the beats first"),
    Known(
      [0xFF, 0x42, 0x49, 0x4F, 0x53, 0x45, 0x4D, 0x49],
      "this begins like a BDF file (BioSemi, 24 bits), but its header is damaged or cut off; copy or "
        + "export the file again"),
    Known([0x4F, 0x62, 0x6A, 0x01], "this is an Avro container; export its RR intervals as text"),
    Known("%PDF", "this is a PDF report; export the RR intervals as text or CSV"),
    Known([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59], "this is a NumPy array; save it with savetxt"),
    Known([0xD0, 0xCF, 0x11, 0xE0], "this is an old Excel or Office file; save the sheet as CSV"),
    Known([0x89, 0x50, 0x4E, 0x47], "this is a PNG image; export the RR intervals as text or CSV"),
    Known([0xFF, 0xD8, 0xFF], "this is a JPEG image; export the RR intervals as text or CSV"),
    Known(
      "fLaC",
      "this is FLAC: audio, or the compressed raw signal of a WFDB record, not beats; give the "
        + "record's annotations (.atr, .qrs) or RR intervals as text"),
    Known(
      [0x28, 0xB5, 0x2F, 0xFD],
      "this is a Zstandard archive; unpack it and give the file "
        + "inside"),
    Known("PAR1\u{15}", "this is a Parquet table; save it as CSV (in Python, to_csv)"),
    Known("ARROW1\0\0", "this is a Feather or Arrow table; save it as CSV (in Python, to_csv)"),
    Known(
      [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C],
      "this is a 7z archive; unpack it and give the file inside"),
    Known("Rar!\u{1A}\u{7}", "this is a RAR archive; unpack it and give the file inside"),
    Known("ustar", at: 257, "this is a tar archive; unpack it and give the file inside"),
    Known("1AY&SY", at: 4, "this is a bzip2 archive; unpack it and give the file inside"),
    Known(
      [0xFD, 0x37, 0x7A, 0x58, 0x5A],
      "this is an xz archive; unpack it and give the file "
        + "inside"),
  ]

  /// Whether the first bytes are those of a known kind, which formats without any of their own (such
  /// as annotations) do not claim.
  static func isKnown(_ bytes: [UInt8]) -> Bool { ofFirstBytes(bytes) != nil }

  private static func ofFirstBytes(_ bytes: [UInt8]) -> String? {
    known.first { $0.matches(bytes) }?.sentence
  }

  /// Returns what the bytes are, or `nil` where they may be a text of numbers.
  static func sentence(for input: RecordingInput) -> String? {
    if let sentence = WFDBRecord.sentence(for: input) { return sentence }
    if let sentence = KnownRecorderFile.sentence(for: input) { return sentence }
    if let sentence = ofFirstBytes(input.bytes) { return sentence }
    guard input.text == nil else { return nil }
    if isUTF16WithoutMark(input.bytes) {
      return "this looks like UTF-16 text without a byte order mark; save it as UTF-8"
    }
    if !ControlBytes.areIn(input.bytes) {
      return "the text holds NUL bytes, as after a write that was interrupted, or in UTF-32; "
        + "remove them, or save the file as UTF-8"
    }
    return unknown
  }

  /// What is said of binary content that nothing tells more about.
  static let unknown =
    "the content is binary and of no known kind; export the RR intervals as text or CSV"

  private static func isUTF16WithoutMark(_ bytes: [UInt8]) -> Bool {
    let opening = bytes.prefix(64)
    guard opening.count >= 4 else { return false }
    let pairs = stride(from: 0, to: opening.count - 1, by: 2).map { (opening[$0], opening[$0 + 1]) }
    return pairs.allSatisfy { $0.0 != 0 && $0.1 == 0 }
      || pairs.allSatisfy { $0.0 == 0 && $0.1 != 0 }
  }
}
