import AutonomicModel
import Testing

@Suite("Entries of the evidence")
struct EvidenceEntryTests {
  static let entries = EvidenceLibrary.entries

  /// The quantities that the sceptical profile halves.
  static let halved: Set<EvidenceQuantity> = [
    .heartRate, .systolicPressure, .diastolicPressure, .hypertensiveSystolicPressure,
    .hypertensiveDiastolicPressure, .pain, .painOverDays, .delayedSoreness, .stateAnxiety,
    .traitAnxiety,
  ]

  /// The central change of quiet rest; none where figures are differences between groups.
  static func rest(of entry: EvidenceEntry) -> Double {
    guard entry.contact != .course, entry.contact != .afterExercise else { return 0 }
    return entries.first { $0.quantity == entry.quantity && $0.contact == .quietRest }?
      .change.central ?? 0
  }

  @Test("each quantity has an entry, each pair of quantity and contact at most one")
  func unique() {
    for quantity in EvidenceQuantity.allCases {
      #expect(Self.entries.contains { $0.quantity == quantity }, "\(quantity.rawValue)")
    }
    let pairs = Self.entries.map { "\($0.quantity.rawValue) \($0.contact.rawValue)" }
    #expect(Set(pairs).count == pairs.count)
    for contact in EvidenceContact.allCases {
      #expect(Self.entries.contains { $0.contact == contact }, "\(contact.rawValue)")
    }
  }

  @Test("an entry with a figure has sources and says what speaks against it")
  func complete() {
    for entry in Self.entries {
      let figures = EvidenceProfile.allCases.compactMap { entry.change[$0] }
      #expect(figures.isEmpty || !entry.sourceKeys.isEmpty)
      #expect(!entry.conflict.isEmpty)
      for value in [entry.responseSpread, entry.riseMinutes, entry.decayMinutes] {
        #expect(value.map { $0 > 0 && $0.isFinite } != false)
      }
    }
  }

  @Test("effects of the built-in stimuli are shown as they are stated there")
  func stimuli() throws {
    for reference in ReferenceStimulus.allCases {
      for effect in reference.stimulus.effects {
        let entry = try #require(
          Self.entries.first {
            $0.quantity.rawValue == effect.quantity.rawValue
              && $0.contact.rawValue == reference.rawValue
          })
        for profile in EvidenceProfile.allCases {
          #expect(entry.change[profile] == effect.change[profile])
        }
        #expect(entry.modelled == effect.modelled)
        #expect(entry.grade == effect.grade)
        #expect(entry.unit == effect.quantity.unit)
      }
    }
    #expect(
      Self.entries.count { $0.modelled != nil }
        == ReferenceStimulus.allCases.count * EffectQuantity.allCases.count)
  }

  @Test("the sceptical figure of rate, pressure, anxiety and pain lies half-way from rest")
  func halfOfNet() throws {
    for entry in Self.entries where Self.halved.contains(entry.quantity) {
      guard let central = entry.change.central, entry.contact != .painfulPressure else {
        #expect(entry.change.sceptical == nil)
        continue
      }
      let sceptical = try #require(entry.change.sceptical)
      let rest = Self.rest(of: entry)
      #expect(min(rest, central) <= sceptical && sceptical <= max(rest, central))
      // Rounded to three decimals.
      #expect(abs(sceptical - (rest + central) / 2) <= 0.0005 + 1e-12, "\(entry.quantity.rawValue)")
    }
  }

  @Test("the sceptical figure of variability and hormones is that of rest")
  func restAlone() {
    let quantities: Set<EvidenceQuantity> = [
      .lnHF, .lnRMSSD, .sdnn, .lf, .lfHF, .cortisol, .adrenaline, .vasopressin, .oxytocin,
      .betaEndorphin, .serotonin, .dopamine,
    ]
    for entry in Self.entries
    where quantities.contains(entry.quantity) && entry.change.central != nil {
      guard entry.contact != .painfulPressure else {
        #expect(entry.change.sceptical == nil)
        continue
      }
      let isBetweenGroups = [.course, .foamRolling].contains(entry.contact)
      #expect(entry.change.sceptical == (isBetweenGroups ? 0 : Self.rest(of: entry)))
    }
  }

  @Test("central lies between sceptical and claimed where all three point the same way")
  func ordered() {
    var compared = 0
    for entry in Self.entries {
      guard let central = entry.change.central, let claimed = entry.change.claimed,
        let sceptical = entry.change.sceptical
      else { continue }
      let signs = Set([central, claimed, sceptical].map { $0 > 0 ? 1 : $0 < 0 ? -1 : 0 })
      guard signs.count == 1 else { continue }
      compared += 1
      #expect(
        min(sceptical, claimed) <= central && central <= max(sceptical, claimed),
        "\(entry.quantity.rawValue) \(entry.contact.rawValue)")
    }
    #expect(compared > 40)
  }

  @Test("a study that the text of an entry speaks of is among its sources")
  func mentions() {
    let names = EvidenceLibrary.sources.map { (key: $0.key, name: $0.shortName) }
    var found = 0
    // What the built-in stimuli say themselves is told apart by what the model reaches.
    for entry in Self.entries where entry.modelled == nil {
      for source in names where entry.conflict.contains(source.name) {
        found += 1
        #expect(
          entry.sourceKeys.contains(source.key),
          "\(entry.quantity.rawValue) \(entry.contact.rawValue) speaks of \(source.name)")
      }
    }
    #expect(found > 100)
  }

  @Test("rest is the same in every profile")
  func rest() {
    for entry in Self.entries where entry.contact == .quietRest {
      #expect(entry.change.central == entry.change.claimed)
      #expect(entry.change.central == entry.change.sceptical)
    }
  }

  @Test("figures often quoted stay out of the central profile")
  func quoted() throws {
    let quoted: [(EvidenceQuantity, EvidenceContact, Double)] = [
      (.cortisol, .swedish, -31), (.serotonin, .course, 28), (.dopamine, .course, 31),
      (.betaEndorphin, .swedish, 16), (.pain, .swedish, -2.9), (.heartRate, .deepTissue, -10.8),
      (.systolicPressure, .deepTissue, -10.4),
    ]
    for (quantity, contact, figure) in quoted {
      let entry = try #require(
        Self.entries.first { $0.quantity == quantity && $0.contact == contact })
      #expect(entry.change.claimed == figure)
      let central = try #require(entry.change.central)
      #expect(abs(central) < abs(figure))
    }
  }

  @Test("a conflict has two sides by different sources, and speaks of known quantities")
  func conflicts() {
    #expect(EvidenceLibrary.conflicts.count >= 7)
    for conflict in EvidenceLibrary.conflicts {
      #expect(conflict.positions.count >= 2, "\(conflict.question)")
      #expect(conflict.question.hasSuffix("?") && conflict.reading.hasSuffix("."))
      #expect(!conflict.quantities.isEmpty)
      let keys = conflict.positions.flatMap(\.sourceKeys)
      #expect(Set(keys).count == keys.count, "\(conflict.question)")
      #expect(conflict.positions.allSatisfy { !$0.sourceKeys.isEmpty && !$0.finding.isEmpty })
    }
  }
}
