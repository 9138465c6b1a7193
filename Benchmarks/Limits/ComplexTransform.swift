import FFTW

/// One complex transform, planned beforehand: what a periodogram of uneven samples cannot do without
/// once its sums are laid out on a grid.
public final class ComplexTransform {
  private let values: UnsafeMutablePointer<fftw_complex>
  private let output: UnsafeMutablePointer<fftw_complex>
  private let plan: fftw_plan?

  /// Plans the transform.
  ///
  /// - Parameter size: Its length.
  public init(size: Int) {
    values = fftw_alloc_complex(size)
    output = fftw_alloc_complex(size)
    for index in 0..<size { values[index] = (Double(index % 7), 0) }
    plan = fftw_plan_dft_1d(
      Int32(size), values, output, FFTW_FORWARD, UInt32(FFTW_ESTIMATE | FFTW_PRESERVE_INPUT))
  }

  /// The transform that the sums up to twice a highest frequency need at the least: as many points
  /// as the next power of two of that range of frequencies, both signs of them.
  ///
  /// - Parameters:
  ///   - spanSeconds: The length of the record, the inverse of the step between frequencies.
  ///   - maximumFrequencyHertz: The highest frequency.
  public convenience init(spanSeconds: Double, maximumFrequencyHertz: Double) {
    let needed = 2 * 2 * maximumFrequencyHertz * spanSeconds
    var size = 1
    while Double(size) < needed { size *= 2 }
    self.init(size: size)
  }

  deinit {
    fftw_destroy_plan(plan)
    fftw_free(values)
    fftw_free(output)
  }

  /// Executes the transform.
  ///
  /// - Returns: The first coefficient.
  public func execute() -> Double {
    fftw_execute(plan)
    return output[0].0
  }
}
