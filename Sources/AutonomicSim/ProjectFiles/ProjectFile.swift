import HRVAnalysis
import RecordingFormats
import SignalCore

/// The defaults of a laboratory: a file of settings that stand in for options of the command line.
///
/// ```yaml
/// preset: kubios
/// correct: threshold-medium
/// metrics: time,frequency,sampen
/// window: 5m
/// ```
public struct ProjectFile: Sendable, Equatable {
  /// The name under which the program looks for the file in the current folder.
  public static let standardName = "hrv-tool.yaml"
  /// The most bytes of a file.
  package static let mostBytes = 1 << 16

  /// One setting.
  public struct Setting: Sendable, Equatable {
    /// The key in the file, such as `input_format`.
    public let key: String
    /// The value as an option takes it; durations are seconds, switches `true` or `false`.
    public let value: String

    /// The option it stands for, such as `--input-format`.
    public var option: String {
      "--" + String(key.map { $0 == "_" ? "-" : $0 })
    }
  }

  /// The settings, in the order of ``keys``.
  public let settings: [Setting]

  /// A file without settings.
  package static let empty = ProjectFile(settings: [])

  private init(settings: [Setting]) {
    self.settings = settings
  }

  /// The keys a file may hold.
  public static let keys = fields.map(\.key)

  /// Reads settings; a file without any is none too few.
  ///
  /// - Parameter bytes: The content of a file, UTF-8, at most 64 kB.
  /// - Throws: ``ProtocolFileError`` with line and column: for a key that is none, with the one
  ///   that was probably meant, and for a value that its option does not take.
  public init(bytes: [UInt8]) throws(ProtocolFileError) {
    guard bytes.count <= Self.mostBytes else {
      throw ProtocolFileError(
        "the file has \(bytes.count) bytes; a project file has at most \(Self.mostBytes)", at: nil)
    }
    let values = try FieldValues(
      ProtocolYAML.node(bytes, of: .projectFile), Self.fields, of: "the project file")
    settings = Self.fields.compactMap { field in
      guard
        let text = values.text(field.key) ?? values.number(field.key).map(FieldSentence.text)
      else { return nil }
      return Setting(key: field.key, value: text)
    }
    for setting in settings { try Self.check(setting, at: values.place(of: setting.key)) }
  }

  /// Checks what a table of words cannot.
  private static func check(
    _ setting: Setting, at place: ProtocolFileError.Place?
  ) throws(ProtocolFileError) {
    switch setting.key {
    case "metrics":
      do {
        _ = try MetricSelection(parsing: setting.value)
      } catch {
        let known =
          ["all"] + MetricGroup.allCases.map(\.rawValue) + Metric.allCases.map(\.key)
        throw ProtocolFileError(
          "'metrics' names '\(error.name)', which is neither a metric nor a group"
            + NearestName.text(for: error.name, among: known) + "; 'hrv-tool metrics' lists them",
          at: place)
      }
    case "curves":
      do {
        _ = try AnalysisCurve.parse(setting.value)
      } catch {
        let known = ["all"] + AnalysisCurve.allCases.map(\.key)
        throw ProtocolFileError(
          "'curves' names '\(error.name)', which is no curve"
            + NearestName.text(for: error.name, among: known) + "; the curves are "
            + known.joined(separator: ", "), at: place)
      }
    case "workers":
      guard Int(setting.value) != nil else {
        throw ProtocolFileError("'workers' is \(setting.value); give a whole number", at: place)
      }
    default: break
    }
  }

  /// The table of what a file may hold; every key is an option of the command line.
  private static let fields: [ProtocolField] = [
    ProtocolField(
      "input_format", .choice(["auto"] + BuiltInFormat.allCases.map(\.rawValue)),
      "The format of the files."),
    ProtocolField("unit", .choice(UnitChoice.allCases.map(\.rawValue)), "The unit of the numbers."),
    ProtocolField(
      "tick_rate", .number(1e-3...1e9, unit: "hertz"), "The rate of sample ticks, in hertz."),
    ProtocolField(
      "interval_rule", .choice(IntervalRule.allCases.map(\.rawValue)),
      "Which beats bound an interval."),
    ProtocolField(
      "preset", .choice(AnalysisPreset.allCases.map(\.rawValue)), "The conventions of the metrics."),
    ProtocolField(
      "correct", .choice(ArtifactCorrection.names), "How artefacts are corrected."),
    ProtocolField("detrend", .text, "What is removed before the spectrum."),
    ProtocolField(
      "spectrum", .choice(SpectralRecipe.Estimator.allCases.map(\.rawValue)),
      "The estimator of the spectrum."),
    ProtocolField("metrics", .text, "Keys and groups separated by commas."),
    ProtocolField("curves", .text, "Keys separated by commas."),
    ProtocolField("window", .duration(1...1e8), "The length of windows."),
    ProtocolField("step", .duration(1...1e8), "The step from window to window."),
    ProtocolField("intervals", .choice(["true", "false"]), "Whether to give 95 % intervals."),
    ProtocolField("workers", .number(1...256, unit: ""), "Threads for a long recording."),
    ProtocolField("format", .choice(["table", "json", "csv"]), "The form of the result."),
  ]
}

/// What a run took from a project file, for its provenance.
public struct ProjectFileUse: Sendable, Equatable {
  /// The path of the file, as it was given or found.
  public let file: String
  /// The keys that were in effect, in the order of ``ProjectFile/keys``.
  public let keys: [String]

  /// Creates a record.
  ///
  /// - Parameters:
  ///   - file: The path of the file.
  ///   - keys: The keys that were in effect.
  public init(file: String, keys: [String]) {
    self.file = file
    self.keys = keys
  }
}
