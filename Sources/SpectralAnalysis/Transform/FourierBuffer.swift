import CFFTW

/// Complex numbers in memory aligned as FFTW wants it: real and imaginary parts alternate.
@safe
package struct FourierBuffer: ~Copyable {
  /// The first real part.
  let base: UnsafeMutablePointer<Double>
  /// How many complex numbers fit.
  package let capacity: Int

  /// Allocates zeros.
  ///
  /// - Parameter capacity: How many complex numbers must fit.
  package init(capacity: Int) {
    precondition(capacity > 0, "a buffer holds at least one number")
    guard let base = unsafe fftw_alloc_real(2 * capacity) else {
      fatalError("no memory for a transform of \(capacity) points")
    }
    unsafe base.initialize(repeating: 0, count: 2 * capacity)
    unsafe self.base = unsafe base
    self.capacity = capacity
  }

  deinit {
    unsafe fftw_free(base)
  }
}
