import ArgumentParser
import AutonomicSim

/// How files are read.
struct InputOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The format of the files; auto recognises it by content.", valueName: "format"))
  var inputFormat = "auto"

  @Option(
    help: ArgumentHelp(
      "What the numbers are: auto, ms, s or bpm. bpm values are read as beats only when told so.",
      valueName: "unit"))
  var unit: UnitChoice = .automatic

  @Option(
    help: ArgumentHelp(
      "The numbers are sample ticks at this rate.", valueName: "hz"))
  var tickRate: Double?

  func validate() throws {
    if inputFormat != "auto", BuiltInFormat(rawValue: inputFormat) == nil {
      throw ValidationError(
        "there is no input format '\(inputFormat)'"
          + Suggestion.text(for: inputFormat, among: Self.formatNames)
          + "; the formats are \(Self.formatNames.joined(separator: ", "))")
    }
    if let tickRate, !(tickRate > 0 && tickRate.isFinite) {
      throw ValidationError("--tick-rate must be a positive number of hertz")
    }
  }

  static var formatNames: [String] { ["auto"] + BuiltInFormat.allCases.map(\.rawValue) }

  /// Reads a file, `-` being standard input; a failure is one sentence.
  func read(_ path: String) throws(ToolFailure) -> Recording {
    do {
      return try RecordingReader().read(
        path: path, format: BuiltInFormat(rawValue: inputFormat)?.format,
        options: ReadingOptions(unit: unit, tickRateHertz: tickRate))
    } catch {
      throw .input(error.description)
    }
  }
}
