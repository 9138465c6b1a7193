import FFTW

/// What any program that uses FFTW must pay: real transforms of a signal, planned beforehand, without
/// detrending, taper or sum.
public final class RealTransforms {
  private let samples: UnsafeMutablePointer<Double>
  private let output: UnsafeMutablePointer<fftw_complex>
  private let starts: [Int]
  private let plan: fftw_plan?

  /// Plans the transforms.
  ///
  /// - Parameters:
  ///   - signal: The samples; zeros follow where there are fewer than one transform takes.
  ///   - size: The length of each transform.
  ///   - step: From the start of one transform to that of the next.
  public init(_ signal: [Double], size: Int, step: Int) {
    let count = max(signal.count, size)
    samples = fftw_alloc_real(count)
    samples.initialize(repeating: 0, count: count)
    for (index, value) in signal.enumerated() { samples[index] = value }
    output = fftw_alloc_complex(size / 2 + 1)
    starts = Array(stride(from: 0, through: count - size, by: step))
    plan = fftw_plan_dft_r2c_1d(
      Int32(size), samples, output, UInt32(FFTW_ESTIMATE | FFTW_PRESERVE_INPUT))
  }

  /// The transforms of Welch's method: segments of 300 s at 4 Hz, half of each shared with the next.
  public convenience init(segmentsOf signal: [Double]) {
    self.init(signal, size: 1200, step: 600)
  }

  deinit {
    fftw_destroy_plan(plan)
    fftw_free(samples)
    fftw_free(output)
  }

  /// Executes every transform.
  ///
  /// - Returns: The last transform's first coefficient.
  public func execute() -> Double {
    for start in starts { fftw_execute_dft_r2c(plan, samples + start, output) }
    return output[0].0
  }
}
