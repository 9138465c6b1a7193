import AutonomicSim
import Foundation
import Testing

@Suite("Tables of the physiological validation")
struct ValidationTableTests {
  private static let targets = PhysiologicalValidation.targets

  @Test(
    "every target has a measure and every measure a target", arguments: ValidationGroup.allCases)
  func oneToOne(group: ValidationGroup) {
    #expect(group.targets.map(\.id).sorted() == group.measuredIDs.sorted())
  }

  @Test("names are unique, in lower snake case, and say what they measure and where it comes from")
  func rows() {
    #expect(Set(Self.targets.map(\.id)).count == Self.targets.count)
    for target in Self.targets {
      #expect(target.id.wholeMatch(of: /[a-z0-9]+(_[a-z0-9]+)*/) != nil, "\(target.id)")
      for text in [target.quantity, target.literature, target.source, target.measurement] {
        #expect(!text.isEmpty, "\(target.id)")
      }
      #expect(["A", "A2", "B", "D", "M"].contains(target.grade), "\(target.id)")
      // Slow systems follow touch, not the noise of the loop.
      let isSlow = [.slowSystemsBody, .slowSystemsEndocrine].contains(target.group)
      #expect(
        target.seeds >= (isSlow ? 1 : PhysiologicalValidation.standardSeeds), "\(target.id)")
    }
  }

  @Test("what is judged has a band, what is not has none")
  func bands() {
    for target in Self.targets {
      let hasBand = target.low != nil || target.high != nil
      #expect(hasBand == (target.use != .information), "\(target.id)")
      if let low = target.low, let high = target.high { #expect(low < high, "\(target.id)") }
    }
  }

  @Test("what was never used for a parameter stays apart")
  func heldApart() {
    let apart = Self.targets.filter { $0.use == .heldApart }.map(\.id)
    #expect(
      Set(apart) == [
        "denervated_heart_variance_reduction", "neck_suction_heart_rate_change",
        "neck_suction_mean_pressure_change", "systolic_rr_phase_at_0_1_hertz",
        "rest_one_over_f_slope", "rest_sample_entropy", "atropine_dfa_alpha1_change",
        "atropine_sample_entropy_change",
      ])
  }

  // The bands were fixed before the first measurement. Whoever changes one, its name, its use or how it
  // is measured has to change this number too, and to say why.
  @Test("bands, names, uses and ways of measuring are those that were frozen")
  func frozen() {
    // FNV-1a, 64 bits, of the lines id,low,high,use,seeds,measurement in the
    // order of the tables.
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    var count = 0
    for group in ValidationGroup.allCases {
      for cells in TargetTable.rows(of: group.table).dropFirst() {
        count += 1
        for byte in (([0, 3, 4, 8, 9, 10].map { cells[$0] }).joined(separator: ",") + "\n").utf8 {
          hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3
        }
      }
    }
    #expect(count == 262)
    #expect(hash == 0xb950c8d5e4e0d1a1)
  }

  @Test("the program carries the files of the repository", arguments: ValidationGroup.allCases)
  func files(group: ValidationGroup) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let file = root.appending(path: "Validation/physiology/\(group.rawValue).csv")
    #expect(try Data(contentsOf: file) == Data(group.table))
  }

  @Test("cells may hold commas, quotes and line ends")
  func quoting() {
    let table = "a,\"b, c\",\"say \"\"so\"\"\"\n,\"x\ny\",\n"
    #expect(
      TargetTable.rows(of: Array(table.utf8)) == [["a", "b, c", "say \"so\""], ["", "x\ny", ""]])
  }
}
