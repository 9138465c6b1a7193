/// Texts of known programs that lack what their own format needs, or are encoded as it cannot read.
enum KnownReports {
  /// How far into a text is looked.
  private static let depth = 4096

  /// Returns what the text is, or `nil` where it is no such text.
  static func sentence(for input: RecordingInput) -> String? {
    guard let text = input.text else { return nil }
    let opening = text.bytes[text.bodyStart...].prefix(depth)
    let isUTF16 = text.encoding == .utf16LittleEndian || text.encoding == .utf16BigEndian
    if isUTF16, holds("<HealthData", opening) {
      return "this is an Apple Health export in \(text.encoding.rawValue), which is read in UTF-8 "
        + "alone, as the telephone writes it; give the original, or convert it (iconv -t UTF-8)"
    }
    if holds("Kubios", opening), holds("RESULTS", opening) {
      return "this is a result file of Kubios without the block RR INTERVAL DATA, so that it holds "
        + "no beats; save the results again with the RR data, or give the recording itself"
    }
    return nil
  }

  private static func holds(_ word: String, _ bytes: ArraySlice<UInt8>) -> Bool {
    let wanted = Array(word.utf8)
    guard let first = wanted.first, bytes.count >= wanted.count else { return false }
    return bytes.indices.dropLast(wanted.count - 1).contains { start in
      bytes[start] == first && bytes[start..<(start + wanted.count)].elementsEqual(wanted)
    }
  }
}
