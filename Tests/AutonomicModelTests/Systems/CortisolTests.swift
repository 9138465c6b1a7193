import AutonomicModel
import SignalCore
import Testing

@Suite("Cortisol")
struct CortisolTests {
  /// Cortisol relative to a twin to whom nothing happens: the course of the day divided out.
  private static func relative(
    clockHours: Double = 14, profile: EvidenceProfile = .central,
    _ happen: (inout SystemBench) -> Void
  ) -> Double {
    var bench = SystemBench([Cortisol.self], profile: profile, clockHours: clockHours)
    happen(&bench)
    return bench[.cortisol]
  }

  @Test("the day has its peak at 08:32 and its nadir at 00:18, with a ratio of 15.5 to 2")
  func rhythm() {
    var bench = SystemBench([Cortisol.self], clockHours: 0)
    var values: [Double] = []
    for _ in 0..<96 {
      values.append(bench[.cortisol])
      bench.hold(minutes: 15)
    }
    let peak = values.indices.max { values[$0] < values[$1] } ?? 0
    let nadir = values.indices.min { values[$0] < values[$1] } ?? 0
    // Sampled every quarter of an hour.
    #expect(peak == 34)
    #expect(nadir == 1)
    #expect(abs(values[peak] / values[nadir] - 7.75) < 0.25)
    // A day later the level is what it was.
    #expect(abs(bench[.cortisol] - 100) < 1e-9)
  }

  @Test("the response is the same at every hour of the day", arguments: [0.0, 7, 14, 23])
  func hours(clockHours: Double) {
    func ratio(_ hours: Double) -> Double {
      let stressed = Self.relative(clockHours: hours) {
        $0.hold(.init(mentalStress: 1), minutes: 30)
      }
      return stressed / Self.relative(clockHours: hours) { $0.hold(minutes: 30) }
    }
    #expect(abs(ratio(clockHours) - ratio(14)) < 1e-12)
  }

  @Test("stress shows late: little within ten minutes, most after its end")
  func lag() {
    func ratio(at minutes: Double) -> Double {
      let stressed = Self.relative { bench in
        bench.hold(.init(mentalStress: 1), minutes: min(15, minutes))
        bench.hold(minutes: max(0, minutes - 15))
      }
      return stressed / Self.relative { $0.hold(minutes: minutes) } - 1
    }
    let course = stride(from: 5.0, through: 240, by: 5).map(ratio)
    let peak = course.max() ?? 0
    let peakMinutes = 5 + 5 * Double(course.firstIndex(of: peak) ?? 0)
    #expect(course[1] < 0.15 * peak)
    #expect(peakMinutes > 35 && peakMinutes < 60)
    // Lag and clearance: about a quarter of the peak is left three hours after it.
    #expect(course[course.count - 1] < 0.3 * peak)
  }

  @Test("what touch brought fades with 75 min once the lag is over")
  func fading() {
    func excursion(hoursAfter hours: Double) -> Double {
      let touched = Self.relative(profile: .claimed) { bench in
        bench.touch(.kneading, minutes: 60)
        bench.hold(minutes: 60 * hours)
      }
      return log(touched / Self.relative { $0.hold(minutes: 60 + 60 * hours) })
    }
    // The slowest root of the three equations is 75.1 min; the faster two are gone after 3 h.
    let ratio = excursion(hoursAfter: 5) / excursion(hoursAfter: 3)
    #expect(abs(ratio - exp(-120 / 75.1)) < 1e-3)
  }

  @Test("negative feedback: lasting drive u ends at u/1.2")
  func feedback() {
    var bench = SystemBench([Cortisol.self])
    bench.hold(.init(mentalStress: 1), minutes: 24 * 60)
    // After 19 times its time constant of 75 min the level has settled, and the day is over.
    #expect(abs(log(bench[.cortisol] / 100) - 0.9 / 1.2) < 1e-6)
  }

  /// Writes an arousal of 0.3 for ten minutes and a higher one after that.
  private struct Alarm<Height: AlarmHeight>: BodySystem {
    static var title: String { "Alarm" }
    static var signals: [BodySignal] { [.arousal] }
    private var seconds = 0.0
    init(_ setting: BodySetting) {}
    mutating func advance(_ moment: BodyMoment) { seconds += 1 }
    func write(to state: inout BodyState) {
      state[.arousal] = seconds < 600 ? 0.3 : 0.3 + Height.value
    }
  }

  private protocol AlarmHeight { static var value: Double { get } }
  private enum Noise: AlarmHeight { static var value: Double { 0.09 } }
  private enum Fright: AlarmHeight { static var value: Double { 0.4 } }

  @Test("arousal counts only where it clearly exceeds the usual")
  func arousal() {
    func level(_ kinds: [any BodySystem.Type]) -> Double {
      var bench = SystemBench(kinds)
      bench.hold(minutes: 60)
      return bench[.cortisol]
    }
    let usual = level([Cortisol.self])
    #expect(level([Cortisol.self, Alarm<Noise>.self]) == usual)
    #expect(level([Cortisol.self, Alarm<Fright>.self]) > 1.05 * usual)
  }

  @Test("claimed falls below central, central below rest")
  func profiles() {
    func after(_ profile: EvidenceProfile) -> Double {
      Self.relative(profile: profile) { $0.touch(.kneading, minutes: 60) }
    }
    #expect(after(.claimed) < after(.central))
    #expect(after(.central) < after(.sceptical))
  }
}
