/// The forward discrete Fourier transform of real values, with the buffers it works in.
///
/// X_k = Σ x_j exp(−2πi·jk/n) for k = 0…n/2, unscaled. An even number of values is transformed as
/// half as many complex ones, whose transform is then untangled by the symmetries of the even and
/// odd samples (J. W. Cooley, P. A. W. Lewis, P. D. Welch, *The fast Fourier transform algorithm*,
/// J. Sound Vib. 12 (1970) 315, doi:10.1016/0022-460X(70)90075-1).
///
/// One value of this type belongs to one worker; plans behind it are shared, and executing them
/// takes no lock.
package struct RealFourierTransform: ~Copyable {
  private var plan: RealFourierPlan
  private var input: FourierBuffer
  private var output: FourierBuffer

  /// Creates a transform.
  ///
  /// - Parameter length: The number of real values, at least 1.
  package init(length: Int) {
    plan = RealFourierPlan.plan(length: length)
    input = FourierBuffer(capacity: length)
    output = FourierBuffer(capacity: length + 1)
  }

  /// The number of real values.
  package var length: Int { plan.length }

  /// The number of complex coefficients, n/2 + 1.
  package var binCount: Int { length / 2 + 1 }

  /// Changes the length; buffers are kept where they are large enough.
  ///
  /// - Parameter length: The number of real values, at least 1.
  package mutating func prepare(length: Int) {
    guard length != self.length else { return }
    plan = RealFourierPlan.plan(length: length)
    if input.capacity < length {
      input = FourierBuffer(capacity: length)
      output = FourierBuffer(capacity: length + 1)
    }
  }

  /// Transforms the values a closure writes.
  ///
  /// - Parameter fill: Writes all `length` values through the pointer; what it leaves out keeps
  ///   whatever an earlier transform left there.
  mutating func transform(filling fill: (UnsafeMutablePointer<Double>) -> Void) {
    unsafe fill(input.base)
    if length.isMultiple(of: 2) {
      plan.complexPlan.execute(input, into: output)
      untangle()
    } else {
      spreadRealValues()
      plan.complexPlan.execute(input, into: output)
    }
  }

  /// Transforms values.
  ///
  /// - Parameter values: `length` values.
  package mutating func transform(_ values: Span<Double>) {
    precondition(values.count == length, "the values must fill the transform")
    unsafe transform { target in
      for index in 0..<values.count { unsafe target[index] = values[index] }
    }
  }

  /// Returns one coefficient of the last transform.
  ///
  /// - Parameter bin: From 0 to n/2.
  /// - Returns: Its real and imaginary part.
  package func coefficient(_ bin: Int) -> (real: Double, imaginary: Double) {
    precondition(bin >= 0 && bin < binCount, "the bin must exist")
    return unsafe (output.base[2 * bin], output.base[2 * bin + 1])
  }

  /// Adds |X_k|² of the last transform to sums.
  ///
  /// - Parameter sums: One sum for each of the n/2 + 1 bins.
  package func addPowers(to sums: inout [Double]) {
    precondition(sums.count == binCount, "one sum for each bin")
    let bins = binCount
    let coefficients = unsafe output.base
    unsafe sums.withUnsafeMutableBufferPointer { sums in
      for bin in 0..<bins {
        let real = unsafe coefficients[2 * bin]
        let imaginary = unsafe coefficients[2 * bin + 1]
        unsafe sums[bin] += real * real + imaginary * imaginary
      }
    }
  }

  /// Puts a zero imaginary part after every real value, from the back so that none is overwritten.
  private func spreadRealValues() {
    let values = unsafe input.base
    for index in stride(from: length - 1, through: 0, by: -1) {
      unsafe values[2 * index] = values[index]
      unsafe values[2 * index + 1] = 0
    }
  }

  /// Turns the transform of x₀ + i·x₁, x₂ + i·x₃, … into the transform of x₀, x₁, x₂, ….
  ///
  /// The output holds n + 1 complex numbers and `twiddles` n/4 + 1 pairs, which bounds every index.
  private func untangle() {
    let half = length / 2
    let bins = unsafe output.base
    let firstReal = unsafe bins[0]
    let firstImaginary = unsafe bins[1]
    unsafe bins[0] = firstReal + firstImaginary
    unsafe bins[1] = 0
    unsafe bins[2 * half] = firstReal - firstImaginary
    unsafe bins[2 * half + 1] = 0
    unsafe plan.twiddles.withUnsafeBufferPointer { twiddles in
      var low = 1
      while 2 * low <= half {
        let high = half - low
        let lowReal = unsafe bins[2 * low]
        let lowImaginary = unsafe bins[2 * low + 1]
        let highReal = unsafe bins[2 * high]
        let highImaginary = unsafe bins[2 * high + 1]
        let evenReal = 0.5 * (lowReal + highReal)
        let evenImaginary = 0.5 * (lowImaginary - highImaginary)
        let oddReal = 0.5 * (lowImaginary + highImaginary)
        let oddImaginary = 0.5 * (highReal - lowReal)
        let cosine = unsafe twiddles[2 * low]
        let sine = unsafe twiddles[2 * low + 1]
        let turnedReal = cosine * oddReal - sine * oddImaginary
        let turnedImaginary = cosine * oddImaginary + sine * oddReal
        unsafe bins[2 * low] = evenReal + turnedReal
        unsafe bins[2 * low + 1] = evenImaginary + turnedImaginary
        unsafe bins[2 * high] = evenReal - turnedReal
        unsafe bins[2 * high + 1] = turnedImaginary - evenImaginary
        low += 1
      }
    }
  }
}
