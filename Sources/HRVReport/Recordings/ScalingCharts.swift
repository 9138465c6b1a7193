import AutonomicSim

/// Fluctuation over window sizes with its scaling exponents, and entropy over scales.
enum ScalingCharts {
  static func fluctuation(_ figures: RecordingFigures) -> Chart? {
    guard let curve = figures.scalingCurves.first(where: { $0.curve == .fluctuation }) else {
      return nil
    }
    let points = curve.value.points.filter { ($0.y.number ?? 0) > 0 }
    guard points.count > 1 else { return nil }
    let fits = figures.scalingFits
    let names = fits.map { fit in
      "\(fit.metric == .dfaAlpha1 ? "α1" : "α2") = \(ReadableNumber.text(fit.line.slope)) over "
        + "\(Int(fit.sizes.lowerBound)) to \(Int(fit.sizes.upperBound)) beats"
    }
    let data = ChartSeries(points.map { (x: $0.x, y: $0.y.number) })
    let lines = zip(fits, names).enumerated().map { index, fit in
      let ends = [fit.0.sizes.lowerBound, fit.0.sizes.upperBound]
      return ChartLayer(
        .line(ChartSeries(x: ends, y: ends.map(fit.0.fluctuationMilliseconds))),
        .series(index + 2), name: fit.1)
    }
    var chart = Chart(
      id: "fluctuation", title: "Detrended fluctuation",
      summary: "The fluctuation F(n) over window sizes on logarithmic axes"
        + (names.isEmpty ? "." : "; slopes " + names.joined(separator: ", ") + "."),
      x: ChartAxis("window size", unit: "beats", around: points.map(\.x), scale: .logarithmic),
      y: ChartAxis("F(n)", unit: "ms", around: data.y, scale: .logarithmic),
      layers: [
        ChartLayer(.points(data), .series(1), name: "F(n)"),
        // Read with the pointer; drawn by the dots.
        ChartLayer(.line(data), .hidden, isRead: true),
      ] + lines)
    chart.table = table(curve, data)
    return chart
  }

  static func entropy(_ figures: RecordingFigures) -> Chart? {
    let curves = figures.scalingCurves.filter {
      $0.curve != .fluctuation && !$0.value.points.isEmpty
    }
    let values = curves.flatMap { $0.value.points.compactMap(\.y.number) }
    guard !values.isEmpty else { return nil }
    let names = curves.map(\.curve.definition.title)
    var chart = Chart(
      id: "entropy", title: "Multiscale entropy",
      summary: "Sample entropy at scales of 1 to 20 beats, from "
        + "\(ReadableNumber.text(values.min() ?? 0)) to \(ReadableNumber.text(values.max() ?? 0)) nat.",
      x: ChartAxis("scale", unit: "beats", domain: 1...20),
      y: ChartAxis("sample entropy", unit: "nat", around: values, includesZero: true),
      layers: zip(curves, names).enumerated().map { index, curve in
        ChartLayer(
          .line(ChartSeries(curve.0.value.points.map { (x: $0.x, y: $0.y.number) })),
          .series(index + 1), name: curve.1, isRead: true)
      })
    chart.table = ChartTable(
      header: ["scale (beats)"] + names.map { "\($0) (nat)" },
      rows: (1...20).map { scale in
        ["\(scale)"]
          + curves.map { curve in
            curve.value.points.first { $0.x == Double(scale) }?.y.number.map(ReadableNumber.text)
              ?? "–"
          }
      })
    let missing = curves.compactMap { curve in
      curve.reasonText.map { "\(curve.curve.definition.title): \($0)" }
    }
    if !missing.isEmpty { chart.note = missing.joined(separator: ". ") + "." }
    return chart
  }

  /// At most 60 sizes, evenly chosen.
  private static func table(_ curve: CurveOutcome, _ data: ChartSeries) -> ChartTable {
    let stride = max(1, (data.count + 59) / 60)
    return ChartTable(
      header: ["window size (beats)", "F(n) (ms)"],
      rows: Swift.stride(from: 0, to: data.count, by: stride).map {
        ["\(Int(data.x[$0]))", ReadableNumber.text(data.y[$0])]
      })
  }
}
