import SignalCore

/// A first-order low-pass filter, exact for an input held over the step.
struct FirstOrderFilter {
  /// The output, in the unit of the input.
  private(set) var output: Double
  private let factor: Double

  /// Creates a filter.
  ///
  /// - Parameters:
  ///   - timeConstantSeconds: Its time constant, in seconds, positive.
  ///   - stepSeconds: The length of a step, in seconds.
  ///   - initialOutput: Where the output starts.
  init(timeConstantSeconds: Double, stepSeconds: Double, initialOutput: Double) {
    factor = Self.factor(timeConstantSeconds: timeConstantSeconds, stepSeconds: stepSeconds)
    output = initialOutput
  }

  /// Returns the share of the distance to the input that one step covers, 1 − e^(−dt/τ).
  ///
  /// - Parameters:
  ///   - timeConstantSeconds: The time constant, in seconds; zero follows the input at once.
  ///   - stepSeconds: The length of a step, in seconds.
  /// - Returns: A number in 0...1.
  static func factor(timeConstantSeconds: Double, stepSeconds: Double) -> Double {
    timeConstantSeconds > 0 ? -expm1(-stepSeconds / timeConstantSeconds) : 1
  }

  /// Advances by one step.
  ///
  /// - Parameter input: The input held during the step.
  /// - Returns: The output at its end.
  @inline(__always)
  mutating func advance(_ input: Double) -> Double {
    output += factor * (input - output)
    return output
  }
}
