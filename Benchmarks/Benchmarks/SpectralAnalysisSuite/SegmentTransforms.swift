import AutonomicSim
import FFTW

/// What any program that uses FFTW must pay for Welch's method: one real transform for each
/// segment, planned beforehand, without detrending, taper or sum.
final class SegmentTransforms {
  private static let segmentSamples = 1200
  private let samples: UnsafeMutablePointer<Double>
  private let output: UnsafeMutablePointer<fftw_complex>
  private let starts: [Int]
  private let plan: fftw_plan?

  init(_ signal: SampledSignal) {
    let size = Self.segmentSamples
    let count = max(signal.values.count, size)
    samples = fftw_alloc_real(count)
    samples.initialize(repeating: 0, count: count)
    for (index, value) in signal.values.enumerated() { samples[index] = value }
    output = fftw_alloc_complex(size / 2 + 1)
    starts = Array(stride(from: 0, through: count - size, by: size / 2))
    plan = fftw_plan_dft_r2c_1d(
      Int32(size), samples, output, UInt32(FFTW_ESTIMATE | FFTW_PRESERVE_INPUT))
  }

  deinit {
    fftw_destroy_plan(plan)
    fftw_free(samples)
    fftw_free(output)
  }

  /// Transforms every segment.
  ///
  /// - Returns: The last transform's first coefficient.
  func execute() -> Double {
    for start in starts { fftw_execute_dft_r2c(plan, samples + start, output) }
    return output[0].0
  }
}
