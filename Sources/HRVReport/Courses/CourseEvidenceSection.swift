import AutonomicSim

/// What each effect of a course rests on: its size here, its grade, its sources and what speaks
/// against it.
enum CourseEvidenceSection {
  static func write(_ figures: CourseFigures, _ course: Course, _ markup: inout Markup) {
    markup.element(
      "p", ["class": "note"],
      text: "Sizes are those that the model tends to with moderate massage, rest included; the "
        + "touch of a session and how often it comes decide how much of it is reached. Time "
        + "constants are modelling choices. Grades: "
        + EvidenceGrade.allCases.map { "\($0.rawValue) \($0.meaning)" }.joined(separator: "; ")
        + ".")
    markup.element("div", ["class": "evidence"]) { list in
      for row in figures.evidence {
        list.element("div") { self.row(row, course.profile, &$0) }
        list.newLine()
      }
    }
  }

  private static func row(
    _ row: CourseEvidence, _ profile: EvidenceProfile, _ markup: inout Markup
  ) {
    let title: String =
      switch row.span {
      case .course: CourseWords.heading(row.signal.title) + " over the course"
      case .session: CourseWords.heading(row.signal.title) + " after a session"
      }
    markup.element("h3") { heading in
      heading.text(title)
      if !row.doubts.isEmpty {
        heading.text(" ")
        heading.element("span", ["class": "uncertain"], text: "uncertain")
      }
    }
    markup.element("dl", ["class": "facts"]) { list in
      fact("In the model", model(row, profile), &list)
      fact("Published", published(row.entry, profile), &list)
      fact("Grade", "\(row.entry.grade.rawValue), \(row.entry.grade.meaning)", &list)
      if row.doubts.contains(.disputed) {
        fact("Uncertain", "One reading of the evidence has no such effect at all.", &list)
      }
      fact("Doubts", row.entry.conflict, &list)
      list.element("div") { part in
        part.element("dt", text: "Sources")
        part.element("dd") { sources(row.entry.sourceKeys, &$0) }
      }
    }
  }

  private static func fact(_ name: String, _ text: String, _ list: inout Markup) {
    list.element("div") { part in
      part.element("dt", text: name)
      part.element("dd", text: text)
    }
  }

  private static func model(_ row: CourseEvidence, _ profile: EvidenceProfile) -> String {
    switch row.span {
    case .session(let fadeDays):
      return "The session decides the size; it fades with a time constant of "
        + "\(ReadableNumber.fixed(24 * fadeDays, decimals: 0)) h."
    case .course(let riseDays, let fallDays):
      let others = EvidenceProfile.allCases.filter { $0 != profile }
      func size(_ profile: EvidenceProfile) -> String {
        let value = row.tendency.map { $0[profile] } ?? 0
        return value == 0 ? "none" : "\(EvidenceText.signed(value)) \(row.signal.changeUnit)"
      }
      let dose: String =
        switch row.signal {
        case .bowelMovements: "with 75 min of abdominal massage a week"
        case .systolicPressure:
          "with two sessions a week at raised pressure, a tenth of it at normal pressure"
        default: "with two sessions a week"
        }
      return "\(CourseWords.heading(profile.rawValue)): \(size(profile)) \(dose) ("
        + others.map { "\($0.rawValue): \(size($0))" }.joined(separator: ", ")
        + "). Builds up with a time constant of \(ShortestNumber.text(riseDays)) days, fades with "
        + "\(ShortestNumber.text(fallDays)) days."
    }
  }

  private static func published(_ entry: EvidenceEntry, _ profile: EvidenceProfile) -> String {
    let figures = EvidenceProfile.allCases.compactMap { profile in
      entry.change[profile].map { "\(EvidenceText.signed($0)) (\(profile.rawValue))" }
    }
    let unit = entry.unit.isEmpty ? "" : " \(entry.unit)"
    return "\(CourseWords.heading(entry.quantity.title)), \(entry.contact.meaning): "
      + (figures.isEmpty ? "no figure" : figures.joined(separator: ", ") + unit) + "."
  }

  private static func sources(_ keys: [String], _ markup: inout Markup) {
    let sources = EvidenceText.sources(keys)
    guard !sources.isEmpty else {
      markup.text("none recorded")
      return
    }
    for (index, source) in sources.enumerated() {
      if index > 0 { markup.text("; ") }
      guard let doi = source.doi else {
        markup.text(source.shortName)
        continue
      }
      markup.element("a", ["href": "https://doi.org/\(doi)"], text: source.shortName)
    }
  }
}
