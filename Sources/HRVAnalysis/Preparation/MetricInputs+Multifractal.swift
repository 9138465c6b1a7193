/// The two ranges of window sizes that fluctuation analysis tells apart.
enum FluctuationRange {
  /// That of α1.
  case short
  /// That of α2.
  case long
}

extension MetricInputs {
  /// The multifractal spectrum over a range of window sizes, or why there is none.
  func multifractal(
    over range: FluctuationRange
  ) -> Result<MultifractalSpectrum, NoSpectrum> {
    switch range {
    case .short: shortMultifractal
    case .long: longMultifractal
    }
  }

  /// Makes the multifractal spectrum over a range of the convention.
  func makeMultifractal(
    over scales: ClosedRange<Int>
  ) -> Result<MultifractalSpectrum, NoSpectrum> {
    guard let sizes = windowSizes(of: scales) else {
      return .failure(NoSpectrum(reason: noWindowSizes(of: scales)))
    }
    return MultifractalSpectrum.spectrum(
      of: detrendedWindows, windowSizes: sizes,
      minimumWindowCount: conventions.minimumScaleWindows,
      rule: conventions.multifractal, scratch: &workspace.multifractal
    ).mapError { undefined in
      switch undefined {
      case .tooFewWindows(let size, let count, let needed):
        NoSpectrum(reason: .tooFewRuns(needed: needed, length: size, found: count))
      case .tooFewFluctuatingWindows where intervals.allSatisfy { $0 == intervals[0] }:
        NoSpectrum(reason: .constant)
      case .tooFewFluctuatingWindows(let size, let count, let needed):
        NoSpectrum(
          reason: .tooFewEvents(
            needed: needed, found: count, name: "windows of \(size) intervals that fluctuate"))
      }
    }
  }
}
