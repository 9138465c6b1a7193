import AutonomicSim
import Foundation
import TestSupport
import Testing

/// Whether simulated recordings can be told from real ones.
///
/// Experts and programs recognised every simple generator of the PhysioNet/CinC Challenge 2002. Here
/// a logistic regression on ten features of five minutes tries: each real recording in turn is held
/// back, together with a share of the simulated people, and scored by what was learned from the
/// others. Each recording counts once, however long it is.
@Suite(
  "Realism",
  .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
struct RealismTests {
  /// Adults at rest or in ordinary life, readable as they are.
  ///
  /// Left out are animals (rat.ibi), a preterm infant (a02b15a1254c.ibi), simulated demonstration
  /// data (0001CTRL, VNS 0001VNST), sport (polar-hrm, polar-flow, fit, suunto, firstbeat), records
  /// of databases of arrhythmia (wfdb/100), second copies, and what holds no five minutes without a
  /// gap (polar-sensor-logger among others).
  private static let recordings = [
    "text-ms/test_nn_intervals.txt", "elite-hrv/2017-06-29 13-11-53.txt", "ibi/103.ibi",
    "ibi/sampledata.ibi", "beat-times/beat_ascii.txt", "kubios/SampleExport.txt",
    "hrv-logger/test_kyto.csv", "selfloops/20170804001r.txt", "vu-ams/test_vu.txt",
    "ticks/rr-intervals",
  ]

  private static let simulatedPeople = 120
  private static let segmentsOfRecording = 12
  private static let segmentsOfPerson = 4

  /// Segments with where they come from.
  private struct Examples {
    var rows: [[Double]] = []
    var isSimulated: [Bool] = []
    var weights: [Double] = []
    /// Which part is held back together.
    var folds: [Int] = []

    mutating func add(_ segments: [[Double]], isSimulated: Bool, weight: Double, fold: Int) {
      for segment in segments {
        rows.append(segment)
        self.isSimulated.append(isSimulated)
        weights.append(weight / Double(segments.count))
        folds.append(fold)
      }
    }
  }

  private static func examples(population: UInt64) throws -> Examples {
    var examples = Examples()
    for (fold, path) in recordings.enumerated() {
      let options =
        path.hasPrefix("ticks/") ? ReadingOptions(tickRateHertz: 128) : ReadingOptions()
      let recording = try RecordingReader().read(
        path: SharedRecordings.url(path).path, options: options)
      let segments = try SegmentFeatures.segments(of: recording.series, limit: segmentsOfRecording)
      #expect(!segments.isEmpty, "\(path)")
      examples.add(segments, isSimulated: false, weight: 1, fold: fold)
    }
    let weight = Double(recordings.count) / Double(simulatedPeople)
    for number in 0..<simulatedPeople {
      let segments = try SegmentFeatures.segments(
        of: SimulatedLife.recording(ofPerson: UInt64(number), population: population),
        limit: segmentsOfPerson)
      examples.add(
        segments, isSimulated: true, weight: weight, fold: number % recordings.count)
    }
    return examples
  }

  private static func heldOutScores(_ examples: Examples) -> [Double] {
    var scores = [Double](repeating: 0, count: examples.rows.count)
    for fold in recordings.indices {
      let training = examples.rows.indices.filter { examples.folds[$0] != fold }
      let regression = fit(examples, training)
      for index in examples.rows.indices where examples.folds[index] == fold {
        scores[index] = regression.score(examples.rows[index])
      }
    }
    return scores
  }

  private static func fit(_ examples: Examples, _ indices: [Int]) -> LogisticRegression {
    LogisticRegression(
      rows: indices.map { examples.rows[$0] },
      isPositive: indices.map { examples.isSimulated[$0] },
      exampleWeights: indices.map { examples.weights[$0] }, ridge: 1)
  }

  #if DEBUG
    private static let isFast = false
  #else
    private static let isFast = true
  #endif

  /// Ten recordings know an area to about 0.08, so 0.75 is a goal and no proof; the mean of three
  /// populations takes the chance of drawing simulated people out of it.
  @Test(
    "five minutes of simulated beats are hard to tell from real ones",
    .enabled(if: isFast, "minutes in a debug build"))
  func classifier() throws {
    var areas: [Double] = []
    for population in UInt64(1)...3 {
      let examples = try Self.examples(population: population)
      func area(_ scores: [Double]) -> Double {
        areaUnderCurve(
          scores: scores, isPositive: examples.isSimulated, weights: examples.weights)
      }
      let heldOut = area(Self.heldOutScores(examples))
      areas.append(heldOut)
      let all = Self.fit(examples, Array(examples.rows.indices))
      let inSample = area(examples.rows.map(all.score))
      print(
        "realism, population \(population): AUC \(rounded(heldOut)) held out, "
          + "\(rounded(inSample)) in the sample")
      for (index, name) in SegmentFeatures.names.enumerated() {
        // 0.5 is no difference; below it the real recordings have the larger values.
        let alone = area(examples.rows.map { $0[index] })
        print("  \(name): AUC \(rounded(alone)), coefficient \(rounded(all.weights[index]))")
        #expect((0.25...0.75).contains(alone), "\(name) alone gives simulated beats away")
      }
    }
    #expect(areas.reduce(0, +) / 3 <= 0.75)
  }

  @Test("the classifier finds what is there and nothing where nothing is", .enabled(if: isFast))
  func control() throws {
    var examples = try Self.examples(population: 1)
    // RMSSD seven times too large at unchanged HF: found at once.
    for index in examples.rows.indices where examples.isSimulated[index] {
      examples.rows[index][2] += 2
    }
    let obvious = areaUnderCurve(
      scores: Self.heldOutScores(examples), isPositive: examples.isSimulated,
      weights: examples.weights)
    #expect(obvious > 0.9)
  }

  private func rounded(_ value: Double) -> Double { (1000 * value).rounded() / 1000 }
}

@Suite("Logistic regression")
struct LogisticRegressionTests {
  @Test("separates what differs and is indifferent to what does not")
  func separates() {
    var stream = RandomStream(seed: 8)
    var rows: [[Double]] = []
    var classes: [Bool] = []
    for index in 0..<400 {
      let isPositive = index % 2 == 0
      rows.append([stream.normal() + (isPositive ? 2 : 0), 5 * stream.normal()])
      classes.append(isPositive)
    }
    let weights = [Double](repeating: 1, count: rows.count)
    let regression = LogisticRegression(
      rows: rows, isPositive: classes, exampleWeights: weights, ridge: 1)
    let area = areaUnderCurve(
      scores: rows.map(regression.score), isPositive: classes, weights: weights)
    // Two normals two SD apart: Φ(2/√2) = 0.921; 200 of each know it to 0.014.
    #expect(abs(area - 0.921) < 0.045)
    #expect(regression.weights[0] > 1 && abs(regression.weights[1]) < 0.4)
    let flat = [Double](repeating: 1, count: rows.count)
    #expect(areaUnderCurve(scores: flat, isPositive: classes, weights: weights) == 0.5)
  }
}
