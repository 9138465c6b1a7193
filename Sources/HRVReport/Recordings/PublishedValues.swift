import AutonomicSim

/// Values of healthy adults at rest that were read in their publications, beside those of a recording
/// of the same length.
///
/// They are the targets of supine rest whose published value was read at its source (grade A).
struct PublishedValues {
  /// What the published values are.
  static let note =
    "Published values are means of healthy adults in recordings of some 5 min at rest, with the "
    + "standard deviation between studies, which is smaller than between people; no limits of health."

  private static let targetOfMetric: [Metric: String] = [
    .meanNN: "rest_mean_rr", .sdnn: "rest_sdnn", .rmssd: "rest_rmssd",
  ]
  /// Recordings of other lengths have other values.
  private static let comparableSeconds = 240.0...600.0

  private let texts: [Metric: String]

  /// The values that suit an analysis; none where it is not some 5 min long.
  init(for analysis: RecordingAnalysis) {
    let seconds = analysis.result.correction.series.spanSeconds
    guard Self.comparableSeconds.contains(seconds) else {
      texts = [:]
      return
    }
    let targets = ValidationGroup.supineRest.targets.filter { $0.grade == "A" }
    texts = Self.targetOfMetric.compactMapValues { id in
      targets.first { $0.id == id }.map { "\($0.literature); \($0.source)" }
    }
  }

  var isEmpty: Bool { texts.isEmpty }

  func text(for metric: Metric) -> String? { texts[metric] }
}
