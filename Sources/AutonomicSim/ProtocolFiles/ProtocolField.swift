/// One field of a protocol file: its name, the values it takes, what it means.
///
/// Reading, the published schema and its descriptions all come from tables of these.
package struct ProtocolField: Sendable {
  /// The values a field takes.
  package enum Form: Sendable {
    /// Lower-case letters and digits in groups joined by hyphens.
    case name
    /// A line of text.
    case text
    /// A duration, in seconds or as `1h30m`.
    case duration(ClosedRange<Double>)
    /// A number with its unit, which may be empty.
    case number(ClosedRange<Double>, unit: String)
    /// `light`, `moderate`, `deep`, or a share of the pain threshold.
    case pressure
    /// One of some words.
    case choice([String])
    /// A list of lines of text.
    case texts
    /// The list of what hands do.
    case segments
    /// The list of what is done besides.
    case interventions
  }

  /// The name in files.
  package let key: String
  /// The values it takes.
  package let form: Form
  /// Whether it must be given.
  package let isRequired: Bool
  /// What it means, in a sentence.
  package let meaning: String

  init(_ key: String, _ form: Form, required: Bool = false, _ meaning: String) {
    self.key = key
    self.form = form
    isRequired = required
    self.meaning = meaning
  }
}

/// The limits of a protocol file, whatever its fields.
package enum ProtocolLimits {
  /// The most bytes of a file.
  package static let bytes = 1 << 20
  /// The most characters of a name.
  package static let nameLength = 64
  /// The most characters of a line of text.
  package static let textLength = 500
  /// The most lines of a list of texts.
  package static let texts = 100
  /// The most segments of contact.
  package static let segments = 1000
  /// The most interventions.
  package static let interventions = 200
}
