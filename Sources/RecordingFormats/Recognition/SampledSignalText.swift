/// Tables of samples that lie beside beats in the archives of wearables, and bare samples whose
/// description lies in a file beside them.
enum SampledSignalText {
  /// Returns what the samples are, or `nil` where the text may be a list of beats.
  static func sentence(for input: RecordingInput) -> String? {
    guard let text = input.text else { return nil }
    let opening = text.string(text.bodyStart..<min(text.bytes.count, text.bodyStart + 1024))
    let lines = opening.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return empatica(lines) ?? appleECG(lines) ?? bids(input)
  }

  /// Empatica E4: the first line holds the start in seconds since 1970, the second the rate, both
  /// once for each channel, with six decimals.
  private static func empatica(_ lines: [Substring]) -> String? {
    guard lines.count >= 3, let start = equalNumbers(lines[0]), start.value > 1e9,
      let rate = equalNumbers(lines[1]), rate.count == start.count, (1...256).contains(rate.value)
    else { return nil }
    return "these are samples of a sensor at \(ShortNumber.text(rate.value)) Hz (Empatica E4), not "
      + "beats; give IBI.csv of the same session"
  }

  /// A line of equal numbers with six decimals between commas.
  private static func equalNumbers(_ line: Substring) -> (value: Double, count: Int)? {
    let cells = line.split(separator: ",").map { $0.drop { $0 == " " } }
    guard let first = cells.first, cells.allSatisfy({ $0 == first }),
      let point = first.firstIndex(of: "."), first[point...].utf8.count == 7,
      let value = Double(first), value.isFinite
    else { return nil }
    return (value, cells.count)
  }

  /// Apple's ECG exports open with a block of personal fields whose names are in the language of
  /// the telephone; the rate of 512 Hz is in all of them.
  private static func appleECG(_ lines: [Substring]) -> String? {
    let isNamed = lines.prefix(16).contains { line in
      let cells = line.split(separator: ",")
      return cells.count >= 2 && cells[1].hasPrefix("512")
        && ["hertz", "hz"].contains { line.lowercased().hasSuffix($0) }
    }
    guard isNamed else { return nil }
    return "this is an electrocardiogram of 512 samples per second (Apple Watch), not a list of "
      + "beats; detect the beats first and give their intervals"
  }

  /// BIDS keeps the names and the rate of the columns in a JSON file beside a table without names.
  private static func bids(_ input: RecordingInput) -> String? {
    let stem = input.fileStem
    let isNamed = stem.hasSuffix("_physio") || stem.hasSuffix("_stim")
    let sidecar = input.fileExtension == "tsv" ? input.companion(named: stem + ".json") : nil
    let isDescribed =
      sidecar.map { String(decoding: $0, as: UTF8.self).contains("\"SamplingFrequency\"") } ?? false
    guard isDescribed || isNamed && input.fileExtension == "tsv" else { return nil }
    return "these are raw samples of a signal such as pulse or breathing (BIDS physio), not beats; "
      + "detect the beats first and give their intervals"
  }
}
