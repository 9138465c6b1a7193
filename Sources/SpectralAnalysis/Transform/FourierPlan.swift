import CFFTW
import Synchronization

/// FFTW's plan for the forward complex transform of one length.
///
/// M. Frigo, S. G. Johnson, *The design and implementation of FFTW3*, Proc. IEEE 93 (2005) 216,
/// doi:10.1109/JPROC.2004.840301. Plans are made with `FFTW_ESTIMATE`, which chooses by rule and
/// not by timing, so a length has the same plan, and a transform the same bits, in every run.
///
/// This is the only kind of plan in the package. FFTW's own real transform of 1,200 points takes
/// about 3 ms to plan, the complex one of 600 points 0.5 ms, and untangling the latter costs less
/// than a microsecond per transform: for a program that runs for milliseconds planning decides.
package final class FourierPlan: Sendable {
  /// FFTW's pointer, which threads may share.
  ///
  /// Any number of them may execute one plan on buffers of their own; only planning and freeing
  /// must be kept apart, which `planner` does.
  @safe
  private struct Handle: @unchecked Sendable {
    let pointer: OpaquePointer
  }

  private static let planner = Mutex<Void>(())
  private static let cache = PlanCache<FourierPlan>(capacity: 64)

  /// The number of complex points.
  package let length: Int
  private let handle: Handle

  /// Returns the plan of a length, made at its first use.
  ///
  /// - Parameter length: The number of complex points, at least 1.
  /// - Returns: The plan, shared by the process.
  package static func plan(length: Int) -> FourierPlan {
    cache.tables(length: length) { FourierPlan(length: length) }
  }

  private init(length: Int) {
    precondition(length >= 1 && length <= Int(Int32.max), "a transform has 1 to 2³¹−1 points")
    self.length = length
    let input = FourierBuffer(capacity: length)
    let output = FourierBuffer(capacity: length)
    let made = Self.planner.withLock { _ in
      unsafe fftw_plan_dft_1d(
        Int32(length), Self.complexPointer(input.base), Self.complexPointer(output.base),
        FFTW_FORWARD, UInt32(FFTW_ESTIMATE)
      ).map { unsafe Handle(pointer: $0) }
    }
    guard let made else { fatalError("FFTW has no plan for \(length) points") }
    handle = made
  }

  deinit {
    Self.planner.withLock { _ in unsafe fftw_destroy_plan(handle.pointer) }
  }

  /// Transforms `length` complex numbers: X_k = Σ x_j exp(−2πi·jk/n), unscaled.
  ///
  /// - Parameters:
  ///   - input: The numbers; they are left as they are.
  ///   - offset: The index of the first complex number in `input`; a multiple of 4, which keeps
  ///     the alignment the plan was made for.
  ///   - output: Where the transform goes.
  package func execute(
    _ input: borrowing FourierBuffer, from offset: Int = 0, into output: borrowing FourierBuffer
  ) {
    precondition(
      offset >= 0 && offset % 4 == 0 && offset + length <= input.capacity
        && length <= output.capacity, "the buffers must hold the transform")
    unsafe fftw_execute_dft(
      handle.pointer, Self.complexPointer(input.base + 2 * offset),
      Self.complexPointer(output.base))
  }

  private static func complexPointer(
    _ pointer: UnsafeMutablePointer<Double>
  ) -> UnsafeMutablePointer<fftw_complex> {
    unsafe UnsafeMutableRawPointer(pointer).assumingMemoryBound(to: fftw_complex.self)
  }
}
