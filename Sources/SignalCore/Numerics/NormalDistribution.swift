/// The standard normal distribution.
public enum NormalDistribution {
  /// The density at a value.
  ///
  /// - Parameter z: The value.
  /// - Returns: exp(−z²/2)/√(2π).
  public static func density(_ z: Double) -> Double {
    exp(-z * z / 2) / (2 * Double.pi).squareRoot()
  }

  /// The value that the variable exceeds in size with a given probability.
  ///
  /// - Parameter probability: Between 0 and 1, both excluded; 0.05 for a 95 % interval.
  /// - Returns: The two-sided critical value.
  public static func twoSidedCriticalValue(probability: Double) -> Double {
    precondition(probability > 0 && probability < 1, "a probability lies between 0 and 1")
    var lower = 0.0
    // erfc falls below the smallest number before 40.
    var upper = 40.0
    while true {
      let middle = lower + (upper - lower) / 2
      guard middle > lower, middle < upper else { return middle }
      if erfc(middle / 2.0.squareRoot()) > probability { lower = middle } else { upper = middle }
    }
  }
}
