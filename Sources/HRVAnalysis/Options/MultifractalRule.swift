/// How the exponents h(q) become a multifractal spectrum and its measures.
public enum MultifractalRule: Sendable, Equatable {
  /// As the theory has it: α is the exact derivative of τ(q), the slope on ln n of the mean of ln F
  /// weighted with F^q; measures made of differences take neighbouring orders. A window counts as
  /// without fluctuation where its residuals do not exceed the rounding of the profile.
  case exact
  /// As NeuroKit2 0.2.13 computes it: numerical gradients over the orders in place of derivative and
  /// differences, central inside and one-sided at both ends; the asymmetry is the negative share of
  /// the other side; a window with a variance up to 10⁻⁸ ms² counts as without fluctuation.
  case gradients
}
