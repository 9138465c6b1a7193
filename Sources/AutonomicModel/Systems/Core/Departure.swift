/// How far a signal of another system has moved from where it stood when the session began.
///
/// Where it stood is the person's usual state, whatever the number; a signal that no system writes
/// stays at zero and has not moved.
package struct Departure: Sendable {
  private let signal: BodySignal
  private var usual: Double?

  /// Creates the departure of a signal.
  ///
  /// - Parameter signal: The signal.
  package init(_ signal: BodySignal) {
    self.signal = signal
  }

  /// Returns the change since the first call.
  ///
  /// - Parameter state: All signals now.
  /// - Returns: The change, in the unit of the signal.
  package mutating func callAsFunction(_ state: BodyState) -> Double {
    let value = state[signal]
    guard let usual else {
      usual = value
      return 0
    }
    return value - usual
  }
}
