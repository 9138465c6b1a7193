import AutonomicModel
import HRVAnalysis
import SignalCore

/// The simulated part of a session: what the body did, and which beats a recorder has of it.
struct SimulatedSessionBeats {
  /// Beat times in files have this many steps to the second: whole microseconds.
  static let ticksPerSecond = 1e6
  /// Lung volumes in files have four decimals.
  private static let volumeTicksPerLiter = 1e4

  /// Signals and beats as simulated.
  let recording: SimulatedRecording
  /// The truth about disturbed beats; `nil` where no disturbance was asked for.
  let disturbed: DisturbedRecording?
  /// The beats as recorded, at the resolution of the files.
  let recorded: RRSeries

  /// Simulates a session.
  ///
  /// - Parameter request: The session.
  /// - Throws: ``RRSeriesError`` if the simulated beats form no series, which a session of two beats
  ///   or more never does.
  init(_ request: SessionRequest) throws(RRSeriesError) {
    recording = Simulation(
      request.sessionProtocol, durations: request.durations, subject: request.subject,
      profile: request.profile
    ).run(seed: request.seed)
    if request.disturbances == .none {
      disturbed = nil
      recorded = try Self.atFileResolution(recording.rrSeries())
    } else {
      let disturbed = BeatDisturbance(rates: request.disturbances, seed: request.seed)(
        try recording.rrSeries())
      self.disturbed = disturbed
      recorded = try Self.atFileResolution(disturbed.unlabelledSeries)
    }
  }

  /// What an analysis of the beats is told: what was asked, and the breathing of the session unless
  /// another signal was given.
  ///
  /// - Parameter request: The session.
  /// - Returns: The options with the lung volume at the resolution of the files.
  func analysisOptions(_ request: SessionRequest) -> AnalysisOptions {
    var options = request.analysis
    if options.respiration == nil {
      options.respiration = SampledSignal(
        values: recording.signals.lungVolumeLiters.map {
          ($0 * Self.volumeTicksPerLiter).rounded() / Self.volumeTicksPerLiter
        },
        samplingRateHertz: SimulatedSignals.samplingRateHertz)
    }
    return options
  }

  /// The beats at the resolution of the files, so that a file read back gives the same numbers.
  static func atFileResolution(_ series: RRSeries) throws(RRSeriesError) -> RRSeries {
    guard let first = series.beatTimesSeconds.first else { return series }
    let ticks = series.beatTimesSeconds.map { ($0 * ticksPerSecond).rounded() }
    let start = ((first - series.intervalsMilliseconds[0] / 1000) * ticksPerSecond).rounded()
    let intervals = zip(ticks, [start] + ticks.dropLast()).map { ($0 - $1) / 1000 }
    return try RRSeries(
      intervalsMilliseconds: intervals, beatTimesSeconds: ticks.map { $0 / ticksPerSecond })
  }
}
