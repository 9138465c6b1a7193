import HRVAnalysis
import Testing

@Suite("Names of the corrections")
struct CorrectionCatalogueTests {
  @Test("the names are those of the command line")
  func names() {
    #expect(
      ArtifactCorrection.names == [
        "auto", "none", "lipponen-tarvainen", "threshold-very-low", "threshold-low",
        "threshold-medium", "threshold-strong", "threshold-very-strong", "malik", "kamath",
        "karlsson", "acar", "quotient", "range",
      ])
  }

  @Test("a name leads to its rule and back", arguments: ArtifactCorrection.catalogue)
  func roundTrip(rule: ArtifactCorrection) throws {
    #expect(try ArtifactCorrection(name: rule.name) == rule)
    #expect(rule.summary.hasSuffix("."))
    #expect(rule.summary.count { $0 == "." } >= 1)
  }

  @Test("auto is the rule of Lipponen and Tarvainen")
  func automatic() throws {
    #expect(try ArtifactCorrection(name: "auto") == .lipponenTarvainen)
  }

  @Test("an unknown name is answered with the known ones")
  func unknown() {
    let error = #expect(throws: UnknownCorrectionError.self) {
      try ArtifactCorrection(name: "kubios")
    }
    #expect(error?.description.contains("\"kubios\"") == true)
    #expect(error?.description.contains("lipponen-tarvainen") == true)
  }
}
