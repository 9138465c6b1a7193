import HRVAnalysis
import SignalCore
import Testing

@Suite("Agreement with NeuroKit2")
struct NeuroKitAgreementTests {
  @Test("each injected artefact is found once, in its class", arguments: 0..<5)
  func injected(number: Int) throws {
    let series = NeuroKitSeries.all[number]
    let result = ArtifactCorrection.lipponenTarvainen.correct(
      try RRSeries(intervalsMilliseconds: series.intervalsMilliseconds))
    func places(_ artifact: ArtifactClass) -> [Int] {
      result.log.filter { $0.artifact == artifact }.map(\.originalIndex)
    }
    #expect(places(.ectopic) == [series.injectedEarly, series.injectedLate])
    #expect(places(.missed) == [series.injectedMissed])
    #expect(places(.extra) == [series.injectedExtra])
    #expect(places(.longShort).isEmpty)
  }

  /// Missed and extra beats are the same.
  ///
  /// For a displaced beat NeuroKit2 names the interval after
  /// it (the pattern is centred on the step between the two intervals the beat separates) and then
  /// moves the beat at the end of that interval, a normal one; often it names the first of the two
  /// long or short or ectopic as well, and the interval after an extra beat long or short because of
  /// the step back to the normal rhythm.
  @Test("what NeuroKit2 finds is what we find, and its echoes", arguments: 0..<5)
  func classes(number: Int) throws {
    let series = NeuroKitSeries.all[number]
    let log = ArtifactCorrection.lipponenTarvainen.correct(
      try RRSeries(intervalsMilliseconds: series.intervalsMilliseconds)
    ).log
    func places(_ artifact: ArtifactClass) -> Set<Int> {
      Set(log.filter { $0.artifact == artifact }.map(\.originalIndex))
    }
    #expect(places(.missed) == series.missed)
    #expect(places(.extra) == series.extra)
    #expect(Set(places(.ectopic).map { $0 + 1 }).isSubset(of: series.ectopic))
    let echoes = places(.ectopic).union(places(.extra).map { $0 + 1 })
    let others = series.ectopic.union(series.longShort)
      .subtracting(places(.ectopic).map { $0 + 1 })
    #expect(others.isSubset(of: echoes.union(places(.ectopic).map { $0 + 2 })))
  }
}
