/// What a cubic spline is worked out in, kept so that one after another allocates little.
package struct SplineMemory {
  /// The band above the diagonal of the equations.
  var above: [Double] = []
  /// The slopes at the points.
  var slopes: [Double] = []
  /// The ends of the pieces.
  var breaks: [Double] = []
  /// The coefficients of the pieces.
  var coefficients: [SIMD4<Double>] = []

  /// Holds nothing yet.
  package init() {}
}
