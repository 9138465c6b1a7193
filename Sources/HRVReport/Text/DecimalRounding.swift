/// Rounding to decimals that is exact, as if numbers had all their digits.
enum DecimalRounding {
  /// Returns a number times a power of ten, rounded to the nearest integer, halves upwards.
  ///
  /// - Parameters:
  ///   - magnitude: A finite number, not negative.
  ///   - scale: A power of ten; the product stays below 2⁶³.
  /// - Returns: The integer.
  static func integer(_ magnitude: Double, times scale: Double) -> Int64 {
    let product = magnitude * scale
    let nearest = product.rounded()
    // The product is rounded too, and may stand on a half that the number falls just short of; the
    // fused operation tells. It cannot have fallen off a half, as halves are doubles themselves.
    if nearest - product == 0.5, (-product).addingProduct(magnitude, scale) < 0 {
      return Int64(nearest) - 1
    }
    return Int64(nearest)
  }
}
