/// Texts that are known and are no list of beats, or one that only its own reader understands.
enum KnownText {
  /// How certain the recognition is: more than the layouts that could merely be read, less than
  /// a format with a signature of its own, which therefore takes the file over.
  static let confidence = 0.9

  /// Returns what the text is, or `nil` where it may be a list of beats.
  static func sentence(for input: RecordingInput) -> String? {
    guard let text = input.text else { return nil }
    let bodyEnd = min(text.bytes.count, text.bodyStart + 2048)
    // Most files are numbers alone, of which strings would cost more than reading them.
    guard input.layout?.header != nil || holdsWords(text.bytes, text.bodyStart..<bodyEnd) else {
      return KnownSignals.sentence(forNumbers: input)
    }
    let opening = text.string(text.bodyStart..<bodyEnd)
    guard
      let firstLine = opening.split(whereSeparator: \.isNewline).first(where: {
        $0.contains { !$0.isWhitespace }
      })
    else { return nil }
    return KnownResults.sentence(for: input) ?? KnownSignals.sentence(for: input)
      ?? KnownJSON.sentence(for: input) ?? markup(opening) ?? device(opening)
      ?? table(input.layout?.header ?? firstLine.split(separator: ",").map(String.init))
  }

  /// Whether there is a letter, or what opens markup or JSON.
  private static func holdsWords(_ bytes: [UInt8], _ range: Range<Int>) -> Bool {
    bytes[range].contains { byte in
      ASCII.isLetter(byte) || byte == UInt8(ascii: "<")
        || byte == UInt8(ascii: "{") || byte == UInt8(ascii: "[")
    }
  }

  private static func markup(_ opening: String) -> String? {
    let body = opening.drop { $0.isWhitespace }
    if body.contains("<TrainingCenterDatabase") || body.contains("<gpx") {
      return "this is a track of a training (TCX or GPX) with heart rates in bpm, from which beats "
        + "cannot be recovered; export the original FIT file of the same training"
    }
    if body.hasPrefix("<") {
      return
        "this is XML or HTML, but neither an Apple Health export nor a Suunto log (TCX and GPX hold "
        + "heart rates only); export the RR intervals as text or CSV"
    }
    return nil
  }

  private static func device(_ opening: String) -> String? {
    if opening.hasPrefix("version https://git-lfs") {
      return "this is a pointer of Git LFS to the file, not the file; fetch it with git lfs pull"
    }
    if opening.hasPrefix("---"), opening.contains("Channels:"), opening.contains("Fs:") {
      return "this is a PhysioZoo file, a description between two lines of --- above the numbers; "
        + "remove all down to the second, and give --tick-rate with the number at Fs where the "
        + "unit is index"
    }
    if opening.contains("OpenSignals Text File Format") {
      return "this is an OpenSignals recording of raw samples (such as an ECG), not of beats; "
        + "detect the beats first (such as with BioSPPy or NeuroKit2) and give their intervals"
    }
    if opening.contains("Sampling Rate (Hz):=") {
      return "this is a BioSPPy table of raw samples (such as an ECG), not of beats; detect the "
        + "beats first (its function ecg gives rpeaks) and give their times or intervals"
    }
    return nil
  }

  private static func table(_ header: [String]) -> String? {
    // Beats beside anything else are beats.
    guard !header.contains(where: { ColumnName($0).role == .interval }) else { return nil }
    let names = header.map { $0.lowercased().filter { !$0.isWhitespace } }
    if names.contains("annotation") && names.contains("timestamp") {
      return "this is a list of events, not of beats; give the RR file that belongs to it"
    }
    if names.contains(where: { $0.hasPrefix("marker") }) {
      return "this is a list of markers, not of beats; give the RR or PPI file that belongs to it"
    }
    let results: Set<String> = ["rmssd", "sdnn", "avnn", "lnrmssd", "pnn50", "hrv"]
    if names.count > 1, names.contains(where: { results.contains($0) }) {
      return "this is a table of results per measurement (such as RMSSD), not of beats; export the "
        + "RR intervals of one measurement"
    }
    return nil
  }
}
