import AutonomicSim
import HRVReport

/// The folder that charts are written into, a file each.
struct PlotFolder {
  private let path: String

  /// Makes the folder unless it is there.
  ///
  /// - Parameter path: The folder; its parent exists.
  /// - Throws: ``ToolFailure`` if it cannot be made.
  init(path: String) throws(ToolFailure) {
    self.path = path
    switch FolderContents.of(path) {
    case .empty, .filled: break
    case .missing:
      guard unsafe mkdir(path, 0o777) == 0 else {
        throw .input(
          "\(path): the folder could not be made (\(SystemErrorText.of(errno))); make its parent "
            + "folder or choose another with --plots")
      }
    case .notAFolder:
      throw .input("\(path): this is a file, not a folder; choose another with --plots")
    case .unreadable(let reason):
      throw .input(
        "\(path): the folder cannot be opened (\(reason)); choose another with --plots")
    }
  }

  /// Writes charts as SVG files named after them, each whole or not at all, and PNG files beside
  /// them.
  ///
  /// - Parameters:
  ///   - charts: The charts.
  ///   - isQuiet: Whether to keep notes to oneself.
  /// - Throws: ``ToolFailure`` for a file that cannot be written.
  func write(_ charts: [Chart], unless isQuiet: Bool) throws(ToolFailure) {
    for chart in charts {
      try ResultOutput.write(ChartFile.svg(chart), to: "\(path)/\(chart.id).svg")
    }
    for chart in charts {
      let file = "\(path)/\(chart.id)"
      switch ImageConversion.png(fromSVG: file + ".svg", to: file + ".png") {
      case .done: continue
      case .programMissing:
        Console.note(
          "no PNG files, as rsvg-convert is not installed (package librsvg2-bin); the SVG files in "
            + "\(path) are complete", unless: isQuiet)
      case .failed(let status):
        Console.note(
          "no PNG file of \(chart.id), rsvg-convert ended with \(status); the SVG files in \(path) "
            + "are complete", unless: isQuiet)
      }
      return
    }
  }
}
