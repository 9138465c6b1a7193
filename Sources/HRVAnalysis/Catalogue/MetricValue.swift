/// The value of a metric, or the reason why it has none.
public enum MetricValue: Sendable, Equatable {
  /// A finite number in the metric's unit.
  case defined(Double)
  /// No number can be given, and why.
  case undefined(UndefinedReason)

  /// The number, or `nil` where there is none.
  public var number: Double? {
    if case .defined(let number) = self { number } else { nil }
  }

  /// The reason for having no number, or `nil` where there is one.
  public var reason: UndefinedReason? {
    if case .undefined(let reason) = self { reason } else { nil }
  }

  /// Applies a function to the number; a missing or infinite result becomes an undefined value.
  ///
  /// - Parameter transform: A function of the number.
  /// - Returns: The transformed value, or the reason this one is undefined.
  func map(_ transform: (Double) -> Double) -> MetricValue {
    guard case .defined(let number) = self else { return self }
    return .finite(transform(number))
  }

  /// Returns a quotient, undefined where a part is undefined or the divisor is zero.
  ///
  /// - Parameters:
  ///   - numerator: The value above the line.
  ///   - denominator: The value below the line.
  ///   - name: What the divisor is called, for the reason.
  /// - Returns: The quotient or the reason there is none.
  static func quotient(
    _ numerator: MetricValue, by denominator: MetricValue, named name: String
  ) -> MetricValue {
    guard let divisor = denominator.number else { return denominator }
    guard divisor != 0 else { return .undefined(.zeroDivisor(name)) }
    return numerator.map { $0 / divisor }
  }

  /// Returns a defined value for a finite number and a reason for any other.
  ///
  /// - Parameter number: The result of a computation.
  /// - Returns: The value.
  static func finite(_ number: Double) -> MetricValue {
    number.isFinite ? .defined(number) : .undefined(.outOfRange)
  }
}
