import AutonomicSim

/// The power spectrum by each estimator, and how it changes over time.
enum SpectrumCharts {
  /// The highest frequency shown, where the bands end.
  private static let limitHertz = 0.5

  static func name(_ estimator: SpectralRecipe.Estimator) -> String {
    switch estimator {
    case .welch: "Welch"
    case .burg: "autoregressive (Burg)"
    case .lombScargle: "Lomb–Scargle"
    }
  }

  /// The spectrum on plain axes, scaled to the bands LF and HF, and on logarithmic ones.
  static func spectra(_ analysis: RecordingAnalysis, _ figures: RecordingFigures) -> [Chart] {
    let bands = analysis.result.options.conventions.bands
    let known = figures.spectra.filter { !$0.value.points.isEmpty }
    guard let first = known.first else { return [] }
    // A periodogram is rough: its peaks would press the averaged spectra flat.
    let smooth = known.filter { $0.estimator != .lombScargle || $0.estimator == first.estimator }
    let fast = smooth.flatMap { spectrum in
      spectrum.value.points.filter { $0.x >= bands.low.lowerHertz }.compactMap(\.y.number)
    }
    let averaged = smooth.flatMap { $0.value.points.compactMap(\.y.number) }.filter { $0 > 0 }
    let highest = 4 * (averaged.max() ?? 1)
    let slowest = known.flatMap { $0.value.points.map(\.x) }.filter { $0 > 0 }.min() ?? 0.001
    let breathing = analysis.result.value(of: Metric.respirationRate)?.number
    var plain = Chart(
      id: "spectrum", title: "Power spectrum", summary: summary(first, analysis),
      x: ChartAxis("frequency", unit: "Hz", domain: 0...limitHertz),
      y: ChartAxis(
        "density", unit: "ms²/Hz", around: [(fast.max() ?? 1) * 1.05], includesZero: true),
      layers: regions(bands, from: 0) + lines(known) + mark(breathing))
    plain.choice = .one
    plain.note = "Scaled to LF and HF; slower powers may rise above the frame."
    plain.table = table(known)
    let logarithmic = ChartAxis(
      "frequency", unit: "Hz", domain: min(slowest, 0.1)...limitHertz, scale: .logarithmic)
    var loglog = Chart(
      id: "spectrum-logarithmic", title: "Power spectrum, logarithmic",
      summary: "The same spectra on logarithmic axes, from \(ReadableNumber.text(slowest)) Hz on.",
      x: logarithmic,
      y: ChartAxis(
        "density", unit: "ms²/Hz", around: [max(highest / 1e6, averaged.min() ?? 1), highest],
        scale: .logarithmic),
      layers: regions(bands, from: logarithmic.domain.lowerBound)
        + lines(known, on: logarithmic) + mark(breathing))
    loglog.choice = .one
    return [plain, loglog]
  }

  private static func regions(_ bands: BandSet, from lowest: Double) -> [ChartLayer] {
    bands.named.enumerated().compactMap { index, band in
      let (low, high) = (max(band.1.lowerHertz, lowest), min(band.1.upperHertz, limitHertz))
      guard low < high else { return nil }
      return ChartLayer(
        .spans([ChartSpan(low...high, label: band.0.uppercased())]),
        .region(index % 2 == 0 ? 2 : 1))
    }
  }

  private static func lines(
    _ spectra: [RecordingFigures.Spectrum],
    on axis: ChartAxis = ChartAxis("frequency", domain: 0...limitHertz)
  ) -> [ChartLayer] {
    spectra.enumerated().map { index, spectrum in
      let points = spectrum.value.points.filter { axis.place($0.x) != nil }
        .map { (x: $0.x, y: $0.y.number) }
      return ChartLayer(
        .line(ChartSeries(points).thinned(on: axis)), .series(index + 1),
        name: name(spectrum.estimator), isRead: true)
    }
  }

  private static func mark(_ breathsPerMinute: Double?) -> [ChartLayer] {
    guard let rate = breathsPerMinute, rate / 60 < limitHertz else { return [] }
    return [
      ChartLayer(
        .rules([rate / 60]), .guide, name: "breathing, \(ReadableNumber.text(rate)) per minute")
    ]
  }

  private static func summary(
    _ spectrum: RecordingFigures.Spectrum, _ analysis: RecordingAnalysis
  ) -> String {
    let powers = [("VLF", Metric.veryLowFrequency), ("LF", .lowFrequency), ("HF", .highFrequency)]
      .compactMap { name, metric in
        analysis.result.value(of: metric)?.number.map { "\(name) \(ReadableNumber.text($0)) ms²" }
      }
    return "One-sided power spectral density up to 0.5 Hz, by \(name(spectrum.estimator)) in the "
      + "analysis" + (powers.isEmpty ? "." : ": " + powers.joined(separator: ", ") + ".")
  }

  /// The densities at steps of 0.01 Hz: those of the bin nearest to each.
  private static func table(_ spectra: [RecordingFigures.Spectrum]) -> ChartTable {
    ChartTable(
      header: ["frequency (Hz)"] + spectra.map { "\(name($0.estimator)) (ms²/Hz)" },
      rows: (1...50).map { step in
        let frequency = Double(step) / 100
        return [ReadableNumber.fixed(frequency, decimals: 2)]
          + spectra.map { spectrum in
            let nearest = spectrum.value.points.min {
              ($0.x - frequency).magnitude < ($1.x - frequency).magnitude
            }
            return nearest?.y.number.map(ReadableNumber.text) ?? "–"
          }
      })
  }
}

extension ChartSeries {
  /// The series with no more points than a picture shows.
  fileprivate func thinned(on axis: ChartAxis) -> ChartSeries {
    guard count > 4000 else { return self }
    var kept = [Int]()
    for part in parts {
      ColumnDecimation.forEachIndex(
        of: part, column: { Int(1000 * (axis.place(x[$0]) ?? 0)) }, value: { y[$0] }
      ) { kept.append($0) }
    }
    let begins = Set(breaks)
    return ChartSeries(
      x: kept.map { x[$0] }, y: kept.map { y[$0] },
      breaks: kept.indices.filter { begins.contains(kept[$0]) })
  }
}
