import AutonomicSim

/// Figures and sources of the evidence as words.
enum EvidenceText {
  /// What stands where a profile makes no statement or a time is not known.
  static let silence = "-"

  /// Returns a change with its sign, such as `+0.3`.
  static func signed(_ value: Double?) -> String {
    guard let value else { return silence }
    return (value > 0 ? "+" : "") + ShortestNumber.text(value)
  }

  /// Returns the figure of a profile, and what the model reaches where it was fitted to it.
  static func change(_ entry: EvidenceEntry, _ profile: EvidenceProfile) -> String {
    let published = signed(entry.change[profile])
    return entry.modelled.map { published + " → " + signed($0[profile]) } ?? published
  }

  /// Returns a time constant in the unit people would use, such as `5 s` or `3 weeks`.
  static func time(minutes: Double?) -> String {
    guard let minutes else { return silence }
    let units: [(name: String, minutes: Double)] = [("weeks", 10_080), ("h", 60), ("min", 1)]
    // Two of a unit at least: 90 min and 36 h read better than 1.5 h and 1.5 days.
    for unit in units where minutes >= 2 * unit.minutes {
      return ReadableNumber.fixed(minutes / unit.minutes, decimals: 0) + " " + unit.name
    }
    if minutes >= 1 { return ShortestNumber.text(minutes) + " min" }
    return ReadableNumber.fixed(minutes * 60, decimals: 0) + " s"
  }

  /// Returns everything about a source in one sentence.
  static func sentence(_ source: EvidenceSource) -> String {
    var text = source.authors.isEmpty ? "Authors not recorded" : source.authors
    text += " (\(source.year)), " + (source.title.map { "\($0), " } ?? "") + source.journal
    text += source.doi.map { ", doi:\($0)" } ?? ", no DOI recorded"
    text += "; \(source.design); "
    text += source.participants.map { "n=\($0)" } ?? "n not recorded"
    return text + "; read at grade \(source.grade.rawValue)"
  }

  /// Returns what a source supports in the model, a sentence for each part.
  static func modelParts(_ source: EvidenceSource) -> [String] {
    EvidenceLibrary.modelBases.filter { $0.sourceKeys.contains(source.key) }.map { basis in
      switch basis.part {
      case .parameter(let path): "\(path): \(basis.statement)"
      case .form: "form: \(basis.statement)"
      case .norm: "norm: \(basis.statement)"
      }
    }
  }

  /// Returns the sources of keys.
  static func sources(_ keys: [String]) -> [EvidenceSource] {
    keys.compactMap(EvidenceLibrary.source)
  }
}
