import SignalCore

/// One point of a curve.
public struct CurvePoint: Sendable, Equatable {
  /// Where the point is, in the curve's unit of x.
  public let x: Double
  /// The value there, or why it has none.
  public let y: MetricValue

  /// Creates a point.
  ///
  /// - Parameters:
  ///   - x: Where the point is.
  ///   - y: The value there, or why it has none.
  package init(x: Double, y: MetricValue) {
    self.x = x
    self.y = y
  }
}

/// The points of a curve, or the reason why it has none.
public enum CurveValue: Sendable, Equatable {
  /// Points in the order of the definition, at least one of them with a value.
  case defined([CurvePoint])
  /// No point has a value, and why.
  case undefined(UndefinedReason)

  /// Returns a curve of points; where none has a value, the curve has the reason of the first.
  ///
  /// - Parameter points: At least one point.
  /// - Returns: The value.
  package static func points(_ points: [CurvePoint]) -> CurveValue {
    precondition(!points.isEmpty, "a curve has points")
    if let reason = points[0].y.reason, points.allSatisfy({ $0.y.number == nil }) {
      return .undefined(reason)
    }
    return .defined(points)
  }

  /// Returns the mean of curves over one set of x: of those without a missing point or, where each
  /// misses some, at each x of those that have a value there.
  ///
  /// - Parameter curves: The curves of consecutive windows, at least one.
  /// - Returns: The mean, or the reason of the first curve where none has a value.
  package static func mean(of curves: [CurveValue]) -> CurveValue {
    precondition(!curves.isEmpty, "a mean has members")
    let known = curves.map(\.points).filter { !$0.isEmpty }
    guard let first = known.first else { return curves[0] }
    let whole = known.filter { $0.allSatisfy { $0.y.number != nil } }
    let used = whole.isEmpty ? known : whole
    return .points(
      first.indices.map { place in
        let numbers = used.compactMap { $0[place].y.number }
        guard !numbers.isEmpty else { return first[place] }
        let mean = Summation.sum(numbers.span) / Double(numbers.count)
        return CurvePoint(x: first[place].x, y: .finite(mean))
      })
  }

  /// The points; none where the curve is undefined.
  public var points: [CurvePoint] {
    if case .defined(let points) = self { points } else { [] }
  }

  /// Why the curve has no points, or `nil` where it has some.
  public var reason: UndefinedReason? {
    if case .undefined(let reason) = self { reason } else { nil }
  }
}

/// The course of one curve.
public struct CurveOutcome: Sendable, Equatable {
  /// Which curve.
  public let curve: AnalysisCurve
  /// Its points, or why it has none.
  public let value: CurveValue
}
