import AutonomicSim

/// The short-time spectrum as a map.
enum TimeFrequencyChart {
  /// The height of a row; the spectra of windows of 2 min have a bin in each.
  private static let rowHertz = 0.01
  private static let rowCount = 50
  /// How far below the highest level the map goes down, in decibels.
  private static let depth = 30.0

  static func chart(_ analysis: RecordingAnalysis, _ figures: RecordingFigures) -> Chart? {
    let windows = figures.shortTimeSpectrum
    guard windows.count > 2 else { return nil }
    let columns = windows.map { levels($0) }
    let slowRows = Int(
      (analysis.result.options.conventions.bands.low.lowerHertz / rowHertz).rounded())
    // The slowest rows hold the trend of each window.
    guard let highest = columns.flatMap({ $0.dropFirst(slowRows).compactMap(\.self) }).max() else {
      return nil
    }
    let top = highest.rounded(.up)
    let step = figures.spectrumPlan.stepSeconds
    let half = figures.spectrumPlan.lengthSeconds / 2
    let start = windows[0].range.startSeconds + half - step / 2
    let map = ChartHeatMap(
      xEdges: (0...windows.count).map { start + Double($0) * step },
      yEdges: (0...rowCount).map { Double($0) * rowHertz }, values: columns,
      range: (top - depth)...top, valueTitle: "dB (1 ms²/Hz)")
    var chart = Chart(
      id: "time-frequency", title: "Spectrum over time",
      summary: "Power spectral density in windows of "
        + "\(ReadableDuration.text(figures.spectrumPlan.lengthSeconds)) every "
        + "\(ReadableDuration.text(step)), from 0 to 0.5 Hz, as levels from "
        + "\(ReadableNumber.text(top - depth)) to \(ReadableNumber.text(top)) dB.",
      x: TachogramChart.timeAxis(analysis),
      y: ChartAxis("frequency", unit: "Hz", domain: 0...Double(rowCount) * rowHertz),
      layers: [ChartLayer(.heatMap(map), .series(1), isRead: true)])
    chart.shape = .wide
    chart.note =
      "Each column is the middle of a window of "
      + "\(ReadableDuration.text(figures.spectrumPlan.lengthSeconds)); 10 dB are a factor of ten. "
      + "LF ends and HF begins at 0.15 Hz."
    chart.table = table(map)
    return chart
  }

  /// The mean density of each row in decibels.
  private static func levels(_ window: WindowResult) -> [Double?] {
    var sums = [Double](repeating: 0, count: rowCount)
    var counts = [Int](repeating: 0, count: rowCount)
    for point in window.curves.first?.value.points ?? [] {
      let row = Int(point.x / rowHertz)
      guard let density = point.y.number, row < rowCount else { continue }
      sums[row] += density
      counts[row] += 1
    }
    return zip(sums, counts).map { sum, count in
      sum > 0 ? 10 * log(sum / Double(count)) / log(10) : nil
    }
  }

  /// Rows of 0.05 Hz at twelve times.
  private static func table(_ map: ChartHeatMap) -> ChartTable {
    let stride = max(1, map.values.count / 12)
    let chosen = Array(Swift.stride(from: stride / 2, to: map.values.count, by: stride))
    return ChartTable(
      header: ["frequency (Hz)"]
        + chosen.map { ReadableDuration.text((map.xEdges[$0] + map.xEdges[$0 + 1]) / 2) },
      rows: Swift.stride(from: 2, to: rowCount, by: 5).map { row in
        [ReadableNumber.fixed((Double(row) + 0.5) * rowHertz, decimals: 3)]
          + chosen.map { column in
            map.values[column][row].map { ReadableNumber.fixed($0, decimals: 0) + " dB" } ?? "–"
          }
      })
  }
}
