import AutonomicSim
import Foundation
import TestSupport
import Testing

@Suite("Published studies")
struct StudyReplicationTests {
  @Test("the program carries the files of the repository", arguments: PublishedStudy.allCases)
  func files(study: PublishedStudy) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Validation/physiology/studies/\(study.rawValue).csv")
    #expect(try Data(contentsOf: file) == Data(study.table))
  }

  @Test("published numbers are those of the papers")
  func numbers() {
    let fazeli = StudyTable(PublishedStudy.fazeli2020.table)
    #expect(fazeli.value("hf", "massage", "before") == 185)
    #expect(fazeli.value("hf", "massage", "after") == 358)
    #expect(fazeli.value("hf", "reading", "after") == 207)
    let adib = StudyTable(PublishedStudy.adibHajbaghery2012.table)
    #expect(adib.value("systolic", "massage", "before") == 126.36)
    #expect(adib.value("diastolic", "massage (2014)", "after") == 72.18)
  }

  @Test("virtual studies do not depend on the number of workers, and surround their median")
  func run() async throws {
    let replication = StudyReplication(of: .guan2014, pool: 3)
    let one = await replication.run(workers: 1)
    #expect(await replication.run(workers: 3) == one)
    #expect(one.map(\.published) == [75, 56, 4])
    for comparison in one {
      let central = try #require(comparison.central)
      #expect(central.contains(try #require(comparison.median)))
      #expect((0...1).contains(try #require(comparison.shareBelow)))
      #expect((comparison.verdict == .pass) == central.contains(comparison.published))
    }
  }

  @Test("a published statistic passes in the middle of the virtual ones and fails beside it")
  func verdicts() {
    func comparison(_ published: Double, _ statistics: [Double]) -> StudyComparison {
      StudyComparison(
        study: .guan2014, quantity: "x", unit: "", published: published, statistics: statistics)
    }
    let hundred = (0...100).map(Double.init)
    // Percentiles of 0…100 by linear interpolation are the numbers themselves.
    let middle = comparison(50, hundred)
    #expect(middle.central == 2.5...97.5)
    #expect(middle.shareBelow == 50.0 / 101)
    #expect(middle.verdict == .pass)
    #expect(comparison(2.5, hundred).verdict == .pass)
    #expect(comparison(2.4, hundred).verdict == .fail)
    #expect(comparison(1, [.nan]).verdict == .fail)
    #expect(comparison(1, [.nan]).central == nil)
  }
}
