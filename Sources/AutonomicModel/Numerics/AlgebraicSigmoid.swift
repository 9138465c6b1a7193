/// The sigmoid of the model: x ↦ (1 + x/√(1 + x²))/2, from the real line to 0..1, slope ½ at 0.
///
/// It needs one square root, no exponential, so a step of the loop has the same bits on every
/// platform. Modelling choice in place of the logistic curves of Ursino 1998
/// (doi:10.1152/ajpheart.1998.275.5.H1733).
package enum AlgebraicSigmoid {
  /// Returns the value of the sigmoid.
  ///
  /// - Parameter x: Any finite number.
  /// - Returns: A number in 0...1.
  @inline(__always)
  package static func value(_ x: Double) -> Double {
    0.5 * (1 + unit(x))
  }

  /// Returns the odd form x/√(1 + x²), from the real line to −1..1, slope 1 at 0.
  ///
  /// - Parameter x: Any finite number.
  /// - Returns: A number in −1...1.
  @inline(__always)
  package static func unit(_ x: Double) -> Double {
    x / (1 + x * x).squareRoot()
  }

  /// Returns the argument at which the sigmoid takes a value.
  ///
  /// - Parameter probability: Strictly between 0 and 1.
  /// - Returns: The x for which `value(x)` is that number.
  package static func inverse(_ probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a sigmoid lies strictly between 0 and 1")
    let y = 2 * probability - 1
    return y / (1 - y * y).squareRoot()
  }
}
