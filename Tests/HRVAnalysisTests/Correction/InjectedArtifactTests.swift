import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("One injected artefact")
struct InjectedArtifactTests {
  static let seeds = 1...100
  private static let beats = 320

  /// Runs one injection per seed and returns the largest change of each, in percent.
  private func changes(
    _ artifact: InjectedArtifact, _ clean: (UInt64) -> [Double],
    at place: (inout RandomStream) -> Int
  ) throws -> [Double] {
    try Self.seeds.map { seed in
      let intervals = clean(UInt64(seed))
      var random = RandomStream(seed: UInt64(seed), stream: 5)
      let index = place(&random)
      let dirty = artifact.put(into: intervals, at: index, size: random.uniform())
      let result = ArtifactCorrection.lipponenTarvainen.correct(
        try RRSeries(intervalsMilliseconds: dirty))
      let expected = VariabilityMeasures(try RRSeries(intervalsMilliseconds: intervals))
      return VariabilityMeasures(result.series).largestChangePercent(from: expected)
    }
  }

  @Test(
    "smooth series: SDNN, RMSSD, LF and HF within 3 % of the clean series",
    arguments: InjectedArtifact.allCases)
  func smoothSeries(artifact: InjectedArtifact) throws {
    let changes = try changes(artifact) {
      SyntheticRR.intervalsMilliseconds(beats: Self.beats, seed: $0)
    } at: {
      Int($0.uniform() * Double(Self.beats - 2))
    }
    #expect((changes.max() ?? 0) <= 3, "\(changes.filter { $0 > 3 })")
  }

  @Test(
    "series like recordings: SDNN, RMSSD, LF and HF within 3 % of the clean series",
    arguments: InjectedArtifact.allCases)
  func restingSeries(artifact: InjectedArtifact) throws {
    let changes = try changes(artifact) {
      RestingRR.intervalsMilliseconds(beats: Self.beats, seed: $0)
    } at: {
      Int($0.uniform() * Double(Self.beats - 2))
    }
    #expect((changes.max() ?? 0) <= 3, "\(changes.filter { $0 > 3 })")
  }

  @Test(
    "among the first and last five beats: as well as anywhere",
    arguments: InjectedArtifact.allCases)
  func nearTheEnds(artifact: InjectedArtifact) throws {
    let changes = try changes(artifact) {
      RestingRR.intervalsMilliseconds(beats: Self.beats, seed: $0)
    } at: { random in
      let offset = Int(random.uniform() * 5)
      return random.uniform() < 0.5 ? offset : Self.beats - 2 - offset
    }
    #expect((changes.max() ?? 0) <= 3, "\(changes.filter { $0 > 3 })")
  }

  @Test("clean series are left alone")
  func falseAlarms() throws {
    var smooth = 0
    var resting = 0
    for seed in Self.seeds {
      let first = try SyntheticRR.series(beats: 400, seed: UInt64(seed))
      let second = try RRSeries(
        intervalsMilliseconds: RestingRR.intervalsMilliseconds(beats: 400, seed: UInt64(seed)))
      smooth += ArtifactCorrection.lipponenTarvainen.correct(first).counts.total
      resting += ArtifactCorrection.lipponenTarvainen.correct(second).counts.total
    }
    // The paper's own rule gives a false alarm for 0.06 % of the beats (specificity 99.94 %): 24
    // in these 40,000. Ours may give half of that.
    #expect(smooth <= 12)
    #expect(resting <= 12)
  }

  @Test("the class is the one injected", arguments: InjectedArtifact.allCases)
  func classes(artifact: InjectedArtifact) throws {
    var right = 0
    for seed in Self.seeds {
      let clean = SyntheticRR.intervalsMilliseconds(beats: Self.beats, seed: UInt64(seed))
      var random = RandomStream(seed: UInt64(seed), stream: 6)
      let index = Int(random.uniform() * Double(Self.beats - 2))
      let dirty = artifact.put(into: clean, at: index, size: random.uniform())
      let log = ArtifactCorrection.lipponenTarvainen.correct(
        try RRSeries(intervalsMilliseconds: dirty)
      ).log
      let expected: ArtifactClass =
        switch artifact {
        case .missed: .missed
        case .extra: .extra
        case .ectopic: .ectopic
        }
      if log.contains(where: { $0.artifact == expected && $0.originalIndex == index }) {
        right += 1
      }
    }
    // The paper reports 100 % for missed and extra and 97 % for real ectopic beats.
    #expect(right >= 97, "\(right) of 100")
  }
}
