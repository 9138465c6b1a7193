import ArgumentParser
import AutonomicSim

/// How recordings are analysed: correction, conventions, metrics.
struct AnalysisChoices: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "How artefacts are corrected: \(ArtifactCorrection.names.joined(separator: ", ")). "
        + "(default: auto; none for a session folder, whose beats are simulated)",
      valueName: "rule"))
  var correct: String?

  @Option(
    help: ArgumentHelp(
      "What is removed from the resampled series before the spectrum: preset, none, mean, linear, "
        + "smoothness-priors or smoothness-priors:LAMBDA. Time-domain metrics stay as they are.",
      valueName: "trend"))
  var detrend = "preset"

  @Option(
    help: ArgumentHelp(
      "The estimator of the spectrum. (default: the preset's; welch for all but physionet)",
      valueName: "estimator"))
  var spectrum: SpectralRecipe.Estimator?

  @Option(
    help: ArgumentHelp(
      "The conventions of the metrics.",
      valueName: "preset"))
  var preset: AnalysisPreset = .standard

  @Option(
    help: ArgumentHelp(
      "Keys and groups separated by commas (groups: "
        + MetricGroup.allCases.map(\.rawValue).joined(separator: ", ") + ", all). (default: all)",
      valueName: "list"))
  var metrics: String?

  func validate() throws {
    _ = try options()
  }

  /// The options of the analysis, without range and windows.
  ///
  /// - Parameter usualCorrection: The correction where none was asked for.
  /// - Returns: The options.
  /// - Throws: `ValidationError` for a name that is none.
  func options(
    usualCorrection: ArtifactCorrection = .lipponenTarvainen
  ) throws -> AnalysisOptions {
    var options = AnalysisOptions(conventions: preset.conventions, correction: usualCorrection)
    if let correct {
      do {
        options.correction = try ArtifactCorrection(name: correct)
      } catch {
        throw ValidationError(
          "there is no artefact correction '\(correct)'"
            + NearestName.text(for: correct, among: ArtifactCorrection.names)
            + "; the corrections are \(ArtifactCorrection.names.joined(separator: ", "))")
      }
    }
    let metrics = metrics ?? "all"
    guard metrics.contains(where: { $0 != " " }) else {
      throw ValidationError("--metrics names none; give keys or groups, or leave it out for all")
    }
    do {
      options.selection = try MetricSelection(parsing: metrics)
    } catch {
      throw ValidationError(UnknownMetric.sentence(error.name))
    }
    if let spectrum { options.conventions.spectrum.estimator = spectrum }
    if detrend != "preset" {
      if options.conventions.spectrum.estimator == .lombScargle {
        throw ValidationError(
          "--detrend acts on the resampled series, and lomb-scargle resamples nothing; leave one "
            + "of the two out")
      }
      options.conventions.spectrum.detrending = try detrending()
    }
    return options
  }

  private func detrending() throws -> Detrending {
    switch detrend {
    case "none": return .none
    case "mean": return .mean
    case "linear": return .linear
    case "smoothness-priors": return .smoothnessPriors()
    default:
      let prefix = "smoothness-priors:"
      if detrend.hasPrefix(prefix), let lambda = Double(detrend.dropFirst(prefix.count)),
        (1e-6...1e9).contains(lambda)
      {
        return .smoothnessPriors(lambda: lambda)
      }
      let words = ["preset", "none", "mean", "linear", "smoothness-priors"]
      throw ValidationError(
        "there is no trend '\(detrend)'\(NearestName.text(for: detrend, among: words)); "
          + "write none, mean, linear, smoothness-priors or smoothness-priors:LAMBDA with a number from 1e-6 to 1e9"
      )
    }
  }
}
