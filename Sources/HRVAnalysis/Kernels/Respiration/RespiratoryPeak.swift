package import SignalCore
import SpectralAnalysis

/// The hump that breathing raises in the spectrum of heart period, where there is one.
///
/// Spectra of heart period fall with frequency whether a person breathes evenly or not, so the
/// largest density of a band often is its lower edge. A hump counts as breathing if it
/// - is a maximum inside the band, from 0.12 Hz (the lower edge of the band of Porges and Bohrer, and
///   above the 0.1 Hz wave of blood pressure) up to half the mean heart rate, where the beats alias
///   (R. Bailón, L. Sörnmo, P. Laguna, *A robust method for ECG-based estimation of the respiratory
///   frequency during stress testing*, IEEE Trans. Biomed. Eng. 53 (2006) 1273,
///   doi:10.1109/TBME.2006.871888), and up to 0.7 Hz;
/// - stands out: the lowest density between it and anything as high, on either side, is below it by a
///   factor of ``prominence(segments:)``;
/// - holds 60 % of the power above the valley on its left within 0.05 Hz;
/// - is no harmonic: no hump below 0.12 Hz at half its frequency is eight times as strong.
///
/// The spectrum is Welch's, of 25 s Hann segments with half overlap: breaths differ in length by
/// 10 % and more, and a finer spectrum shatters the hump.
package struct RespiratoryPeak: ~Copyable {
  /// What the spectrum of a stretch shows.
  package enum Finding: Sendable, Equatable {
    /// Breathing at this frequency in hertz.
    case breathing(hertz: Double)
    /// Nothing that stands out.
    case nothing
    /// Nothing above 0.12 Hz, and nearly all power around one slower wave, in hertz: slow breathing
    /// or the waves of blood pressure, which RR intervals cannot tell apart.
    case slowWave(hertz: Double)
  }

  /// A maximum of the density, its surroundings and what they hold.
  private struct Hump {
    let hertz: Double
    let rise: Double
    let concentration: Double
    let power: Double
    let centroidHertz: Double
  }

  /// The least seconds of signal.
  package static let leastSeconds = 120.0
  /// The sampling rate of the tachogram.
  package static let samplingRateHertz = SplineTachograms.samplingRateHertz

  private static let segmentSeconds = 25.0
  private static let lowestHertz = 0.12
  private static let highestHertz = 0.7
  private static let halfWidthHertz = 0.05
  private static let leastConcentration = 0.6
  private static let slowestHertz = 0.04
  private static let slowWaveShare = 0.85
  /// In ms²/Hz: of intervals of 1,000 ms rounding leaves 10⁻²⁴.
  private static let leastDensity = 1e-15

  private var estimator = WelchEstimator(
    options: WelchOptions(segmentSeconds: segmentSeconds, transformLength: .zeroPadded(to: 512)))

  /// Creates a search, which keeps its buffers from one signal to the next.
  package init() {}

  /// How many times a hump must exceed its valleys.
  ///
  /// 1.75 in 5 min. The logarithm of a spectrum of n segments scatters like 1/√n, and the logarithm
  /// of the factor follows it. Of 200 series of noise (white, first-order red with 0.5, 0.8 and 0.95,
  /// waves at 0.1 Hz) 3 to 8 % pass so in 2 min, 0 to 3 % in 5 min, 0 to 1 % in 10 min; in 1 min 8 to
  /// 15 % would, which is why 2 min are the least.
  ///
  /// - Parameter segments: The number of Welch segments.
  /// - Returns: The factor.
  package static func prominence(segments: Int) -> Double {
    exp(log(1.75) * (23 / Double(max(1, segments))).squareRoot())
  }

  /// Looks for breathing.
  ///
  /// - Parameter tachogram: Intervals in milliseconds at 4 Hz, without a gap, of at least about
  ///   ``leastSeconds``.
  /// - Returns: What was found; the frequency is the centroid of the density within 0.05 Hz of the
  ///   peak and between its valleys.
  /// - Complexity: O(n).
  package mutating func find(in tachogram: SampledSignal) -> Finding {
    guard let mean = DescriptiveStatistics.mean(tachogram.values.span), mean > 0 else {
      return .nothing
    }
    let spectrum = estimator.spectrum(of: tachogram)
    let top = min(Self.highestHertz, 500 / mean)
    let first = spectrum.frequenciesHertz.firstIndex { $0 >= Self.slowestHertz } ?? 0
    let last = spectrum.frequenciesHertz.lastIndex { $0 <= top } ?? 0
    // What a constant series leaves is rounding, which has humps of its own.
    guard first + 2 <= last, Self.power(spectrum, first...last) > Self.leastDensity else {
      return .nothing
    }
    let segments =
      Int(
        (Double(tachogram.values.count) / tachogram.samplingRateHertz / Self.segmentSeconds - 0.5)
          * 2)
    let needed = Self.prominence(segments: segments)
    var breathing: Hump?
    var slow: Hump?
    for bin in first + 1..<last {
      guard let hump = Self.hump(at: bin, first...last, spectrum) else { continue }
      if hump.hertz < Self.lowestHertz {
        if hump.power > slow?.power ?? -.infinity { slow = hump }
      } else if hump.rise >= needed, hump.concentration >= Self.leastConcentration,
        hump.power > breathing?.power ?? -.infinity
      {
        breathing = hump
      }
    }
    if let breathing {
      guard let slow, slow.power >= 8 * breathing.power,
        abs(breathing.hertz - 2 * slow.hertz) <= 0.02
      else { return .breathing(hertz: breathing.centroidHertz) }
    }
    if let slow, slow.power >= Self.slowWaveShare * Self.power(spectrum, first...last) {
      return .slowWave(hertz: slow.centroidHertz)
    }
    return .nothing
  }

  /// The hump whose top is a bin, or `nil` where the bin is no maximum.
  private static func hump(
    at top: Int, _ band: ClosedRange<Int>, _ spectrum: PowerSpectrum
  ) -> Hump? {
    let densities = spectrum.densities
    let frequencies = spectrum.frequenciesHertz
    let height = densities[top]
    guard height > densities[top - 1], height >= densities[top + 1] else { return nil }
    var left = top
    var index = top
    while index > band.lowerBound, densities[index - 1] <= height {
      index -= 1
      if densities[index] < densities[left] { left = index }
    }
    var right = top
    index = top
    while index < band.upperBound, densities[index + 1] <= height {
      index += 1
      if densities[index] < densities[right] { right = index }
    }
    var power = 0.0
    var moment = 0.0
    for bin in left...right where abs(frequencies[bin] - frequencies[top]) <= halfWidthHertz {
      power += densities[bin]
      moment += frequencies[bin] * densities[bin]
    }
    let valley = max(densities[left], densities[right])
    return Hump(
      hertz: frequencies[top], rise: valley > 0 ? height / valley : .infinity,
      concentration: power / Self.power(spectrum, left...band.upperBound), power: power,
      centroidHertz: moment / power)
  }

  private static func power(
    _ spectrum: PowerSpectrum, _ bins: ClosedRange<Int>
  ) -> Double {
    bins.reduce(0) { $0 + spectrum.densities[$1] }
  }
}
