import AutonomicModel
import SignalCore
import Testing

/// One row of the reference output of the model: means over 200 seeds of an independent
/// implementation, with their spreads between seeds where they were printed.
///
/// That implementation is another program in another language with another random generator; only
/// population means can agree. Heart rate there is 60 over the mean interval.
struct ReferenceRow: CustomTestStringConvertible {
  struct Figure {
    let mean: Double
    let spread: Double?
    let halfDigit: Double

    init(_ mean: Double, spread: Double? = nil, halfDigit: Double) {
      self.mean = mean
      self.spread = spread
      self.halfDigit = halfDigit
    }
  }

  let name: String
  let conditions: @Sendable () throws -> Conditions
  let figures: [(String, Figure, @Sendable (WindowFigures) -> Double)]

  var testDescription: String { name }

  init(
    _ name: String, _ conditions: @escaping @Sendable () throws -> Conditions,
    heartRate: Figure, sdnn: Figure, rmssd: Figure, vlf: Figure, lf: Figure, hf: Figure,
    systolic: Figure, diastolic: Figure, systolicLF: Figure
  ) {
    self.name = name
    self.conditions = conditions
    figures = [
      ("HR", heartRate, { 60_000 / $0.meanInterval }),
      ("SDNN", sdnn, { $0.sdnn }),
      ("RMSSD", rmssd, { $0.rmssd }),
      ("VLF", vlf, { $0.vlf }),
      ("LF", lf, { $0.lf }),
      ("HF", hf, { $0.hf }),
      ("SBP", systolic, { $0.systolic }),
      ("DBP", diastolic, { $0.diastolic }),
      ("SBP LF", systolicLF, { $0.systolicLF }),
    ]
  }

  private static func whole(_ mean: Double, _ spread: Double? = nil) -> Figure {
    Figure(mean, spread: spread, halfDigit: 0.5)
  }

  private static func tenth(_ mean: Double, _ spread: Double? = nil) -> Figure {
    Figure(mean, spread: spread, halfDigit: 0.05)
  }

  private static func ten(_ mean: Double) -> Figure { Figure(mean, halfDigit: 5) }

  private static func paced(_ rate: Double, _ volume: Double) throws -> Conditions {
    try Conditions(
      pacedBreathing: PacedBreathing(ratePerMinute: rate, tidalVolumeLiters: volume))
  }

  static let all: [ReferenceRow] = [
    ReferenceRow(
      "rest", { .rest }, heartRate: tenth(65.0, 2.3), sdnn: tenth(50.5, 5.8), rmssd: whole(31),
      vlf: whole(1144), lf: whole(655, 177), hf: whole(505, 112), systolic: whole(119),
      diastolic: whole(74), systolicLF: tenth(5.6)),
    ReferenceRow(
      "atropine", { try Conditions(atropine: 1) }, heartRate: tenth(112.2), sdnn: tenth(6.6),
      rmssd: tenth(3.9), vlf: whole(19), lf: whole(14), hf: tenth(2.0), systolic: whole(112),
      diastolic: whole(84), systolicLF: tenth(11.5)),
    ReferenceRow(
      "propranolol", { try Conditions(propranolol: 1) }, heartRate: tenth(57.7),
      sdnn: whole(58), rmssd: whole(36), vlf: ten(1680), lf: whole(770), hf: whole(539),
      systolic: whole(118), diastolic: whole(71), systolicLF: tenth(4.3)),
    ReferenceRow(
      "atropine and propranolol", { try Conditions(atropine: 1, propranolol: 1) },
      heartRate: tenth(98.2), sdnn: tenth(3.1), rmssd: tenth(4.3), vlf: tenth(0.4),
      lf: tenth(1.2), hf: tenth(2.9), systolic: whole(110), diastolic: whole(81),
      systolicLF: tenth(6.7)),
    ReferenceRow(
      "tilt 60°", { try Conditions(tiltDegrees: 60) }, heartRate: tenth(81.6, 3.0),
      sdnn: whole(42), rmssd: whole(19), vlf: whole(786), lf: whole(676, 217),
      hf: whole(215, 66), systolic: whole(116), diastolic: whole(83), systolicLF: tenth(9.3)),
    ReferenceRow(
      "6/min, 1.2 L", { try paced(6, 1.2) }, heartRate: tenth(65.2), sdnn: whole(97),
      rmssd: whole(54), vlf: whole(952), lf: ten(8360), hf: whole(79), systolic: whole(123),
      diastolic: whole(77), systolicLF: whole(36)),
    ReferenceRow(
      "6/min, 0.5 L", { try paced(6, 0.5) }, heartRate: tenth(64.9), sdnn: whole(56),
      rmssd: whole(27), vlf: whole(1018), lf: ten(1870), hf: whole(73), systolic: whole(120),
      diastolic: whole(75), systolicLF: tenth(11.7)),
    ReferenceRow(
      "10/min, 0.5 L", { try paced(10, 0.5) }, heartRate: tenth(64.9), sdnn: whole(52),
      rmssd: whole(32), vlf: whole(1032), lf: whole(508), hf: whole(912), systolic: whole(119),
      diastolic: whole(74), systolicLF: tenth(5.2)),
    ReferenceRow(
      "15/min, 0.5 L", { try paced(15, 0.5) }, heartRate: tenth(64.9), sdnn: whole(46),
      rmssd: whole(28), vlf: whole(1032), lf: whole(509), hf: whole(350), systolic: whole(119),
      diastolic: whole(74), systolicLF: tenth(5.2)),
  ]
}

@Suite("Reference output of the loop")
struct ReferenceTableTests {
  // The spread of 8 seeds is itself known to a quarter only: among 81 figures, Student's t with 7
  // degrees of freedom exceeds 4 about every other time. The proper test is the one in release.
  #if DEBUG
    private static let standardErrors = 4.0
  #else
    private static let standardErrors = 2.0
  #endif

  /// RMSSD by age at one resting heart rate.
  ///
  /// The reference does not say over how many seeds; 24, its
  /// usual number for such rows, is assumed.
  @Test(
    "the fall of RMSSD with age is that of the reference",
    arguments: [(20.0, 34.0), (35, 31), (45, 29), (55, 27), (65, 24)])
  func age(years: Double, rmssd: Double) throws {
    let simulation = try ReferenceModel.baseline(seconds: 312, ageYears: years)
    let measured = SeedStatistics(
      Cohort.seeds.map { WindowFigures(simulation.run(seed: $0), from: 5).rmssd })
    let referenceError = measured.spread / 24.0.squareRoot()
    let error =
      (measured.standardError * measured.standardError + referenceError * referenceError)
      .squareRoot()
    #expect(abs(measured.mean - rmssd) <= Self.standardErrors * error + 0.5)
  }

  @Test(
    "means lie within two standard errors of the reference: 64 seeds in release, four with 8 in debug",
    arguments: ReferenceRow.all)
  func meansAgree(row: ReferenceRow) throws {
    let simulation = try ReferenceModel.baseline(seconds: 312, conditions: row.conditions())
    let windows = Cohort.seeds.map { WindowFigures(simulation.run(seed: $0), from: 5) }
    for (name, reference, figure) in row.figures {
      let measured = SeedStatistics(windows.map(figure))
      // Both means carry the noise of their seeds; the table is rounded besides.
      let referenceError = (reference.spread ?? measured.spread) / 200.0.squareRoot()
      let error =
        (measured.standardError * measured.standardError + referenceError * referenceError)
        .squareRoot()
      let difference = (measured.mean - reference.mean).magnitude
      let excess = (difference - reference.halfDigit) / error
      #expect(
        difference <= Self.standardErrors * error + reference.halfDigit,
        "\(row.name) \(name): \(measured.mean) against \(reference.mean), \(excess) SE")
    }
  }
}
