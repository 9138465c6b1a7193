import SignalCore

/// A taper that multiplies a segment before its transform.
///
/// F. J. Harris, *On the use of windows for harmonic analysis with the discrete Fourier
/// transform*, Proc. IEEE 66 (1978) 51, doi:10.1109/PROC.1978.10837. Three conventions are in use
/// for where a raised cosine over n samples begins and ends; they differ by less than a sample,
/// and by up to a percent in the band powers of short recordings.
public enum WindowFunction: String, Sendable, CaseIterable {
  /// All ones.
  case rectangular
  /// ½(1 − cos 2πi/n): one period of n samples, SciPy's choice for spectra.
  case hannPeriodic
  /// ½(1 − cos 2πi/(n−1)): first and last sample zero.
  case hannSymmetric
  /// ½(1 − cos 2π(i+1)/(n+1)): symmetric without the two zeros, MATLAB's `hanning`.
  case hannNonzeroEnds
  /// 0.54 − 0.46·cos 2πi/n.
  case hammingPeriodic
  /// 0.54 − 0.46·cos 2πi/(n−1).
  case hammingSymmetric

  /// Returns the weights.
  ///
  /// - Parameter count: The number of samples, at least 1; a single sample has the weight 1.
  /// - Returns: One weight for each sample.
  /// - Complexity: O(n).
  public func weights(count: Int) -> [Double] {
    precondition(count >= 1, "a window has at least one sample")
    guard count > 1 else { return [1] }
    let samples = Double(count)
    switch self {
    case .rectangular: return [Double](repeating: 1, count: count)
    case .hannPeriodic: return Self.raisedCosine(count, offset: 0, period: samples, pedestal: 0)
    case .hannSymmetric:
      return Self.raisedCosine(count, offset: 0, period: samples - 1, pedestal: 0)
    case .hannNonzeroEnds:
      return Self.raisedCosine(count, offset: 1, period: samples + 1, pedestal: 0)
    case .hammingPeriodic:
      return Self.raisedCosine(count, offset: 0, period: samples, pedestal: 0.08)
    case .hammingSymmetric:
      return Self.raisedCosine(count, offset: 0, period: samples - 1, pedestal: 0.08)
    }
  }

  /// p + (1 − p)·sin²(πj/P), which is the raised cosine without its cancellation near zero; the
  /// second half mirrors the first, so the weights are symmetric to the last bit.
  private static func raisedCosine(
    _ count: Int, offset: Int, period: Double, pedestal: Double
  ) -> [Double] {
    let whole = Int(period)
    var weights = [Double](repeating: 0, count: count)
    for index in 0..<count {
      let position = index + offset
      let mirrored = whole - position - offset
      if mirrored >= 0, mirrored < index {
        weights[index] = weights[mirrored]
      } else {
        let sine = sin(.pi * Double(position) / period)
        weights[index] = pedestal + (1 - pedestal) * sine * sine
      }
    }
    return weights
  }
}
