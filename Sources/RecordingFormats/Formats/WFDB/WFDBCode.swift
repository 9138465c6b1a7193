import SignalCore

/// The codes of annotations and what they stand for (WFDB Applications Guide, *annot(5)*).
///
/// The kinds of beats follow the classes of ANSI/AAMI EC57, as tabulated by P. de Chazal,
/// M. O'Dwyer and R. B. Reilly, *Automatic classification of heartbeats using ECG morphology and
/// heartbeat interval features*, IEEE Trans. Biomed. Eng. 51 (2004) 1196–1206,
/// doi:10.1109/TBME.2004.827359: N, L, R, e, j normal; A, a, J, S supraventricular; V, E
/// ventricular; fusion, paced and unclassifiable beats other. What that table leaves out is taken
/// as WFDB maps it (its `map2`): B and n normal, r and the flutter wave ! ventricular; the beats f
/// (paced fusion) and ? (learning) belong to the unclassifiable.
enum WFDBCode {
  /// The largest code of an annotation.
  static let largest = 49
  /// From here on, codes change the annotation before them.
  static let firstModifier = 59
  static let skip = 59
  static let number = 60
  static let subtype = 61
  static let channel = 62
  static let auxiliary = 63
  /// A comment.
  static let note = 22

  private static let kinds: [(code: Int, mnemonic: String, label: BeatLabel)] = [
    (1, "N", .normal), (2, "L", .normal), (3, "R", .normal), (25, "B", .normal),
    (34, "e", .normal), (11, "j", .normal), (35, "n", .normal),
    (8, "A", .supraventricularEctopic), (4, "a", .supraventricularEctopic),
    (7, "J", .supraventricularEctopic), (9, "S", .supraventricularEctopic),
    (5, "V", .ventricularEctopic), (41, "r", .ventricularEctopic), (10, "E", .ventricularEctopic),
    (31, "!", .ventricularEctopic),
    (6, "F", .other), (12, "/", .other), (38, "f", .other), (13, "Q", .other), (30, "?", .other),
  ]

  /// The kind of the beat for each code from 0 to 63, or `nil` where it is none.
  static let labels: [BeatLabel?] = {
    var labels = [BeatLabel?](repeating: nil, count: 64)
    for kind in kinds { labels[kind.code] = kind.label }
    return labels
  }()

  private static let labelsByMnemonic = Dictionary(
    uniqueKeysWithValues: kinds.map { ($0.mnemonic, $0.label) })

  /// Returns the kind of a beat by its usual sign, or `nil` where it is no beat.
  static func label(ofMnemonic mnemonic: String) -> BeatLabel? { labelsByMnemonic[mnemonic] }

  /// Returns the code that is written for a kind of beat.
  ///
  /// Kinds that WFDB does not know are written as unclassifiable, and named in the text beside.
  static func code(of label: BeatLabel) -> Int {
    switch label {
    case .normal: 1
    case .supraventricularEctopic: 9
    case .ventricularEctopic: 5
    case .other, .artifact, .interpolated: 13
    }
  }

  /// What of the marks was taken for beats, for a person.
  static let roleReason =
    "beats are the annotations N L R B e j n (normal), A a J S (supraventricular), V r E ! "
    + "(ventricular), F / f Q ? (other)"

  /// Returns the kind of a beat in the code letters of the AHA, or `nil` where it is none.
  ///
  /// `nil` outside is a letter that is no code at all.
  static func ahaLabel(_ letter: UInt8) -> BeatLabel?? {
    switch letter {
    case UInt8(ascii: "N"): .some(.normal)
    case UInt8(ascii: "V"), UInt8(ascii: "R"), UInt8(ascii: "E"): .some(.ventricularEctopic)
    case UInt8(ascii: "F"), UInt8(ascii: "P"), UInt8(ascii: "Q"): .some(.other)
    case UInt8(ascii: "O"), UInt8(ascii: "U"), UInt8(ascii: "["), UInt8(ascii: "]"): .some(nil)
    default: nil
    }
  }
}
