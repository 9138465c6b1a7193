package import AutonomicSim

/// How many targets were met.
package struct ValidationSummary {
  /// Targets whose value lies in the band.
  package let passed: Int
  /// Targets whose value lies outside the band, or that have none.
  package let failed: Int
  /// Targets that are not judged.
  package let informationOnly: Int
  private let heldApart: Int
  private let heldApartPassed: Int

  /// Counts results.
  ///
  /// - Parameter results: The results.
  package init(_ results: [ValidationResult]) {
    passed = results.count { $0.verdict == .pass }
    failed = results.count { $0.verdict == .fail }
    informationOnly = results.count { $0.verdict == .information }
    heldApart = results.count { $0.target.use == .heldApart }
    heldApartPassed = results.count { $0.target.use == .heldApart && $0.verdict == .pass }
  }

  /// One line for a person.
  package var text: String {
    var text = "\(passed) of \(passed + failed) targets pass"
    if heldApart > 0 { text += ", \(heldApartPassed) of \(heldApart) held apart among them" }
    if informationOnly > 0 { text += "; \(informationOnly) for information" }
    return text
  }
}
