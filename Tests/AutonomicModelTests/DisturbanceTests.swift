import AutonomicModel
import SignalCore
import TestSupport
import Testing

@Suite("Disturbances")
struct DisturbanceTests {
  private let series: RRSeries
  private let count = 20_000.0

  init() throws {
    series = try SyntheticRR.series(beats: 20_000, seed: 3)
  }

  private func disturbed(
    ectopic: Double = 0, missed: Double = 0, extra: Double = 0, mistimed: Double = 0,
    seed: UInt64 = 1
  ) throws -> DisturbedRecording {
    BeatDisturbance(
      rates: try DisturbanceRates(
        ectopic: ectopic, missed: missed, extra: extra, mistimed: mistimed), seed: seed)(series)
  }

  @Test("without any rate the recording is the heart's, bit for bit")
  func nothing() throws {
    let recording = try disturbed()
    #expect(recording.series == series)
    #expect(recording.disturbances.isEmpty)
    let empty = try RRSeries(intervalsMilliseconds: [])
    #expect(BeatDisturbance(rates: .awake, seed: 1)(empty).series == empty)
  }

  @Test("a recording of one or two beats survives every rate")
  func short() throws {
    let rates = try DisturbanceRates(ectopic: 0.2, missed: 0.2, extra: 0.2, mistimed: 0.2)
    for beats in 1...4 {
      for seed in UInt64(1)...40 {
        let short = try SyntheticRR.series(beats: beats, seed: seed)
        let recording = BeatDisturbance(rates: rates, seed: seed)(short)
        #expect(recording.series.beatTimesSeconds.last == short.beatTimesSeconds.last)
      }
    }
  }

  @Test("the total time is kept, and beats are lost or added one by one")
  func totals() throws {
    let recording = try disturbed(ectopic: 0.05, missed: 0.05, extra: 0.05, mistimed: 0.05)
    #expect(
      recording.series.count
        == series.count - recording.count(of: .missed) + recording.count(of: .extra))
    #expect(recording.series.beatTimesSeconds.last == series.beatTimesSeconds.last)
    let total = recording.series.intervalsMilliseconds.reduce(0, +)
    #expect(
      relativeDifference(total, series.intervalsMilliseconds.reduce(0, +)) < Tolerance.reduction)
    for (first, second) in zip(recording.disturbances, recording.disturbances.dropFirst()) {
      #expect(first.timeSeconds <= second.timeSeconds)
    }
  }

  /// Binomial counts: four standard deviations.
  @Test("each kind occurs at its rate", arguments: [3e-4, 4.8e-3, 0.05, 0.2])
  func rates(rate: Double) throws {
    let recording = try disturbed(ectopic: rate, missed: rate, extra: rate, mistimed: rate)
    let tolerance = 4 * (count * rate * (1 - rate)).squareRoot()
    for kind in [Disturbance.Kind.ectopic, .missed] {
      #expect(abs(Double(recording.count(of: kind)) - count * rate) <= tolerance, "\(kind)")
    }
    // A beat that is missed goes wrong in no other way.
    let detected = count - Double(recording.count(of: .missed))
    for kind in [Disturbance.Kind.mistimed, .extra] {
      #expect(abs(Double(recording.count(of: kind)) - detected * rate) <= tolerance, "\(kind)")
    }
  }

  @Test("kinds have streams of their own: a higher rate adds and takes nothing away")
  func streams() throws {
    let few = try disturbed(ectopic: 0.01)
    let many = try disturbed(ectopic: 0.05)
    let fewTimes = Set(few.disturbances.map(\.timeSeconds))
    #expect(fewTimes.isStrictSubset(of: many.disturbances.map(\.timeSeconds)))
    let withOthers = try disturbed(ectopic: 0.01, missed: 0.02, extra: 0.02, mistimed: 0.02)
    let ectopic = withOthers.disturbances.filter { $0.kind == .ectopic }
    #expect(ectopic == few.disturbances)
    #expect(try disturbed(ectopic: 0.01, seed: 2) != few)
  }

  @Test("an ectopic beat comes 20 to 45 % early and the next on time")
  func ectopic() throws {
    let recording = try disturbed(ectopic: 0.002)
    let labelled = recording.series.labels.indices.filter {
      recording.series.labels[$0] == .ventricularEctopic
    }
    #expect(labelled.count == recording.count(of: .ectopic) && labelled.count > 20)
    for beat in labelled
    where [beat - 1, beat + 1].allSatisfy({ recording.series.labels[$0] == .normal }) {
      let early =
        1 - recording.series.intervalsMilliseconds[beat] / series.intervalsMilliseconds[beat]
      // Times of five hours carry roundings of 1e-12 s.
      #expect((0.2 - 1e-9...0.45 + 1e-9).contains(early))
      #expect(recording.series.beatTimesSeconds[beat + 1] == series.beatTimesSeconds[beat + 1])
    }
  }

  @Test("a missed beat joins its two intervals, an extra one splits one")
  func missedAndExtra() throws {
    let missed = try disturbed(missed: 0.002)
    let kept = Set(missed.series.beatTimesSeconds)
    for disturbance in missed.disturbances { #expect(!kept.contains(disturbance.timeSeconds)) }
    #expect(kept.isSubset(of: series.beatTimesSeconds))
    #expect(missed.series.labels.allSatisfy { $0 == .normal })

    let extra = try disturbed(extra: 0.002)
    let added = extra.series.labels.indices.filter { extra.series.labels[$0] == .artifact }
    #expect(added.count == extra.count(of: .extra) && added.count > 20)
    for index in added {
      let part = extra.series.intervalsMilliseconds[index]
      let share = part / (part + extra.series.intervalsMilliseconds[index + 1])
      #expect((0.2 - 1e-9...0.8 + 1e-9).contains(share))
    }
    #expect(Set(series.beatTimesSeconds).isSubset(of: extra.series.beatTimesSeconds))
  }

  @Test("a mistimed beat moves by 10 to 40 % of the shorter interval beside it, both ways")
  func mistimed() throws {
    let recording = try disturbed(mistimed: 0.002)
    var early = 0
    var late = 0
    for beat in series.labels.indices where recording.series.labels[beat] == .artifact {
      let shift = 1000 * (recording.series.beatTimesSeconds[beat] - series.beatTimesSeconds[beat])
      let room = min(
        series.intervalsMilliseconds[beat], series.intervalsMilliseconds[beat + 1])
      #expect((0.1 - 1e-9...0.4 + 1e-9).contains(abs(shift) / room))
      if shift < 0 { early += 1 } else { late += 1 }
    }
    #expect(early > 5 && late > 5 && early + late == recording.count(of: .mistimed))
  }

  @Test("intervals between untouched beats keep their bits")
  func untouched() throws {
    let recording = try disturbed(ectopic: 0.01, missed: 0.01, extra: 0.01, mistimed: 0.01)
    let original = Set(series.intervalsMilliseconds)
    let kept = recording.series.intervalsMilliseconds.count { original.contains($0) }
    // Each disturbance touches two intervals at most.
    #expect(kept >= recording.series.count - 2 * recording.disturbances.count)
    #expect(recording.unlabelledSeries.labels.allSatisfy { $0 == .normal })
    #expect(
      recording.unlabelledSeries.intervalsMilliseconds == recording.series.intervalsMilliseconds)
  }

  @Test("artefacts are shared equally, and rates out of range are refused")
  func ratesAreChecked() throws {
    #expect(DisturbanceRates.awake.missed == 4.8e-3 / 3)
    #expect(abs(DisturbanceRates.awake.artifacts - 4.8e-3) < 1e-17)
    #expect(DisturbanceRates.asleep.ectopic == 3e-4)
    #expect(try DisturbanceRates(ectopic: 3e-4, artifacts: 4e-4) == .asleep)
    for rate in [-0.01, 0.21, .nan, .infinity] {
      #expect(throws: SimulationInputError.self) {
        try DisturbanceRates(ectopic: rate, artifacts: 0)
      }
      #expect(throws: SimulationInputError.self) {
        try DisturbanceRates(ectopic: 0, artifacts: rate)
      }
      #expect(throws: SimulationInputError.self) {
        try DisturbanceRates(ectopic: 0, missed: rate, extra: 0, mistimed: 0)
      }
    }
  }
}
