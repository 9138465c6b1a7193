import SignalCore

/// A level that follows its target with one time constant while it is driven and another while it
/// fades.
package struct RiseAndFall: Sendable {
  /// The level.
  package private(set) var level: Double
  private let rise: Double
  private let fall: Double

  /// Creates a level.
  ///
  /// - Parameters:
  ///   - riseSeconds: The time constant away from zero, in seconds; zero follows at once.
  ///   - fallSeconds: The time constant towards zero, in seconds; zero follows at once.
  ///   - level: Where it starts.
  package init(riseSeconds: Double, fallSeconds: Double, level: Double = 0) {
    rise = FirstOrderFilter.factor(timeConstantSeconds: riseSeconds, stepSeconds: 1)
    fall = FirstOrderFilter.factor(timeConstantSeconds: fallSeconds, stepSeconds: 1)
    self.level = level
  }

  /// Advances by one second.
  ///
  /// - Parameter target: Where the level tends to.
  package mutating func advance(_ target: Double) {
    let isFading = target.magnitude < level.magnitude && target * level >= 0
    level += (isFading ? fall : rise) * (target - level)
    // Far below any effect, and before it could become a denormal number.
    if level.magnitude < 1e-12 { level = 0 }
  }
}
