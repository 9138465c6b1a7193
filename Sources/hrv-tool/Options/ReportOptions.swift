import ArgumentParser
import AutonomicSim

/// Where a report and its charts go.
struct ReportOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Write a report besides: one HTML file that needs nothing else. (default: none)",
      valueName: "file.html"))
  var report: String?

  @Option(
    help: ArgumentHelp(
      "Write the charts of the report as SVG files into a folder, and as PNG files where "
        + "rsvg-convert is installed. (default: none)", valueName: "folder"))
  var plots: String?

  /// Whether anything is asked for.
  var isEmpty: Bool { report == nil && plots == nil }

  /// The option that was given, for a message.
  private var name: String { report == nil ? "--plots" : "--report" }

  /// Refuses what no report of a recording can be made of, and what none can be written to.
  ///
  /// - Parameters:
  ///   - fileCount: How many files are analysed.
  ///   - output: Where the result goes.
  ///   - severalSessions: How many sessions are put beside each other; 0 for phases of one.
  /// - Throws: `ValidationError`.
  func check(fileCount: Int, output: String, severalSessions: Int = 0) throws {
    if !isEmpty, severalSessions > 0 {
      throw ValidationError(
        "\(name) belongs to the phases of one session; \(severalSessions) were given, compare "
          + "them one by one")
    }
    if !isEmpty, fileCount > 1 {
      throw ValidationError(
        "\(name) belongs to one recording; \(fileCount) were given, analyse them one by one")
    }
    try check(output: output)
  }

  /// Refuses what no report can be written to.
  ///
  /// - Parameter output: Where the result goes.
  /// - Throws: `ValidationError`.
  func check(output: String) throws {
    guard !isEmpty else { return }
    if report == "-" {
      throw ValidationError(
        "--report is a page and not for standard output, where the result goes; give the name of a "
          + "file")
    }
    if report == "" || plots == "" { throw ValidationError("\(name) needs a name") }
    if plots == "-" { throw ValidationError("--plots is a folder; give its name") }
    if let report, report == output {
      throw ValidationError("--report and --output are both '\(report)'; give two names")
    }
  }
}
