import AutonomicSim

/// What the session rests on: the one evidence profile, and each effect with size, grade, sources and
/// doubts.
struct EvidenceSection {
  let session: Session
  let evidence: SessionEvidence

  func write(_ markup: inout Markup) {
    let profile = evidence.profile
    markup.element(
      "p",
      text:
        "Profile \(profile.rawValue): \(profile.summary). Every figure of this page follows it; "
        + "profiles never mix within a run. The evidence is that of \(evidence.contact.meaning).")
    markup.element(
      "p", ["class": "note"],
      text: "Changes are against the time before, rest included, at their height. Grades: "
        + EvidenceGrade.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
        + ".")
    effects(&markup)
    techniques(&markup)
    interventions(&markup)
    openQuestions(&markup)
    let doubts = session.request.sessionProtocol.stimulus.doubts
    if !doubts.isEmpty {
      markup.element("h3", ["class": "group"], text: "Doubts about the whole")
      markup.element("ul") { list in for doubt in doubts { list.element("li", text: doubt) } }
    }
  }

  private func effects(_ markup: inout Markup) {
    list(&markup) { list in
      for effect in evidence.effects {
        entry(
          &list, name: effect.entry.quantity.title, grade: effect.entry.grade, size: size(effect),
          isOpen: effect.leavesDirectionOpen && evidence.contact != .quietRest,
          sources: effect.entry.sourceKeys, doubt: effect.entry.conflict)
      }
    }
  }

  private func size(_ effect: SessionEvidence.Effect) -> String {
    let entry = effect.entry
    let unit = entry.unit.isEmpty ? "" : " \(entry.unit)"
    let origin =
      switch entry.grade {
      case .read: "published"
      case .secondary, .recalled: "reported"
      case .derived: "computed from published figures"
      case .modelled: "assumed"
      }
    var size =
      entry.change[evidence.profile].map { "\(EvidenceText.signed($0))\(unit) \(origin)" }
      ?? "No figure in the profile '\(evidence.profile.rawValue)': the size is the model's"
    if let rest = effect.rest, evidence.contact != .quietRest {
      size += ", quiet rest alone \(EvidenceText.signed(rest))\(unit)"
    }
    if let modelled = entry.modelled {
      size += "; the model's mean \(EvidenceText.signed(modelled[evidence.profile]))\(unit)"
    }
    return size + "."
  }

  /// What hands do, each technique once.
  private func techniques(_ markup: inout Markup) {
    var seen = Set<Technique>()
    let used = (session.request.sessionProtocol.plan?.segments ?? []).map(\.technique)
      .filter { seen.insert($0).inserted }
    guard !used.isEmpty, session.request.durations.duringSeconds > 0 else { return }
    markup.element("h3", ["class": "group"], text: "What hands do")
    list(&markup) { list in
      for technique in used {
        let definition = technique.definition
        entry(
          &list, name: definition.title, grade: definition.grade,
          size: "\(definition.summary) Of the weight of petrissage: relaxation "
            + "\(ShortestNumber.text(definition.relaxationWeight)), arousal "
            + "\(ShortestNumber.text(definition.arousalWeight)).",
          isOpen: false, sources: definition.sourceKeys, doubt: definition.doubt)
      }
    }
  }

  private func interventions(_ markup: inout Markup) {
    let interventions = session.request.sessionProtocol.interventions
    guard !interventions.isEmpty else { return }
    markup.element("h3", ["class": "group"], text: "Besides touch")
    markup.element("ul") { list in
      for timed in interventions {
        let quantities = timed.intervention.quantities.map {
          ", \($0.key) \(ShortestNumber.text($0.value))"
        }
        list.element(
          "li",
          text: "\(timed.intervention.name), \(DurationText.text(timed.startSeconds)) to "
            + DurationText.text(timed.endSeconds) + quantities.joined())
      }
    }
    markup.element(
      "p", ["class": "note"],
      text: "Drives of interventions are modelling choices (grade M), set so that heart rate and "
        + "pressure move as in the named tests.")
  }

  private func openQuestions(_ markup: inout Markup) {
    var seen = Set<String>()
    let conflicts = evidence.effects.flatMap(\.conflicts).filter {
      seen.insert($0.question).inserted
    }
    guard !conflicts.isEmpty else { return }
    markup.element("details") { details in
      details.element("summary", text: "Where sources contradict each other: \(conflicts.count)")
      for conflict in conflicts {
        details.element("p") { $0.element("strong", text: conflict.question) }
        details.element("ul") { list in
          for position in conflict.positions {
            list.element("li") { item in
              item.text(position.finding + ": ")
              links(position.sourceKeys, &item)
            }
          }
        }
        details.element("p", text: "Here: \(conflict.reading)")
      }
    }
  }

  // MARK: Entries

  private func list(_ markup: inout Markup, _ entries: (inout Markup) -> Void) {
    markup.element("ul", ["class": "evidence"]) { entries(&$0) }
    markup.newLine()
  }

  private func entry(
    _ list: inout Markup, name: String, grade: EvidenceGrade, size: String, isOpen: Bool,
    sources: [String], doubt: String
  ) {
    list.element("li") { item in
      item.element("p", ["class": "title"]) { title in
        title.text(name.prefix(1).uppercased() + name.dropFirst())
        title.element("span", ["class": "grade"], text: "grade \(grade.rawValue)")
      }
      item.element("p") { line in
        line.text(size)
        if isOpen {
          line.text(" ")
          line.element("span", ["class": "doubt"], text: "▲ direction uncertain")
        }
      }
      item.element("p") { links(sources, &$0) }
      if !doubt.isEmpty { item.element("p", ["class": "note"], text: doubt) }
    }
    list.newLine()
  }

  /// Sources by author and year, each a link where a DOI is recorded.
  private func links(_ keys: [String], _ markup: inout Markup) {
    let sources = EvidenceText.sources(keys)
    guard !sources.isEmpty else {
      markup.text("No source: a choice of the model")
      return
    }
    for (index, source) in sources.enumerated() {
      if index > 0 { markup.text(", ") }
      if let doi = source.doi {
        markup.element("a", ["href": "https://doi.org/\(doi)"], text: source.shortName)
      } else {
        markup.text("\(source.shortName) (\(source.identifier ?? "no DOI recorded"))")
      }
    }
  }
}
