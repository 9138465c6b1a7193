package import AutonomicSim

/// The built-in protocols in each of the output formats.
package enum ProtocolReport {
  /// Returns the list for a terminal.
  ///
  /// - Parameter protocols: The protocols to list.
  /// - Returns: The text.
  package static func table(_ protocols: [SessionProtocol]) -> String {
    var table = TextTable([.left, .left, .left])
    table.add(["protocol", "before/during/after", "what it is"])
    for item in protocols {
      table.add([item.name, durations(item), item.description])
    }
    return table.text()
      + "\nhrv-tool protocols NAME explains one, with its evidence and its doubts.\n"
  }

  /// Returns everything about a few protocols for a terminal.
  ///
  /// - Parameter protocols: The protocols to explain.
  /// - Returns: The text.
  package static func explanation(_ protocols: [SessionProtocol]) -> String {
    protocols.map(explanation).joined(separator: "\n")
  }

  private static func explanation(_ item: SessionProtocol) -> String {
    var text = "\(item.name): \(item.description)\n"
    text += "  Default phases  \(durations(item))\n"
    text += "  Stimulus        \(item.stimulus.summary)\n\n"
    text +=
      "  Change at its height, against the time before: published figure → what the model does\n"
    var table = TextTable([.left, .right, .right, .right, .left, .left])
    table.add(["quantity", "central", "claimed", "sceptical", "unit", "grade"])
    for effect in item.evidence {
      table.add(
        [effect.quantity.rawValue]
          + EvidenceProfile.allCases.map { profile in
            signed(effect.change[profile]) + " → " + signed(effect.modelled[profile])
          }
          + [effect.quantity.unit, effect.grade.rawValue])
    }
    text += table.text(indentation: 2)
    for effect in item.evidence {
      text += "\n  \(effect.quantity.rawValue): \(effect.conflict)\n"
      for source in sources(of: effect) { text += "    \(source)\n" }
    }
    if !item.stimulus.doubts.isEmpty {
      text += "\n  Doubts\n" + item.stimulus.doubts.map { "  - \($0)\n" }.joined()
    }
    return text
  }

  /// Returns the protocols as JSON.
  ///
  /// - Parameter protocols: The protocols to list.
  /// - Returns: The text.
  package static func json(_ protocols: [SessionProtocol]) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/protocols/1")
      json.tool()
      json.key("protocols")
      json.object { json in
        for item in protocols {
          json.key(item.name)
          json.object { $0.members(of: item) }
        }
      }
    }
    return json.text
  }

  /// Returns the protocols as CSV, a row for each effect.
  ///
  /// - Parameter protocols: The protocols to list.
  /// - Returns: The text.
  package static func csv(_ protocols: [SessionProtocol]) -> String {
    var text = CSVText.line([
      "protocol", "before_s", "during_s", "after_s", "effect", "unit", "central", "claimed",
      "sceptical", "modelled_central", "modelled_claimed", "modelled_sceptical", "grade", "sources",
      "conflict",
    ])
    for item in protocols {
      for effect in item.evidence {
        let values = [
          item.defaultDurations.beforeSeconds, item.defaultDurations.duringSeconds,
          item.defaultDurations.afterSeconds,
        ].map(ShortestNumber.text)
        let changes = [effect.change, effect.modelled].flatMap {
          [$0.central, $0.claimed, $0.sceptical]
        }.map(ShortestNumber.text)
        text += CSVText.line(
          [item.name] + values + [effect.quantity.rawValue, effect.quantity.unit] + changes
            + [
              effect.grade.rawValue, effect.sourceKeys.joined(separator: " "), effect.conflict,
            ])
      }
    }
    return text
  }

  private static func durations(_ item: SessionProtocol) -> String {
    [
      item.defaultDurations.beforeSeconds, item.defaultDurations.duringSeconds,
      item.defaultDurations.afterSeconds,
    ].map(DurationText.text).joined(separator: "/")
  }

  private static func signed(_ value: Double) -> String {
    (value > 0 ? "+" : "") + ShortestNumber.text(value)
  }

  fileprivate static func sources(of effect: ModelledEffect) -> [String] {
    effect.sourceKeys.compactMap(EvidenceLibrary.source).map { source in
      "\(source.authors) (\(source.year)), \(source.journal)"
        + (source.doi.map { ", doi:\($0)" } ?? "") + "; \(source.design)"
    }
  }
}

extension JSONText {
  fileprivate mutating func members(of item: SessionProtocol) {
    member("description", item.description)
    member("before_s", item.defaultDurations.beforeSeconds)
    member("during_s", item.defaultDurations.duringSeconds)
    member("after_s", item.defaultDurations.afterSeconds)
    member("stimulus", item.stimulus.summary)
    key("effects")
    array { json in
      for effect in item.evidence {
        json.object { json in
          json.member("quantity", effect.quantity.rawValue)
          json.member("unit", effect.quantity.unit)
          json.member("central", effect.change.central)
          json.member("claimed", effect.change.claimed)
          json.member("sceptical", effect.change.sceptical)
          json.key("modelled")
          json.object { json in
            json.member("central", effect.modelled.central)
            json.member("claimed", effect.modelled.claimed)
            json.member("sceptical", effect.modelled.sceptical)
          }
          json.member("grade", effect.grade.rawValue)
          json.member("grade_meaning", effect.grade.meaning)
          json.member("sources", ProtocolReport.sources(of: effect))
          json.member("conflict", effect.conflict)
        }
      }
    }
    member("doubts", item.stimulus.doubts)
  }
}
