package import AutonomicSim

/// The evidence as JSON.
package enum EvidenceJSON {
  /// Returns effects, the sources they name, and the open questions about them.
  ///
  /// - Parameters:
  ///   - selection: What to list.
  ///   - profiles: Whose figures.
  /// - Returns: The text.
  package static func effects(
    _ selection: EvidenceSelection, profiles: [EvidenceProfile]
  ) -> String {
    document { json in
      json.member("profiles", profiles.map(\.rawValue))
      json.key("effects")
      json.array { json in
        for entry in selection.entries {
          json.object { $0.members(of: entry, profiles) }
        }
      }
      json.key("conflicts")
      json.array { json in
        for conflict in selection.conflicts {
          json.object { $0.members(of: conflict) }
        }
      }
      json.sourceMember(selection.sources)
    }
  }

  /// Returns the sources alone.
  ///
  /// - Parameter sources: The sources.
  /// - Returns: The text.
  package static func sources(_ sources: [EvidenceSource]) -> String {
    document { $0.sourceMember(sources) }
  }

  private static func document(_ body: (inout JSONText) -> Void) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/evidence/1")
      json.tool()
      body(&json)
    }
    return json.text
  }
}

extension JSONText {
  fileprivate mutating func members(of entry: EvidenceEntry, _ profiles: [EvidenceProfile]) {
    member("system", entry.system)
    member("quantity", entry.quantity.rawValue)
    member("title", entry.quantity.title)
    member("unit", entry.unit)
    member("contact", entry.contact.rawValue)
    member("contact_meaning", entry.contact.meaning)
    key("change")
    object { json in
      for profile in profiles { json.member(profile.rawValue, entry.change[profile]) }
      if profiles.contains(where: { entry.change[$0] == nil }) {
        json.member("reason", "null where the profile makes no statement")
      }
    }
    key("modelled")
    if let modelled = entry.modelled {
      object { json in
        for profile in profiles { json.member(profile.rawValue, modelled[profile]) }
      }
    } else {
      null()
    }
    member("response_spread", entry.responseSpread)
    member("rise_minutes", entry.riseMinutes)
    member("decay_minutes", entry.decayMinutes)
    let times = [entry.responseSpread, entry.riseMinutes, entry.decayMinutes]
    if entry.modelled == nil || times.contains(nil) {
      member(
        "reason",
        "modelled is null where no stimulus was fitted, spread and times where they are not known")
    }
    member("grade", entry.grade.rawValue)
    member("grade_meaning", entry.grade.meaning)
    member("sources", entry.sourceKeys)
    member("conflict", entry.conflict)
  }

  fileprivate mutating func members(of conflict: EvidenceConflict) {
    member("question", conflict.question)
    member("quantities", conflict.quantities.map(\.rawValue))
    key("positions")
    array { json in
      for position in conflict.positions {
        json.object { json in
          json.member("finding", position.finding)
          json.member("sources", position.sourceKeys)
        }
      }
    }
    member("reading", conflict.reading)
  }

  fileprivate mutating func sourceMember(_ sources: [EvidenceSource]) {
    key("sources")
    object { json in
      for source in sources {
        json.key(source.key)
        json.object { json in
          json.member("authors", source.authors)
          json.member("year", source.year.description)
          json.member("journal", source.journal)
          json.member("title", ifRecorded: source.title)
          json.member("doi", ifRecorded: source.doi)
          json.member("design", source.design)
          json.member("participants", source.participants.map(Double.init))
          if source.title == nil || source.doi == nil || source.participants == nil {
            json.member("reason", "null where not recorded")
          }
          json.member("grade", source.grade.rawValue)
          json.member("model", EvidenceText.modelParts(source))
        }
      }
    }
  }

  private mutating func member(_ name: String, ifRecorded value: String?) {
    key(name)
    if let value { string(value) } else { null() }
  }
}
