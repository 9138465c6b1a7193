/// Texts that are known and are no list of beats, or one that only its own reader understands.
enum KnownText {
  /// How certain the recognition is: more than the layouts that could merely be read, less than
  /// a format with a signature of its own, which therefore takes the file over.
  static let confidence = 0.9

  /// Returns what the text is, or `nil` where it may be a list of beats.
  static func sentence(for input: RecordingInput) -> String? {
    guard let text = input.text else { return nil }
    let bodyEnd = min(text.bytes.count, text.bodyStart + 2048)
    let opening = text.string(text.bodyStart..<bodyEnd)
    guard
      let firstLine = opening.split(whereSeparator: \.isNewline).first(where: {
        $0.contains { !$0.isWhitespace }
      })
    else { return nil }
    return bids(opening) ?? markup(opening) ?? device(opening, firstLine: firstLine)
      ?? table(input.layout?.header ?? firstLine.split(separator: ",").map(String.init))
  }

  /// The description of the signals of a BIDS data set; the tables are ``SampledSignalText``.
  private static func bids(_ opening: String) -> String? {
    guard opening.hasPrefix("{"), opening.contains("\"SamplingFrequency\""),
      opening.contains("\"Columns\"")
    else { return nil }
    return
      "this is the JSON that describes a BIDS recording of raw signals (such as a pulse), not of "
      + "beats; detect the beats in the signals first and give their times or intervals"
  }

  private static func markup(_ opening: String) -> String? {
    let body = opening.drop { $0.isWhitespace }
    if body.hasPrefix("<") {
      return
        "this is XML or HTML, but neither an Apple Health export nor a Suunto log (TCX and GPX hold "
        + "heart rates only); export the RR intervals as text or CSV"
    }
    let opensList = body.hasPrefix("[{") || body.hasPrefix("[[")
    if body.hasPrefix("{") || opensList || body.hasPrefix("[\"") {
      return "this is JSON, which is not read; export the RR intervals as text or CSV"
    }
    return nil
  }

  private static func device(_ opening: String, firstLine: Substring) -> String? {
    if opening.hasPrefix("[Params]") {
      return "this is a Polar HRM file, which is not read; export the RR intervals as text"
    }
    if opening.contains("OpenSignals Text File Format") {
      return "this is an OpenSignals recording of raw samples (such as an ECG), not of beats; "
        + "detect the beats first (such as with BioSPPy or NeuroKit2) and give their intervals"
    }
    if opening.contains("Sampling Rate (Hz):=") {
      return "this is a BioSPPy table of raw samples (such as an ECG), not of beats; detect the "
        + "beats first (its function ecg gives rpeaks) and give their times or intervals"
    }
    if opening.contains("VNS Analyse") {
      return "this is a VNS Analyse report that holds raw and corrected intervals one after the "
        + "other; keep the lines of one block of RR-Intervalle"
    }
    let cells = firstLine.split(separator: ",").map { $0.filter { !$0.isWhitespace } }
    if cells.count == 2, cells[1] == "IBI", Double(cells[0]) != nil {
      return "this is an Empatica E4 IBI table, which is not read with its first line; remove that "
        + "line (the start time) and give the two columns time and interval"
    }
    if opening.contains(";HEART_RATE_VARIABILITY;") {
      return "this is a long table of several kinds of values; keep the rows of "
        + "HEART_RATE_VARIABILITY and give their last column"
    }
    return nil
  }

  private static func table(_ header: [String]) -> String? {
    let names = header.map { $0.lowercased().filter { !$0.isWhitespace } }
    if names == ["count", "streamtype", "tag", "time", "values"] {
      return "this is an Everion table of several kinds of values whose rows are not in order of "
        + "time; keep the intervals of tag 14, sorted by count, one per line"
    }
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
