package import AutonomicSim

extension JSONText {
  /// Writes where the intervals came from and how the file was understood.
  ///
  /// - Parameter analysis: The recording and what was found.
  package mutating func source(of analysis: RecordingAnalysis) {
    let recording = analysis.recording
    key("source")
    object { json in
      json.member("file", analysis.source.name)
      json.member("sha256", recording.sha256)
      json.member("format", recording.format)
      json.member("unit", recording.unit.rawValue)
      json.member("unit_reason", recording.unitReason)
      json.origin(of: recording)
      json.member("beats", recording.beatCount)
      json.member("duration_s", seconds: recording.series.spanSeconds)
      json.key("start")
      if let start = recording.start { json.string(start.iso8601) } else { json.null() }
    }
  }

  /// Writes which session of several a recording is, and its rule of intervals, where they have one.
  ///
  /// - Parameter recording: The recording.
  package mutating func origin(of recording: Recording) {
    if recording.session.count > 1 {
      key("session")
      object { json in
        json.member("number", recording.session.number)
        json.member("of", recording.session.count)
      }
    }
    if let rule = recording.intervalRule { member("interval_rule", rule.rawValue) }
  }

  /// Writes every option in effect: of reading first, then of the analysis.
  ///
  /// - Parameter analysis: The recording and what was found.
  package mutating func options(of analysis: RecordingAnalysis) {
    key("options")
    object { json in
      if let use = analysis.source.projectFile { json.projectFile(use) }
      json.readingOptions(analysis.source)
      json.key("respiration")
      if let file = analysis.source.respirationFile { json.string(file) } else { json.null() }
      json.analysisOptions(analysis.result.options)
    }
  }

  /// Writes which options came from a project file.
  ///
  /// - Parameter use: What the run took from it.
  package mutating func projectFile(_ use: ProjectFileUse) {
    key("config")
    object { json in
      json.member("file", use.file)
      json.member("keys", use.keys)
    }
  }

  /// Writes the members of the options of reading into the object that is open.
  ///
  /// - Parameter source: Where the recording came from and how it was asked to be read.
  package mutating func readingOptions(_ source: RecordingSource) {
    member("input_format", source.format?.rawValue ?? "auto")
    member("unit", source.reading.unit.rawValue)
    member("tick_rate_hz", source.reading.tickRateHertz)
    key("column")
    if let column = source.reading.column { string(column.text) } else { null() }
    member("interval_rule", source.reading.intervalRule.rawValue)
    member("session", source.reading.session.map(Double.init))
  }

  /// Writes the members of the options of an analysis into the object that is open.
  ///
  /// - Parameter options: The options.
  package mutating func analysisOptions(_ options: AnalysisOptions) {
    let conventions = options.conventions
    member("preset", conventions.name)
    member("correct", options.correction.name)
    // Without correction nothing is taken out, however long.
    member(
      "longest_interval_ms",
      options.correction == .none ? nil : options.longestIntervalMilliseconds)
    member("from_s", options.range?.startSeconds)
    key("to_s")
    if let end = options.range?.endSeconds, end.isFinite { number(end) } else { null() }
    member("window_s", options.windows?.lengthSeconds)
    member("step_s", options.windows?.stepSeconds)
    if options.summarisesDays {
      key("days")
      boolean(true)
    }
    member("metrics", options.selection.metrics.map(\.key))
    key("intervals")
    boolean(options.includesIntervals)
    member("curves", options.curves.map(\.key))
    spectrum(conventions.spectrum)
    key("bands_hz")
    object { json in
      for (name, band) in conventions.bands.named {
        json.key(name)
        json.array { json in
          json.number(band.lowerHertz)
          json.number(band.upperHertz)
        }
      }
    }
    key("minimum_duration_s")
    object { json in
      json.member("hf", conventions.minimumDurations.highSeconds)
      json.member("lf", conventions.minimumDurations.lowSeconds)
      json.member("vlf", conventions.minimumDurations.veryLowSeconds)
      json.member("ulf", conventions.minimumDurations.ultraLowSeconds)
    }
    member("pnn_share_of", conventions.shareDenominator == .differences ? "pairs" : "intervals")
    member(
      "normalised_units_share_of",
      conventions.normalisedPower == .lowPlusHigh ? "lf+hf" : "all bands")
    member(
      "total_power_sum_of",
      conventions.totalPower == .upToHigh ? "bands up to hf" : "all bands")
    member("sdann_minimum_segments", conventions.minimumSegments)
    member("sdann_segments", conventions.segments.text)
    key("dfa_scales")
    object { json in
      json.member("alpha1", conventions.shortScales.text)
      json.member("alpha2", conventions.longScales.text)
      json.key("overlapping")
      json.boolean(conventions.overlappingScales)
      json.member("minimum_windows", conventions.minimumScaleWindows)
    }
    member("multifractal", conventions.multifractal.text)
    member("symbol_levels", conventions.symbolLevels.text)
    member("shannon_symbols", conventions.shannonSymbols.text)
    member("fuzzy_exponent", conventions.fuzzyExponent)
    member("recurrence", conventions.recurrence.text)
    member("correlation_dimension", conventions.correlationRadii.text)
    spreads(conventions)
  }

  /// Writes the conventions of spread, entropies and capacities.
  private mutating func spreads(_ conventions: AnalysisConventions) {
    member("sdsd_of", conventions.differenceSpread.text)
    member("sd_hr_divisor", conventions.heartRateDivisor.text)
    member("large_differences", conventions.largeDifferences.text)
    member("histogram_bins", conventions.histogramBins.text)
    member("poincare_widths", conventions.poincareWidths.text)
    member("entropy_tolerance", conventions.entropyTolerance.text)
    member("sampen_pairs", conventions.templatePairs.text)
    member("capacity_anchors", conventions.capacityAnchors.text)
  }

  /// Writes the options of the estimator in use; the others have none of these.
  private mutating func spectrum(_ recipe: SpectralRecipe) {
    key("spectrum")
    object { json in
      json.member("estimator", recipe.estimator.rawValue)
      switch recipe.estimator {
      case .welch:
        json.resampling(recipe)
        json.segments(recipe)
      case .burg:
        json.resampling(recipe)
        json.member("ar_order", recipe.autoregressiveOrder)
      case .lombScargle:
        json.member("detrend", Detrending.mean.text)
        json.member("periodogram", recipe.periodogram.text)
      }
      json.member("band_edges", recipe.bandIntegration.text)
      json.member("least_periods", recipe.leastPeriods)
    }
  }

  private mutating func resampling(_ recipe: SpectralRecipe) {
    member("resampling_hz", recipe.resamplingRateHertz)
    member("interpolation", Self.hyphenated(recipe.interpolation.rawValue))
    member("grid_end", recipe.gridEnd.text)
    member("detrend", recipe.detrending.text)
  }

  private mutating func segments(_ recipe: SpectralRecipe) {
    switch recipe.segmentLength {
    case .seconds(let seconds): member("segment_s", seconds)
    case .fractionOfRecord(let fraction): member("segment_fraction", fraction)
    case .byRecord(let limit, let below, let above):
      member(
        "segment_s",
        "\(ShortestNumber.text(below)) below \(ShortestNumber.text(limit)) s, "
          + "else \(ShortestNumber.text(above))")
    }
    member("overlap", recipe.overlapFraction)
    member("window", Self.hyphenated(recipe.window.rawValue))
    member("segment_detrend", recipe.segmentDetrending.rawValue)
    switch recipe.transformLength {
    case .segment: member("transform", "segment")
    case .points(let points): member("transform", "\(points) points")
    case .twiceSegment: member("transform", "twice the segment")
    }
  }

  /// A name of the library as options are spelled: `cubicSpline` becomes `cubic-spline`.
  private static func hyphenated(_ name: String) -> String {
    name.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }
}

extension Detrending {
  /// The trend that is removed, as the command line names it.
  package var text: String {
    switch self {
    case .none: "none"
    case .mean: "mean"
    case .linear: "linear"
    case .smoothnessPriors(let lambda): "smoothness-priors:" + ShortestNumber.text(lambda)
    }
  }
}

extension BandSet {
  /// The bands by name, from slow to fast.
  package var named: [(String, FrequencyBand)] {
    [("ulf", ultraLow), ("vlf", veryLow), ("lf", low), ("hf", high), ("vhf", veryHigh)]
      .compactMap { name, band in band.map { (name, $0) } }
  }
}

extension ClosedRange<Int> {
  /// The window sizes as text, a tenth of the N + 1 beats for an open upper end.
  var text: String {
    "\(lowerBound)-" + (upperBound == .max ? "(N+1)/10" : String(upperBound))
  }
}
