import SignalCore

/// The texts by which annotations of EDF+ name beats; the format prescribes none.
enum EDFBeatText {
  /// Words that programs write for a beat of no particular kind, in lower case without marks.
  private static let beatWords: Set<String> = [
    "qrs", "qrscomplex", "rpeak", "rpeaks", "rwave", "beat", "heartbeat", "normal", "normalbeat",
    "ecgrpeak", "ecgqrs", "pulse", "pulsepeak",
  ]
  private static let words: [String: BeatLabel] = [
    "pvc": .ventricularEctopic, "ves": .ventricularEctopic, "ventricular": .ventricularEctopic,
    "ventricularectopic": .ventricularEctopic, "ventricularectopicbeat": .ventricularEctopic,
    "prematureventricularcontraction": .ventricularEctopic,
    "pac": .supraventricularEctopic, "apc": .supraventricularEctopic,
    "sves": .supraventricularEctopic, "supraventricular": .supraventricularEctopic,
    "supraventricularectopic": .supraventricularEctopic,
    "supraventricularectopicbeat": .supraventricularEctopic,
    "pacedbeat": .other, "fusionbeat": .other, "ectopicbeat": .other,
    "artifactbeat": .artifact, "interpolatedbeat": .interpolated,
  ]

  /// Returns the kind of beat that a text names, or `nil`.
  static func label(_ text: ArraySlice<UInt8>) -> BeatLabel? {
    // The signs of WFDB tell upper from lower case.
    if text.count == 1 { return WFDBCode.label(ofMnemonic: String(decoding: text, as: UTF8.self)) }
    guard text.count <= 40 else { return nil }
    let word = String(decoding: text, as: UTF8.self).lowercased().filter { $0.isLetter }
    return beatWords.contains(word) ? .normal : words[word]
  }

  /// Returns the text that is written for a kind of beat.
  static func text(of label: BeatLabel) -> String {
    switch label {
    case .normal: "N"
    case .supraventricularEctopic: "S"
    case .ventricularEctopic: "V"
    case .other: "Q"
    case .artifact: "artifact beat"
    case .interpolated: "interpolated beat"
    }
  }
}
