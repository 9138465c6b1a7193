package import AutonomicSim

/// The results of several files in one output format, in the order of the files.
package struct AnalysisBatch {
  /// The output format.
  package enum Format: Sendable {
    /// Text for a terminal.
    case table
    /// One object; one a line where there are several files.
    case json
    /// One header and a row for each recording or window.
    case csv
  }

  private let format: Format
  private let metrics: [Metric]
  private let hasSeveralFiles: Bool
  private let explained: [Metric]
  private let columns: Int
  private var parts: [String] = []
  private var rows = CSVText()
  /// How many files failed.
  package private(set) var failureCount = 0

  /// Starts an empty batch.
  ///
  /// - Parameters:
  ///   - format: The output format.
  ///   - metrics: The metrics asked for, in order.
  ///   - hasSeveralFiles: Whether JSON is to be one object a line.
  ///   - explained: The metrics whose value a table is to explain.
  ///   - columns: The width of the terminal in characters.
  package init(
    format: Format, metrics: [Metric], hasSeveralFiles: Bool, explaining explained: [Metric] = [],
    columns: Int = AnalysisTable.standardColumns
  ) {
    self.explained = explained
    self.columns = columns
    self.format = format
    self.metrics = metrics
    self.hasSeveralFiles = hasSeveralFiles
    if format == .csv {
      AnalysisCSV.appendHeader(metrics, hasErrorColumn: hasSeveralFiles, to: &rows)
    }
  }

  /// Adds the analysis of a file.
  ///
  /// - Parameter analysis: The recording and what was found.
  package mutating func add(_ analysis: RecordingAnalysis) {
    switch format {
    case .table:
      let explanation = MetricExplanation.text(of: explained, in: analysis)
      parts.append(
        AnalysisTable.text(analysis, columns: columns)
          + (explanation.isEmpty ? "" : "\n" + explanation))
    case .json: parts.append(AnalysisJSON.text(analysis, isIndented: !hasSeveralFiles))
    case .csv: AnalysisCSV.append(analysis, hasErrorColumn: hasSeveralFiles, to: &rows)
    }
  }

  /// Adds a file that could not be analysed: a row with its reason.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - reason: Why, in one sentence.
  package mutating func addFailure(file: String, reason: String) {
    failureCount += 1
    switch format {
    case .table: parts.append("Not analysed\n  \(reason)\n")
    case .json: parts.append(AnalysisJSON.failure(file: file, reason: reason))
    case .csv: AnalysisCSV.appendFailure(file: file, reason: reason, metrics: metrics, to: &rows)
    }
  }

  /// The whole output as UTF-8.
  package var bytes: [UInt8] { format == .csv ? rows.bytes : Array(text.utf8) }

  /// The whole output.
  package var text: String {
    switch format {
    case .table: parts.joined(separator: "\n" + String(repeating: "─", count: 72) + "\n\n")
    case .json: parts.joined()
    case .csv: rows.text
    }
  }
}
