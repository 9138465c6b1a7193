import SignalCore
import SpectralAnalysis

/// What is known of the breathing of a recording or window, each part found when first asked for.
///
/// One value serves one thread.
struct Breathing {
  /// Half the width of the band around the breathing frequency, in hertz.
  static let halfBandHertz = 0.05
  /// The band around the breathing frequency reaches no lower than LF does.
  static let lowestBandHertz = 0.04
  /// The breaths that a rate from a signal needs.
  static let leastBreaths = 3

  private let tachograms: SplineTachograms
  private let workspace: Workspace
  private let signal: SampledSignal?

  /// Prepares nothing yet.
  ///
  /// - Parameters:
  ///   - tachograms: Those of the recording or window.
  ///   - workspace: Has the memory to work in.
  ///   - signal: The respiration signal over the same time; `nil` where there is none.
  init(_ tachograms: SplineTachograms, workspace: Workspace, signal: SampledSignal?) {
    self.tachograms = tachograms
    self.workspace = workspace
    self.signal = signal
  }

  /// Whether breathing was recorded, not guessed from the beats.
  var isRecorded: Bool { signal != nil }

  /// The breaths of the signal; none without one.
  private(set) lazy var cycles: [BreathCycle] = signal.map(BreathCycle.all) ?? []

  /// What the intervals show by themselves.
  private(set) lazy var fromBeats = RespirationFromBeats(
    tachograms, allowedBeats: MinimumDurations.allowedBeats, search: &workspace.respiratoryPeak,
    memory: &workspace.breathingFindings)

  /// Breaths per minute, from the signal where there is one.
  private(set) lazy var ratePerMinute: MetricValue = {
    if isRecorded {
      guard cycles.count >= Self.leastBreaths else {
        return .undefined(
          .tooFewEvents(
            needed: Self.leastBreaths, found: cycles.count,
            name: "whole breaths in the respiration signal"))
      }
      return .finite(BreathCycle.ratePerMinute(cycles))
    }
    if let hertz = fromBeats.medianHertz { return .finite(60 * hertz) }
    guard !fromBeats.findings.isEmpty else {
      return .undefined(
        .tooShort(
          neededSeconds: RespiratoryPeak.leastSeconds, foundSeconds: fromBeats.longestSeconds))
    }
    return .undefined(.noRespiratoryPeak)
  }()

  /// The band around the breathing frequency, or why there is none.
  private(set) lazy var band: Result<FrequencyBand, NoSpectrum> = {
    guard let rate = ratePerMinute.number else {
      return .failure(NoSpectrum(reason: ratePerMinute.reason ?? .noRespiratoryPeak))
    }
    let center = rate / 60
    return .success(
      FrequencyBand(
        lowerHertz: max(Self.lowestBandHertz, center - Self.halfBandHertz),
        upperHertz: max(Self.lowestBandHertz, center) + Self.halfBandHertz))
  }()

  /// The arrhythmia breath by breath.
  private(set) lazy var peakToTrough = PeakToTrough(tachograms.series, cycles: cycles)

  /// The arrhythmia second by second.
  private(set) lazy var secondBySecond = SecondBySecondRSA(
    tachograms, scratch: &workspace.secondBySecondRSA)
}
