import SignalCore
import SpectralAnalysis

/// The tachograms of the stretches of a series at 4 Hz, by cubic spline, which spectra and breathing
/// share; each is made when first asked for.
///
/// One value serves one thread.
final class SplineTachograms {
  /// The sampling rate.
  static let samplingRateHertz = 4.0

  /// The series.
  private(set) var series = RRSeries()
  /// Its runs of contiguous intervals.
  private(set) var stretches: [Range<Int>] = []
  /// By the first interval of the stretch.
  private var known: [Int: SampledSignal] = [:]
  private var memory = SplineMemory()
  /// The samples of the last tachogram, and of the last with another sampling rate.
  private var samples: [Double] = []
  private var otherSamples: [Double] = []

  /// Takes a series, in the memory of the one before; makes nothing yet.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - stretches: Its runs of contiguous intervals.
  func hold(_ series: RRSeries, stretches: [Range<Int>]) {
    self.series = series
    self.stretches = stretches
    known.removeAll(keepingCapacity: true)
  }

  /// Lets go of the series, whose memory others may then take.
  func letGo() { hold(RRSeries(), stretches: []) }

  /// Returns the tachogram of a stretch.
  ///
  /// - Parameter stretch: One of ``stretches``.
  /// - Returns: The signal in milliseconds, from the first to the last beat of the stretch.
  /// - Complexity: O(n) at first.
  func tachogram(of stretch: Range<Int>) -> SampledSignal {
    if let signal = known[stretch.lowerBound] { return signal }
    let signal = Tachogram.sampled(
      series, stretch: stretch, samplingRateHertz: Self.samplingRateHertz, method: .cubicSpline,
      values: &samples, memory: &memory)
    known[stretch.lowerBound] = signal
    return signal
  }

  /// Returns a tachogram with another sampling rate, which is not kept.
  func sampled(_ stretch: Range<Int>, samplingRateHertz: Double) -> SampledSignal {
    Tachogram.sampled(
      series, stretch: stretch, samplingRateHertz: samplingRateHertz, method: .cubicSpline,
      values: &otherSamples, memory: &memory)
  }
}
