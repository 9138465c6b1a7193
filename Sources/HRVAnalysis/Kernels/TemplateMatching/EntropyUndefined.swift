/// Why an entropy has no value.
package enum EntropyUndefined: Error, Sendable, Equatable {
  /// Fewer than two templates with an interval after them.
  case tooFewTemplates(length: Int, count: Int)
  /// No two templates of this length match: the ratio of match counts is 0/0 or its logarithm
  /// infinite.
  case noMatches(length: Int)

  /// The reason in one clause.
  package var reason: String {
    switch self {
    case .tooFewTemplates(let length, let count):
      "needs at least 2 runs of \(length) contiguous intervals, found \(count)"
    case .noMatches(let length):
      "no two runs of \(length) intervals lie within the tolerance of each other"
    }
  }
}
