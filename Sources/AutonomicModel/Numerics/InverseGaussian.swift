package import SignalCore

/// Draws from the inverse Gaussian distribution with mean 1.
///
/// J. R. Michael, W. R. Schucany, R. W. Haas, *Generating random variates using transformations
/// with multiple roots*, Am. Stat. 30 (1976) 88, doi:10.1080/00031305.1976.10479147. It is the
/// law of the time a noisy integrator takes to its threshold, and the interval law of Barbieri
/// 2005 (doi:10.1152/ajpheart.00482.2003).
package enum InverseGaussian {
  /// Returns one draw: a normal number first, then a uniform one, from the same stream.
  ///
  /// - Parameters:
  ///   - shape: λ, dimensionless and positive; the coefficient of variation is 1/√λ.
  ///   - stream: The stream to draw from.
  /// - Returns: A positive number with mean 1 and variance 1/λ.
  package static func draw(shape: Double, from stream: inout RandomStream) -> Double {
    let normal = stream.normal()
    let y = normal * normal
    let root = (4 * shape * y + y * y).squareRoot()
    let smaller = 1 + (y - root) / (2 * shape)
    return stream.uniform() * (1 + smaller) <= 1 ? smaller : 1 / smaller
  }
}
