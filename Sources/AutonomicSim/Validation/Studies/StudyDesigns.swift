import AutonomicModel
import SignalCore

extension StudyDesign {
  /// Medians after and before, and their ratio between the arms; night-shift workers with a heart
  /// rate of 78 and 72, here 75.
  static let fazeli2020 = StudyDesign(
    population: StudyPopulation(ages: 25...55, heartRate: 75, systolic: 111, diastolic: 77.5),
    arms: [
      Arm(contact: .touch(.swedish), profile: .central, people: 9),
      Arm(contact: .touch(.quietRest), profile: .central, people: 8),
    ],
    isCrossover: true, durations: (300, 1800, 300), windows: [0, 2100],
    comparisons: [
      medianRatio("HF after over before, massage", "hf", "massage", arm: 0) { $0.hf },
      medianRatio("HF after over before, reading", "hf", "reading", arm: 1) { $0.hf },
      Comparison(
        quantity: "HF ratio of massage over that of reading", unit: "ratio",
        published: {
          $0.value("hf", "massage", "after") / $0.value("hf", "massage", "before")
            / ($0.value("hf", "reading", "after") / $0.value("hf", "reading", "before"))
        },
        simulated: { arms in
          arms[0].median(1) { $0.hf } / arms[0].median(0) { $0.hf }
            / (arms[1].median(1) { $0.hf } / arms[1].median(0) { $0.hf })
        }),
      medianRatio("total power after over before, massage", "total_power", "massage", arm: 0) {
        $0.totalPower
      },
      medianRatio("total power after over before, reading", "total_power", "reading", arm: 1) {
        $0.totalPower
      },
      medianChange("heart rate, massage", "bpm", "heart_rate", "massage", arm: 0) { $0.heartRate },
      medianChange("heart rate, reading", "bpm", "heart_rate", "reading", arm: 1) { $0.heartRate },
      medianChange("systolic pressure, massage", "mmHg", "systolic", "massage", arm: 0) {
        $0.systolic
      },
      medianChange("systolic pressure, reading", "mmHg", "systolic", "reading", arm: 1) {
        $0.systolic
      },
      medianChange("diastolic pressure, massage", "mmHg", "diastolic", "massage", arm: 0) {
        $0.diastolic
      },
      medianChange("diastolic pressure, reading", "mmHg", "diastolic", "reading", arm: 1) {
        $0.diastolic
      },
    ])

  /// Means after a massage that changed nothing: the sceptical profile.
  static let paschoal2016 = StudyDesign(
    population: StudyPopulation(ages: 18...25),
    arms: [Arm(contact: .touch(.swedish), profile: .sceptical, people: 11)],
    isCrossover: false, durations: (300, 2400, 900), windows: [0, 2700, 3000, 3300],
    comparisons: (1...3).flatMap { window -> [Comparison] in
      let instant = "after \(5 * (window - 1)) to \(5 * window) min"
      return [
        Comparison(
          quantity: "RMSSD \(instant) over before", unit: "ratio",
          published: {
            $0.value("rmssd", "massage", instant) / $0.value("rmssd", "massage", "before")
          },
          simulated: { $0[0].mean(window) { $0.rmssd } / $0[0].mean(0) { $0.rmssd } }),
        Comparison(
          quantity: "change of pNN50 \(instant)", unit: "%",
          published: {
            $0.value("pnn50", "massage", instant) - $0.value("pnn50", "massage", "before")
          },
          simulated: { $0[0].mean(window) { $0.pnn50 } - $0[0].mean(0) { $0.pnn50 } }),
      ]
    })

  /// Responders and size during contact: the youngest people of the model stand for the children.
  static let guan2014 = StudyDesign(
    population: StudyPopulation(ages: 16...18),
    arms: [Arm(contact: .touch(.swedish), profile: .central, people: 18)],
    isCrossover: false, durations: (300, 1800, 300), windows: [0, 750],
    comparisons: [
      Comparison(
        quantity: "mean change of HF during massage", unit: "%",
        published: { $0.value("hf", "massage", "during") },
        simulated: { mean($0[0].percentChanges(to: 1) { $0.hf }) }),
      Comparison(
        quantity: "mean change of LF during massage", unit: "%",
        published: { $0.value("lf", "massage", "during") },
        simulated: { mean($0[0].percentChanges(to: 1) { $0.lf }) }),
      Comparison(
        quantity: "people with a fall of HF", unit: "people",
        published: { $0.value("hf_falls", "massage", "during") },
        simulated: { arms in Double(arms[0].percentChanges(to: 1) { $0.hf }.count { $0 < 0 }) }),
    ])

  /// The recovery after a short massage, 7.5 to 12.5 min after it.
  static let fazeli2016 = StudyDesign(
    population: StudyPopulation(ages: 20...50),
    arms: [
      Arm(contact: .touch(.chair), profile: .central, people: 10),
      Arm(contact: .touch(.quietRest), profile: .central, people: 10),
    ],
    isCrossover: true, durations: (300, 600, 750), windows: [0, 1350],
    comparisons: [
      changeOfMean("total power 10 min after massage", "total_power", "massage", arm: 0) {
        $0.totalPower
      },
      changeOfMean("total power 10 min after rest", "total_power", "rest", arm: 1) {
        $0.totalPower
      },
      changeOfMean("HF 10 min after massage", "hf", "massage", arm: 0) { $0.hf },
      changeOfMean("HF 10 min after rest", "hf", "rest", arm: 1) { $0.hf },
    ])

  /// Anxious patients, an upper bound: the claimed profile.
  ///
  /// Half of the 60 and of the 120 were
  /// massaged; the length is not given, 20 min are assumed.
  static let adibHajbaghery2012 = StudyDesign(
    population: StudyPopulation(
      ages: 45...70, sex: .male, heartRate: 79.5, systolic: 126.4, diastolic: 77),
    arms: [
      Arm(contact: .touch(.swedish), profile: .claimed, people: 30),
      Arm(contact: .touch(.swedish), profile: .claimed, people: 60),
    ],
    isCrossover: false, durations: (300, 1200, 300), windows: [0, 1500],
    comparisons: [
      meanChange("systolic pressure", "mmHg", "systolic", "massage", arm: 0) { $0.systolic },
      meanChange("heart rate", "bpm", "heart_rate", "massage", arm: 0) { $0.heartRate },
      meanChange("diastolic pressure", "mmHg", "diastolic", "massage (2014)", arm: 1) {
        $0.diastolic
      },
    ])

  /// How fast effects come and go: petrissage of the legs for seven minutes, pressure rising in the
  /// first.
  ///
  /// People of the model hardly differ in these signals, so readings spread as published: the H-reflex
  /// by 0.73, 0.60 and 0.99 of 2.57 mV before, during and after, stiffness by 8.8 %. What takes longer
  /// than a session of this length (endorphin, anxiety over weeks) stands among the targets.
  static let kinetics = StudyDesign(
    population: StudyPopulation(ages: 20...40),
    arms: [
      Arm(contact: legs, profile: .central, people: 20),
      Arm(contact: legs, profile: .central, people: 18),
    ],
    isCrossover: false, durations: (300, 420, 300), windows: [],
    comparisons: [
      hReflex("during", instant: 1, spread: 0.60), hReflex("after", instant: 2, spread: 0.99),
      stiffness("muscle stiffness just after massage", "after", instant: 1),
      stiffness("muscle stiffness 3 min after massage", "after 3 min", instant: 3),
    ])

  private static let legs = ValidationCondition.Contact.petrissage(
    .legs,
    [
      ValidationCondition.Stage(minutes: 1, from: TouchPressure.moderate, to: TouchPressure.deep),
      ValidationCondition.Stage(minutes: 6, from: TouchPressure.deep, to: TouchPressure.deep),
    ])

  private static func mean(_ values: [Double]) -> Double {
    DescriptiveStatistics.mean(values.span) ?? .nan
  }

  /// The H-reflex in mV over that before; 2.57 mV are 100 % of the model.
  private static func hReflex(_ published: String, instant: Int, spread: Double) -> Comparison {
    let percent = 100 / 2.57
    return Comparison(
      quantity: "H-reflex \(published) massage over before", unit: "ratio",
      published: { table in
        func level(_ instant: String) -> Double {
          let arm = "massage (Morelli 1991)"
          return
            (table.value("h_reflex", arm, instant + " 1")
            + table.value("h_reflex", arm, instant + " 2")) / 2
        }
        return level(published) / level("before")
      },
      simulated: {
        $0[0].mean(instant, .spinalExcitability, spread: percent * spread)
          / $0[0].mean(0, .spinalExcitability, spread: percent * 0.73)
      })
  }

  private static func stiffness(
    _ quantity: String, _ published: String, instant: Int
  ) -> Comparison {
    Comparison(
      quantity: quantity, unit: "%",
      published: {
        $0.value("muscle_stiffness", "massage (Eriksson Crommert 2015)", published)
      },
      simulated: {
        $0[1].mean(instant, .muscleStiffness, spread: 8.8)
          - $0[1].mean(0, .muscleStiffness, spread: 0)
      })
  }
}

extension StudyDesign {
  private typealias Figure = @Sendable (WindowFigures) -> Double

  private static func medianRatio(
    _ quantity: String, _ key: String, _ armName: String, arm: Int, _ figure: @escaping Figure
  ) -> Comparison {
    Comparison(
      quantity: quantity, unit: "ratio",
      published: { $0.value(key, armName, "after") / $0.value(key, armName, "before") },
      simulated: { $0[arm].median(1, figure) / $0[arm].median(0, figure) })
  }

  private static func medianChange(
    _ quantity: String, _ unit: String, _ key: String, _ armName: String, arm: Int,
    _ figure: @escaping Figure
  ) -> Comparison {
    Comparison(
      quantity: "change of " + quantity, unit: unit,
      published: { $0.value(key, armName, "after") - $0.value(key, armName, "before") },
      simulated: { $0[arm].median(1, figure) - $0[arm].median(0, figure) })
  }

  private static func meanChange(
    _ quantity: String, _ unit: String, _ key: String, _ armName: String, arm: Int,
    _ figure: @escaping Figure
  ) -> Comparison {
    Comparison(
      quantity: "change of " + quantity, unit: unit,
      published: { $0.value(key, armName, "after") - $0.value(key, armName, "before") },
      simulated: { $0[arm].mean(1, figure) - $0[arm].mean(0, figure) })
  }

  private static func changeOfMean(
    _ quantity: String, _ key: String, _ armName: String, arm: Int, _ figure: @escaping Figure
  ) -> Comparison {
    Comparison(
      quantity: "change of " + quantity, unit: "%",
      published: { $0.value(key, armName, "after 10 min") },
      simulated: { $0[arm].percentChangeOfMean(to: 1, figure) })
  }
}
