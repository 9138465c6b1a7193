import ArgumentParser
import AutonomicSim

/// `hrv-tool convert`: one recording format to another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Convert a recording to another text format.",
    usage: "hrv-tool convert <input> <output> [<options>]",
    discussion: """
      Example: hrv-tool convert SampleData/rest-5min-semicolon.csv beats.txt
      Example: hrv-tool convert SampleData/rest-5min-kubios.txt - --to rr-csv
      """)

  @Argument(help: "The recording; '-' is standard input.")
  var input: String

  @Argument(help: "The file to write, all of it or nothing; '-' is standard output.")
  var output: String

  @Option(
    name: .customLong("to"),
    help: ArgumentHelp(
      "The format to write: \(Self.formatNames.joined(separator: ", ")). (default: by the suffix of "
        + "the output: csv, json, edf, or atr, qrs and others of WFDB; else plain-text)",
      valueName: "format"))
  var target: String?

  @OptionGroup(title: "Reading")
  var reading: InputOptions

  @OptionGroup(title: "Defaults")
  var projectFile: ProjectFileOptions

  @Flag(name: .shortAndLong, help: "Say nothing besides failures.")
  var quiet = false

  static var formatNames: [String] {
    BuiltInFormat.allCases.filter { $0.format is any WritableRecordingFormat }.map(\.rawValue)
  }

  func validate() throws {
    _ = try format()
  }

  func run() throws {
    try ResultOutput.refuse(output, among: [input])
    projectFile.tellUse(unless: quiet)
    let recording = try reading.read(input)
    for warning in recording.warnings {
      Console.note("\(reading.source(of: input).name): \(warning)", unless: quiet)
    }
    let encoded = try format().write(recording.series, phases: recording.phases)
    for loss in encoded.losses { Console.note(loss, unless: quiet) }
    try ResultOutput.write(encoded.bytes, to: output)
  }

  private func format() throws -> any WritableRecordingFormat {
    guard let target else { return try Self.format(ofSuffix: output) }
    guard let format = BuiltInFormat(rawValue: target)?.format as? any WritableRecordingFormat
    else {
      throw ValidationError(
        "'\(target)' is no format that can be written"
          + NearestName.text(for: target, among: Self.formatNames)
          + "; the formats are \(Self.formatNames.joined(separator: ", "))")
    }
    return format
  }

  /// Suffixes of files that are never written; BDF is read as EDF is.
  private static let onlyRead: Set<String> = [
    "fit", "hrm", "xml", "sml", "zip", "gz", "bpb", "gzb", "bdf", "xlsx", "mat",
  ]

  /// The first format that is written with the suffix of a path; of `txt` and others plain text.
  ///
  /// The suffix of a format that is only read is refused: such a file would hold something else.
  private static func format(ofSuffix path: String) throws -> any WritableRecordingFormat {
    let name = path.split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: ".") else { return .plainText }
    let suffix = name[name.index(after: point)...].lowercased()
    guard !onlyRead.contains(suffix) else {
      throw ValidationError(
        "files with the suffix .\(suffix) cannot be written; name the output otherwise, or give "
          + "--to with one of the formats \(formatNames.joined(separator: ", "))")
    }
    let formats: [any WritableRecordingFormat] = [.rrCSV, .rrJSON, .wfdb, .edf]
    return formats.first { $0.fileExtensions.contains(suffix) } ?? .plainText
  }
}
