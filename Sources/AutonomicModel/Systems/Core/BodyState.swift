/// One value for each signal of the slow systems.
public struct BodyState: Sendable, Equatable {
  private var values: [Double]

  /// Every signal at zero.
  package init() {
    values = [Double](repeating: 0, count: BodySignal.allCases.count)
  }

  /// The value of a signal.
  ///
  /// - Parameter signal: The signal.
  public subscript(signal: BodySignal) -> Double {
    get { values[signal.rawValue] }
    set { values[signal.rawValue] = newValue }
  }
}
