import AutonomicModel

/// Hormones, immune cells and the stomach.
enum EndocrineMeasures {
  private typealias Slow = SlowSystemMeasures

  static let all: [Measure] =
    Slow.contacts.flatMap { name, builtIn in
      sessions(name, .touch(builtIn), .central).all + stomach(name, .touch(builtIn))
    }
    + [EvidenceProfile.claimed, .sceptical].flatMap { profile -> [Measure] in
      let swedish = sessions("swedish_\(profile.rawValue)", .touch(.swedish), profile)
      return profile == .claimed ? [swedish.cortisol, swedish.betaEndorphin] : swedish.all
    }

  private struct Sessions {
    let cortisol: Measure
    let vasopressin: Measure
    let oxytocin: Measure
    let betaEndorphin: Measure
    let lymphocytes: Measure

    var all: [Measure] { [cortisol, vasopressin, oxytocin, betaEndorphin, lymphocytes] }
  }

  private static func sessions(
    _ name: String, _ contact: ValidationCondition.Contact, _ profile: EvidenceProfile
  ) -> Sessions {
    func session(_ minutes: Double, after: Double = 1, at instant: Double) -> ValidationCondition {
      Slow.session(
        contact, minutes: minutes, after: after, lookingAt: [Slow.second(afterMinutes: instant)]
      ).with { $0.profile = profile }
    }
    func level(
      _ id: String, _ condition: ValidationCondition, _ signal: BodySignal, less rest: Double
    ) -> Measure {
      Measure("slow_\(id)_\(name)", [condition]) { Slow.mean($0[0], 1, signal) - rest }
    }
    let threeQuarters = session(45, at: 45)
    return Sessions(
      cortisol: Measure("slow_cortisol_\(name)", [session(60, at: 60)]) {
        100 * (Slow.mean($0[0], 1, .cortisol) / Slow.mean($0[0], 0, .cortisol) - 1)
      },
      vasopressin: level("vasopressin", threeQuarters, .vasopressin, less: 100),
      oxytocin: level("oxytocin", session(30, at: 30), .oxytocin, less: 100),
      betaEndorphin: level(
        "beta_endorphin", session(30, after: 40, at: 35), .betaEndorphin, less: 100),
      lymphocytes: level("lymphocytes", threeQuarters, .lymphocytes, less: 0))
  }

  /// The stomach with touch and rest against the same time without either.
  private static func stomach(
    _ name: String, _ contact: ValidationCondition.Contact
  ) -> [Measure] {
    [("during", 1200..<1800), ("after", 3600..<4200)].map { window, stretch in
      let with = Slow.session(contact, minutes: 30, after: 40, lookingAt: [stretch])
      let without = with.with {
        $0.contact = .nothing
        $0.beforeSeconds += $0.duringSeconds + $0.afterSeconds
        $0.duringSeconds = 0
        $0.afterSeconds = 0
      }
      return Measure("slow_gastric_motility_\(name)_\(window)", [with, without]) { runs in
        Slow.mean(runs[0], 1, .gastricMotility) - Slow.mean(runs[1], 1, .gastricMotility)
      }
    }
  }
}
