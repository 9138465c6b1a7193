/// What JSON without intervals holds, so that the sentence can say where the beats may be.
enum KnownJSON {
  /// Returns what the text is, or `nil` where it is no JSON.
  static func sentence(for input: RecordingInput) -> String? {
    guard let document = input.text, JSONOpening.opensValue(document) else { return nil }
    return sentence(document)
  }

  /// Returns what a JSON text without intervals is.
  ///
  /// - Complexity: O(n).
  static func sentence(_ document: TextDocument) -> String {
    let kind =
      JSONOpening.holdsLines(document)
      ? "this is JSON Lines (one JSON value per line)" : "this is JSON"
    var names = JSONNames(document)
    var kinds: [String: Kind] = [:]
    var hasRates = false
    var hasResults = false
    while let member = names.next(), !(hasRates && hasResults) {
      for word in [member.name, member.text] where (2...60).contains(word.count) {
        let text = document.string(word)
        let kind = kinds[text] ?? Kind(text)
        if kinds.count < 512 { kinds[text] = kind }
        // A text that is a value says what the numbers beside it are.
        if kind == .rate, word == member.name || text.contains("_") { hasRates = true }
        if kind == .result { hasResults = true }
      }
    }
    switch (hasRates, hasResults) {
    case (true, let alsoResults):
      return
        "\(kind) with heart rates in bpm \(alsoResults ? "and results " : "")and no beats, and "
        + "intervals cannot be recovered from rates; export the RR intervals, or take the FIT file "
        + "that the device itself wrote"
    case (false, true):
      return "\(kind) with results (such as RMSSD, SDNN or HRV) and no beats, which cannot be "
        + "recovered from results; export the RR intervals of a measurement"
    case (false, false):
      return
        "\(kind) without intervals under a name that is known here; name them rr_ms or rr_s, or "
        + "export the RR intervals as text or CSV"
    }
  }

  private enum Kind {
    case rate, result, other

    init(_ name: String) {
      // Of known names only one holds a digit, and a file may hold a million numbered ones.
      guard !name.utf8.contains(where: ASCII.isDigit) || name.lowercased().contains("nn50") else {
        self = .other
        return
      }
      let words = Kind.words(name)
      let joined = words.joined()
      if words.contains(where: { Kind.results.contains($0) })
        || joined.contains("heartratevariability")
      {
        self = .result
      } else if Kind.rates.contains(joined)
        || joined.contains("heartrate") && !joined.contains("zone")
      {
        self = .rate
      } else {
        self = .other
      }
    }

    private static let results: Set<String> = [
      "rmssd", "sdnn", "avnn", "pnn50", "hrv", "lnrmssd", "sdann",
    ]
    private static let rates: Set<String> = ["hr", "bpm", "beatsperminute", "hrbpm", "pulserate"]

    /// `heartRateAvg`, `heart_rate` and `HR` as words in lower case.
    private static func words(_ name: String) -> [String] {
      var words: [String] = []
      var word = ""
      var wasLower = false
      for character in name {
        let isPart = character.isLetter || character.isNumber
        if !isPart || wasLower && character.isUppercase {
          if !word.isEmpty { words.append(word) }
          word = ""
        }
        if isPart { word += character.lowercased() }
        wasLower = character.isLowercase
      }
      return word.isEmpty ? words : words + [word]
    }
  }
}
