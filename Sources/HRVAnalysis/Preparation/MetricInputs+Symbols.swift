import SignalCore

extension MetricInputs {
  /// A family of patterns as a share of all patterns, in percent.
  func symbolicShare(_ family: KeyPath<SymbolPatterns, Int>) -> MetricValue {
    let runs = stretches.reduce(0) { $0 + max(0, $1.count - 2) }
    guard runs >= 1 else { return .undefined(.tooFewRuns(needed: 1, length: 3, found: runs)) }
    guard let patterns = symbolPatterns else { return .undefined(.constant) }
    return .finite(100 * Double(patterns[keyPath: family]) / Double(patterns.count))
  }
}
