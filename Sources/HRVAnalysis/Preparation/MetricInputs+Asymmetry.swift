extension PoincareAsymmetry {
  /// Squares across and along the line of identity together.
  struct Squares {
    let decelerations: Double
    let accelerations: Double
    var total: Double { decelerations + accelerations }
  }

  var squares: Squares {
    Squares(
      decelerations: squaresAcross.decelerations + squaresAlong.decelerations,
      accelerations: squaresAcross.accelerations + squaresAlong.accelerations)
  }
}

extension MetricInputs {
  /// A part of the plot as a fraction of the whole.
  func asymmetry(
    needing pairs: Int, shareOf part: KeyPath<PoincareAsymmetry, Double>,
    _ whole: KeyPath<PoincareAsymmetry, Double>
  ) -> MetricValue {
    guard differences.count >= pairs else {
      return .undefined(.tooFewPairs(needed: pairs, found: differences.count))
    }
    let total = asymmetry[keyPath: whole]
    guard total > 0 else { return .undefined(.zeroDivisor("the sum over both sides")) }
    return .finite(asymmetry[keyPath: part] / total)
  }

  /// The same in percent.
  func asymmetry(
    needing pairs: Int, percentOf part: KeyPath<PoincareAsymmetry, Double>,
    _ whole: KeyPath<PoincareAsymmetry, Double>
  ) -> MetricValue {
    asymmetry(needing: pairs, shareOf: part, whole).map { 100 * $0 }
  }

  /// The root of a part of the squares, divisor n − 1.
  func asymmetry(deviation part: KeyPath<PoincareAsymmetry, Double>) -> MetricValue {
    needing(pairs: 2) {
      (asymmetry[keyPath: part] / Double(asymmetry.pairCount - 1)).squareRoot()
    }
  }
}
