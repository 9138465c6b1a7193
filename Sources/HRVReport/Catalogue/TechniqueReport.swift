import AutonomicSim

/// The techniques that protocols are composed of, in each of the output formats.
package enum TechniqueReport {
  /// Returns the list for a terminal: weights, then what each is, its doubt and its sources.
  ///
  /// - Returns: The text.
  package static func table() -> String {
    var table = TextTable([.left, .right, .right, .right, .right, .right, .right, .left])
    table.add([
      "technique", "relaxation", "arousal", "muscle", "skin", "stroking", "strokes/min", "grade",
    ])
    for technique in Technique.allCases {
      let item = technique.definition
      table.add(
        [technique.rawValue] + weights(item).map(ShortestNumber.text) + [item.grade.rawValue])
    }
    var text = table.text()
    for technique in Technique.allCases {
      let item = technique.definition
      text += "\n\(technique.rawValue): \(item.summary)\n  Doubt: \(item.doubt)\n"
      for source in SourceText.lines(item.sourceKeys) { text += "    \(source)\n" }
    }
    return text
      + "\nWeights are modelling choices relative to petrissage at moderate pressure (grade M).\n"
  }

  /// Returns the techniques as JSON.
  ///
  /// - Returns: The text.
  package static func json() -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/techniques/1")
      json.tool()
      json.key("techniques")
      json.object { json in
        for technique in Technique.allCases {
          let item = technique.definition
          json.key(technique.rawValue)
          json.object { json in
            json.member("title", item.title)
            json.member("summary", item.summary)
            for (name, value) in zip(weightNames, weights(item)) { json.member(name, value) }
            json.member("grade", item.grade.rawValue)
            json.member("grade_meaning", item.grade.meaning)
            json.member("sources", SourceText.lines(item.sourceKeys))
            json.member("doubt", item.doubt)
          }
        }
      }
    }
    return json.text
  }

  /// Returns the techniques as CSV, a row for each.
  ///
  /// - Returns: The text.
  package static func csv() -> String {
    Technique.allCases.reduce(
      into: CSVText.line(
        ["technique", "title", "summary"] + weightNames + ["grade", "sources", "doubt"])
    ) { text, technique in
      let item = technique.definition
      text += CSVText.line(
        [technique.rawValue, item.title, item.summary]
          + weights(item).map(ShortestNumber.text)
          + [item.grade.rawValue, item.sourceKeys.joined(separator: " "), item.doubt])
    }
  }

  private static let weightNames = [
    "relaxation_weight", "arousal_weight", "muscle_weight", "skin_weight", "stroking_weight",
    "strokes_per_minute",
  ]

  private static func weights(_ item: TechniqueDefinition) -> [Double] {
    [
      item.relaxationWeight, item.arousalWeight, item.mechanicalWeight, item.skinWeight,
      item.strokingWeight, item.usualStrokesPerMinute,
    ]
  }
}
