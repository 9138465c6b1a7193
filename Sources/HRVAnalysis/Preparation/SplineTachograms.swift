import SignalCore
import SpectralAnalysis

/// The tachograms of the stretches of a series at 4 Hz, by cubic spline, which spectra and breathing
/// share; each is made when first asked for.
///
/// One value serves one thread.
final class SplineTachograms {
  /// What splines are worked out in.
  final class SharedMemory {
    fileprivate var spline = SplineMemory()
  }

  /// The sampling rate.
  static let samplingRateHertz = 4.0

  /// The series.
  let series: RRSeries
  /// Its runs of contiguous intervals.
  let stretches: [Range<Int>]
  private let memory: SharedMemory
  /// By the first interval of the stretch.
  private var known: [Int: SampledSignal] = [:]

  /// Makes nothing yet.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - stretches: Its runs of contiguous intervals.
  ///   - memory: What splines are worked out in; series one after another share it.
  init(_ series: RRSeries, stretches: [Range<Int>], memory: SharedMemory = SharedMemory()) {
    self.memory = memory
    self.series = series
    self.stretches = stretches
  }

  /// Returns the tachogram of a stretch.
  ///
  /// - Parameter stretch: One of ``stretches``.
  /// - Returns: The signal in milliseconds, from the first to the last beat of the stretch.
  /// - Complexity: O(n) at first.
  func tachogram(of stretch: Range<Int>) -> SampledSignal {
    if let signal = known[stretch.lowerBound] { return signal }
    let signal = sampled(stretch, samplingRateHertz: Self.samplingRateHertz)
    known[stretch.lowerBound] = signal
    return signal
  }

  /// Returns a tachogram with another sampling rate, which is not kept.
  func sampled(_ stretch: Range<Int>, samplingRateHertz: Double) -> SampledSignal {
    Tachogram.sampled(
      series, stretch: stretch, samplingRateHertz: samplingRateHertz, method: .cubicSpline,
      memory: &memory.spline)
  }
}
