package import AutonomicSim

/// The built-in protocols in each of the output formats.
package enum ProtocolReport {
  /// Returns the list for a terminal.
  ///
  /// - Parameter protocols: The protocols to list.
  /// - Returns: The text.
  package static func table(_ protocols: [BuiltInProtocol]) -> String {
    table("protocol", protocols.filter { !$0.isStudy })
      + "\n" + table("published study", protocols.filter(\.isStudy))
      + "\nhrv-tool protocols NAME explains one, with its evidence and its doubts.\n"
  }

  private static func table(_ heading: String, _ protocols: [BuiltInProtocol]) -> String {
    var table = TextTable([.left, .left, .left])
    table.add([heading, "before/during/after", "what it is"])
    for item in protocols.map(\.definition) {
      table.add([item.name, durations(item), item.description])
    }
    return table.text()
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
    text += "  Evidence of     \(item.stimulus.name): \(item.stimulus.summary)\n"
    text += course(item) + "\n"
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
      for source in SourceText.lines(effect.sourceKeys) { text += "    \(source)\n" }
    }
    if !item.stimulus.doubts.isEmpty {
      text += "\n  Doubts\n" + item.stimulus.doubts.map { "  - \($0)\n" }.joined()
    }
    return text
  }

  /// What is done, and where the protocol comes from.
  private static func course(_ item: SessionProtocol) -> String {
    var text = ""
    if let segments = item.plan?.segments, !segments.isEmpty {
      var table = TextTable([.left, .left, .left, .left])
      for segment in segments {
        let (first, last) = (segment.startPressure, segment.endPressure)
        table.add([
          DurationText.text(segment.startSeconds) + " to " + DurationText.text(segment.endSeconds),
          segment.technique.rawValue, segment.region.rawValue,
          "pressure " + ShortestNumber.text(first)
            + (last == first ? "" : " to " + ShortestNumber.text(last)),
        ])
      }
      text +=
        "\n  Contact, from its start; pressure as a share of the pain threshold\n"
        + table.text(indentation: 4)
      if item.plan?.lightTouch == .arousing { text += "    light touch is read as arousing\n" }
    }
    for timed in item.interventions {
      let quantities = timed.intervention.quantities.map {
        ", \($0.key) \(ShortestNumber.text($0.value))"
      }
      text +=
        "  Besides         \(timed.intervention.name) from "
        + "\(DurationText.text(timed.startSeconds)) to \(DurationText.text(timed.endSeconds)) of the "
        + "session" + quantities.joined() + "\n"
    }
    if !item.sourceKeys.isEmpty {
      text +=
        "\n  Protocol after\n"
        + SourceText.lines(item.sourceKeys).map { "    \($0)\n" }.joined()
    }
    if !item.assumptions.isEmpty {
      text += "\n  Filled in\n" + item.assumptions.map { "  - \($0)\n" }.joined()
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
}

extension JSONText {
  fileprivate mutating func members(of item: SessionProtocol) {
    member("description", item.description)
    member("before_s", item.defaultDurations.beforeSeconds)
    member("during_s", item.defaultDurations.duringSeconds)
    member("after_s", item.defaultDurations.afterSeconds)
    member("evidence", item.stimulus.name)
    member("stimulus", item.stimulus.summary)
    members(of: item.plan, item.interventions)
    member("sources", SourceText.lines(item.sourceKeys))
    member("assumptions", item.assumptions)
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
          json.member("sources", SourceText.lines(effect.sourceKeys))
          json.member("conflict", effect.conflict)
        }
      }
    }
    member("doubts", item.stimulus.doubts)
  }
}
