package import AutonomicSim

/// Several sessions whose phases were compared, in the order they were given.
package struct ComparisonBatch {
  /// What became of one session.
  package enum Result {
    /// Its phases side by side, the file each came from, and what reading them found.
    case compared(Comparison, sources: [String], notes: [String])
    /// Why it could not be compared, in one sentence.
    case failed(String)
  }

  /// One session.
  package struct Entry {
    /// What results call the session.
    package let name: String
    /// What became of it.
    package let result: Result
  }

  /// The sessions, in order.
  package private(set) var entries: [Entry] = []
  /// How many failed.
  package private(set) var failureCount = 0
  private var phaseNames: [String]?

  /// Starts an empty batch.
  package init() {}

  /// Adds a session; one whose phases are not those of the first becomes a failure.
  ///
  /// - Parameters:
  ///   - comparison: Its phases side by side.
  ///   - name: What results call the session.
  ///   - sources: The name of the file each phase came from.
  ///   - notes: What reading and correcting the files found.
  /// - Returns: Why the session cannot be put beside the others; `nil` where it can.
  package mutating func add(
    _ comparison: Comparison, name: String, sources: [String], notes: [String]
  ) -> String? {
    let names = comparison.phases.map(\.name)
    if let phaseNames, phaseNames != names {
      let reason =
        "\(name): the phases are \(Self.list(names)), but those of the first session are "
        + "\(Self.list(phaseNames)); compare sessions with the same phases"
      addFailure(name: name, reason: reason)
      return reason
    }
    phaseNames = names
    entries.append(
      Entry(name: name, result: .compared(comparison, sources: sources, notes: notes)))
    return nil
  }

  /// Adds a session that could not be compared.
  ///
  /// - Parameters:
  ///   - name: What results call the session.
  ///   - reason: Why, in one sentence.
  package mutating func addFailure(name: String, reason: String) {
    failureCount += 1
    entries.append(Entry(name: name, result: .failed(reason)))
  }

  /// The sessions that could be compared, put together; `nil` if there is none.
  package var paired: PairedComparison? {
    let sessions = entries.compactMap { entry -> PairedComparison.Entry? in
      guard case .compared(let comparison, _, _) = entry.result else { return nil }
      return PairedComparison.Entry(name: entry.name, comparison: comparison)
    }
    return sessions.isEmpty ? nil : PairedComparison(sessions)
  }

  private static func list(_ names: [String]) -> String {
    names.map { "'\($0)'" }.joined(separator: ", ")
  }
}
