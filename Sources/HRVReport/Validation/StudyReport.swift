package import AutonomicSim

/// Published studies beside virtual ones, in each of the output formats.
package enum StudyReport {
  /// Returns the table for a terminal, a line for each statistic.
  ///
  /// - Parameter comparisons: The comparisons, those of one study side by side.
  /// - Returns: The text, with a summary as its last line.
  package static func table(_ comparisons: [StudyComparison]) -> String {
    var text = "Published statistics among those of virtual studies of the same size\n"
    for study in PublishedStudy.allCases {
      let own = comparisons.filter { $0.study == study }
      guard !own.isEmpty else { continue }
      text += "\n\(study.rawValue): \(study.summary)\n"
      var table = TextTable([.left, .right, .right, .right, .left, .right, .left])
      table.add(["statistic", "published", "median", "middle 95 %", "unit", "below", "verdict"])
      for comparison in own {
        table.add([
          comparison.quantity, ReadableNumber.text(comparison.published),
          comparison.median.map(ReadableNumber.text) ?? "none",
          comparison.central.map {
            ReadableNumber.text($0.lowerBound) + " to " + ReadableNumber.text($0.upperBound)
          } ?? "-",
          comparison.unit,
          comparison.shareBelow.map { ReadableNumber.fixed(100 * $0, decimals: 0) + " %" } ?? "-",
          comparison.verdict.rawValue,
        ])
      }
      text += table.text(indentation: 2)
    }
    let passed = comparisons.count { $0.verdict == .pass }
    return text
      + "\n\(passed) of \(comparisons.count) published statistics lie in the middle 95 %\n"
  }

  /// Returns the comparisons as JSON, schema `hrv-tool/studies/1`.
  ///
  /// - Parameters:
  ///   - comparisons: The comparisons, those of one study side by side.
  ///   - pool: The number of people that virtual studies draw from.
  /// - Returns: The text.
  package static func json(_ comparisons: [StudyComparison], pool: Int) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/studies/1")
      json.tool()
      json.key("options")
      json.object { json in
        json.member("virtual_studies", StudyReplication.virtualStudies)
        json.member("people", pool)
      }
      json.key("studies")
      json.object { json in
        for study in PublishedStudy.allCases {
          let own = comparisons.filter { $0.study == study }
          guard !own.isEmpty else { continue }
          json.key(study.rawValue)
          json.object { json in
            json.member("summary", study.summary)
            json.key("statistics")
            json.array { json in
              for comparison in own { json.object { $0.members(of: comparison) } }
            }
          }
        }
      }
    }
    return json.text
  }

  /// Returns the comparisons as CSV, a row for each statistic.
  ///
  /// - Parameter comparisons: The comparisons.
  /// - Returns: The text.
  package static func csv(_ comparisons: [StudyComparison]) -> String {
    var text = CSVText.line([
      "study", "quantity", "unit", "published", "median", "low", "high", "share_below", "verdict",
    ])
    for comparison in comparisons {
      let numbers = [
        comparison.published, comparison.median, comparison.central?.lowerBound,
        comparison.central?.upperBound, comparison.shareBelow,
      ].map { $0.map(ShortestNumber.text) ?? "" }
      text += CSVText.line(
        [comparison.study.rawValue, comparison.quantity, comparison.unit] + numbers
          + [comparison.verdict.rawValue])
    }
    return text
  }
}

extension JSONText {
  fileprivate mutating func members(of comparison: StudyComparison) {
    member("quantity", comparison.quantity)
    member("unit", comparison.unit)
    member("published", comparison.published)
    member("median", comparison.median)
    if comparison.median == nil { member("reason", ValidationCSV.missingReason) }
    member("low", comparison.central?.lowerBound)
    member("high", comparison.central?.upperBound)
    member("share_below", comparison.shareBelow)
    member("verdict", comparison.verdict.rawValue)
  }
}
