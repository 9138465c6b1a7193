import SignalCore

extension TemplateMatchCounts {
  /// Sample entropy, −ln(A/B).
  ///
  /// A and B count pairs of templates of length m + 1 and m over the same starts, those with m
  /// intervals after them; no template is paired with itself. J. S. Richman, J. R. Moorman,
  /// *Physiological time-series analysis using approximate entropy and sample entropy*, Am. J.
  /// Physiol. 278 (2000) H2039, doi:10.1152/ajpheart.2000.278.6.H2039.
  ///
  /// - Returns: The entropy in nats, not negative, or why there is none.
  package var sampleEntropy: Result<Double, EntropyUndefined> {
    guard matchesAtNextLength.count >= 2 else {
      return .failure(
        .tooFewTemplates(length: templateLength + 1, count: matchesAtNextLength.count))
    }
    guard pairsAtLength > 0 else { return .failure(.noMatches(length: templateLength)) }
    guard pairsAtNextLength > 0 else { return .failure(.noMatches(length: templateLength + 1)) }
    return .success(log(Double(pairsAtLength) / Double(pairsAtNextLength)))
  }

  /// Sample entropy of shares: −ln of the share of all pairs of templates of length m + 1 that match
  /// over the same share at length m, the templates without an interval after them included.
  ///
  /// - Returns: The entropy in nats, or why there is none.
  /// - Complexity: O(n).
  package var sampleEntropyOfShares: Result<Double, EntropyUndefined> {
    let templates = matchesAtLength.count
    let nextTemplates = matchesAtNextLength.count
    guard nextTemplates >= 2 else {
      return .failure(.tooFewTemplates(length: templateLength + 1, count: nextTemplates))
    }
    let pairs = matchesAtLength.reduce(0) { $0 + Int($1) - 1 } / 2
    guard pairs > 0 else { return .failure(.noMatches(length: templateLength)) }
    guard pairsAtNextLength > 0 else { return .failure(.noMatches(length: templateLength + 1)) }
    let share = Double(pairs) / (Double(templates) * Double(templates - 1))
    let nextShare =
      Double(pairsAtNextLength) / (Double(nextTemplates) * Double(nextTemplates - 1))
    return .success(log(share / nextShare))
  }

  /// Approximate entropy, Φₘ − Φₘ₊₁.
  ///
  /// Φₘ is the mean over all templates of length m of the logarithm of the share of templates that
  /// match it, itself included. S. M. Pincus, *Approximate entropy as a measure of system
  /// complexity*, PNAS 88 (1991) 2297, doi:10.1073/pnas.88.6.2297.
  ///
  /// - Returns: The entropy in nats (slightly negative is possible for few templates), or why there
  ///   is none.
  /// - Complexity: O(n).
  package var approximateEntropy: Result<Double, EntropyUndefined> {
    guard matchesAtNextLength.count >= 2 else {
      return .failure(
        .tooFewTemplates(length: templateLength + 1, count: matchesAtNextLength.count))
    }
    return .success(
      Self.meanLogarithmOfShare(matchesAtLength) - Self.meanLogarithmOfShare(matchesAtNextLength))
  }

  private static func meanLogarithmOfShare(_ counts: [UInt32]) -> Double {
    let total = Double(counts.count)
    return Summation.sum(over: counts.indices) { log(Double(counts[$0]) / total) } / total
  }
}
