import HRVAnalysis
import SignalCore

/// The notes on breathing, heart rate and stationarity of a comparison.
enum PhaseNotes {
  /// Breathing that differs by more than this from phase to phase is worth a note: measured
  /// breathing in breaths per minute, then breathing estimated from the beats, which is rougher.
  ///
  /// A breath a minute slower raises HF by a few percent by itself: T. E. Brown, L. A. Beightol,
  /// J. Koh, D. L. Eckberg, J. Appl. Physiol. 75 (1993) 2310, doi:10.1152/jappl.1993.75.5.2310. The
  /// limits are choices of this package.
  static let measuredLimitPerMinute = 1.0
  static let estimatedLimitPerMinute = 2.0
  /// Below this rate breathing leaves the HF band, 0.15 Hz.
  static let slowestInBandPerMinute = 9.0
  /// Where windows give no interval, a heart rate that differs by this much is worth a note.
  static let heartRateLimitBpm = 5.0
  /// A trend is said where chance would make one as steep in fewer cases than this: two measures in
  /// each of three phases should not raise a false alarm in every fourth recording.
  static let trendProbability = 0.01
  /// A phase is looked at in this many parts, none shorter than a minute.
  ///
  /// Shorter ones do not hold an RMSSD (M. L. Munoz et al., PLoS One 10 (2015) e0138921,
  /// doi:10.1371/journal.pone.0138921).
  static let mostParts = 10
  static let shortestPartSeconds = 60.0

  /// Returns the notes, in the order of the phases.
  ///
  /// - Parameters:
  ///   - phases: The phases.
  ///   - heartRates: The mean heart rate in the windows of each.
  /// - Returns: Notes on breathing, then on heart rate, then on drifts.
  static func notes(on phases: [ComparisonPhase], heartRates: [PhaseSummary]) -> [PhaseNote] {
    breathing(phases) + heartRate(phases, heartRates) + phases.flatMap(stationarity)
  }

  // MARK: Breathing

  private static func breathing(_ phases: [ComparisonPhase]) -> [PhaseNote] {
    let isMeasured = phases.allSatisfy { $0.respirationRatePerMinute != nil }
    let limit = isMeasured ? measuredLimitPerMinute : estimatedLimitPerMinute
    let origin = isMeasured ? "" : " as estimated from the beats"
    let rates = phases.map { phase in
      isMeasured
        ? phase.respirationRatePerMinute
        : phase.recording.values(of: [.respirationRate], in: phase.series)[0].number
    }
    var notes = [PhaseNote]()
    for (phase, rate) in zip(phases, rates) {
      guard let rate, rate < slowestInBandPerMinute else { continue }
      notes.append(
        PhaseNote(
          subject: .breathing, phase: phase.name,
          text:
            "in phase '\(phase.name)' breathing is at \(oneDecimal(rate)) per minute, below the "
            + "HF band: its power is counted as LF"))
    }
    guard let first = rates[0] else { return notes }
    for (phase, rate) in zip(phases, rates).dropFirst() {
      guard let rate, (rate - first).magnitude > limit else { continue }
      let slower = rate < first
      // Below the band its power leaves HF instead of raising it, as the note above says.
      let effect =
        min(rate, first) < slowestInBandPerMinute
        ? ""
        : ": \(slower ? "slower" : "faster") breathing alone \(slower ? "raises" : "lowers") HF "
          + "and RMSSD"
      notes.append(
        PhaseNote(
          subject: .breathing, phase: phase.name,
          text: "breathing goes from \(oneDecimal(first)) to \(oneDecimal(rate)) per minute from "
            + "'\(phases[0].name)' to '\(phase.name)'\(origin)\(effect)"))
    }
    return notes
  }

  // MARK: Heart rate

  private static func heartRate(
    _ phases: [ComparisonPhase], _ heartRates: [PhaseSummary]
  ) -> [PhaseNote] {
    phases.indices.dropFirst().compactMap { index in
      guard let change = PhaseChange(to: index, of: heartRates, scale: .linear),
        let first = heartRates[0].mean, let later = heartRates[index].mean
      else { return nil }
      let differs =
        change.interval.map { !$0.contains(0) }
        ?? (change.difference.magnitude >= heartRateLimitBpm)
      guard differs else { return nil }
      return PhaseNote(
        subject: .heartRate, phase: phases[index].name,
        text: "mean heart rate goes from \(oneDecimal(first)) to \(oneDecimal(later)) bpm from "
          + "'\(phases[0].name)' to '\(phases[index].name)': measures in ms and ms² rise as the "
          + "heart slows, and a change of posture moves all of them")
    }
  }

  // MARK: Stationarity

  private static func stationarity(_ phase: ComparisonPhase) -> [PhaseNote] {
    let parts = min(
      mostParts, Int((phase.range.lengthSeconds / shortestPartSeconds).rounded(.down)))
    guard parts >= 5 else { return [] }
    let length = phase.range.lengthSeconds / Double(parts)
    let values = (0..<parts).map { part in
      let start = phase.range.startSeconds + Double(part) * length
      let end = part == parts - 1 ? phase.range.endSeconds : start + length
      return phase.recording.values(
        of: [.meanHeartRate, .rmssd],
        in: phase.recording.series.slice(TimeRange(startSeconds: start, endSeconds: end)))
    }
    let name = phase.name
    var notes = [PhaseNote]()
    func add(_ measure: String, _ trend: TrendTest) {
      notes.append(
        PhaseNote(
          subject: .stationarity, phase: name,
          text: "in phase '\(name)' \(measure) \(trend.slope > 0 ? "rises" : "falls") steadily "
            + "(\(trend.probability < 0.001 ? "p < 0.001" : "p < 0.01")): its mean stands for no "
            + "single state"))
    }
    if let trend = TrendTest(values.map { $0[0].number }), trend.probability < trendProbability {
      add("heart rate", trend)
    }
    let logarithms = values.map { $0[1].number.flatMap { $0 > 0 ? log($0) : nil } }
    if let trend = TrendTest(logarithms), trend.probability < trendProbability {
      add("RMSSD", trend)
    }
    return notes
  }

  private static func oneDecimal(_ value: Double) -> String {
    let tenths = Int((value * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
