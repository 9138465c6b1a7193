import AutonomicModel
import Testing

@Suite("Sources of the evidence")
struct EvidenceSourceTests {
  /// Every place of the code that names sources, and the keys it names.
  static let uses: [(place: String, keys: [String])] =
    ReferenceStimulus.allCases.flatMap { reference in
      reference.stimulus.effects.map {
        ("\(reference.rawValue) \($0.quantity.rawValue)", $0.sourceKeys)
      }
    }
    + BuiltInProtocol.allCases.map { ($0.rawValue, $0.definition.sourceKeys) }
    + Technique.allCases.map { ($0.rawValue, $0.definition.sourceKeys) }
    + EvidenceLibrary.entries.map {
      ("\($0.quantity.rawValue) \($0.contact.rawValue)", $0.sourceKeys)
    }
    + EvidenceLibrary.conflicts.flatMap { conflict in
      conflict.positions.map { (conflict.question, $0.sourceKeys) }
    }
    + EvidenceLibrary.modelBases.map { ($0.statement, $0.sourceKeys) }

  @Test("every key that is named is a source")
  func resolved() {
    for use in Self.uses {
      #expect(Set(use.keys).count == use.keys.count, "\(use.place) names a source twice")
      for key in use.keys {
        #expect(EvidenceLibrary.source(key)?.key == key, "\(use.place) names \(key)")
      }
    }
  }

  @Test("every source is named by an effect, a conflict or a part of the model")
  func used() {
    let named = Set(Self.uses.flatMap(\.keys))
    for source in EvidenceLibrary.sources {
      #expect(named.contains(source.key), "nothing names \(source.key)")
    }
  }

  @Test("keys are one of a kind, of lower-case words and the year")
  func keys() {
    let keys = EvidenceLibrary.sources.map(\.key)
    #expect(Set(keys).count == keys.count)
    for source in EvidenceLibrary.sources {
      let words = source.key.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.count > 1)
      for word in words.dropLast() {
        #expect(!word.isEmpty && word.utf8.allSatisfy { 97...122 ~= $0 }, "\(source.key)")
      }
      #expect(words.last.map(String.init) == source.year.number.map(String.init) ?? "undated")
      let isNamed = !source.key.hasPrefix("unnamed-")
      #expect(isNamed == !source.authors.isEmpty, "\(source.key)")
    }
  }

  @Test("the key starts with the first author")
  func firstAuthors() {
    for source in EvidenceLibrary.sources where !source.authors.isEmpty {
      let word = source.shortName.lowercased().split(separator: " ")[0].filter { "a"..."z" ~= $0 }
      let key = source.key.filter { $0 != "-" }
      #expect(key.hasPrefix(word), "\(source.key) is by \(source.shortName)")
    }
  }

  @Test("sources are stated in full: a year of print, a DOI of the right form or none, a design")
  func wellFormed() {
    for source in EvidenceLibrary.sources {
      if let year = source.year.number { #expect((1930...2025).contains(year)) }
      #expect(!source.design.isEmpty && !source.design.hasSuffix("."))
      // A way to find it: the journal, or an identifier, or at least who and when.
      #expect(
        source.periodical != nil || source.identifier != nil || !source.authors.isEmpty)
      if let participants = source.participants { #expect(participants > 0) }
      for part in [source.periodical, source.volume, source.issue, source.page, source.doi] {
        #expect(part?.isEmpty != true)
      }
      guard let doi = source.doi else { continue }
      // 10.REGISTRANT/NAME, as the DOI handbook has it.
      let parts = doi.split(separator: "/", maxSplits: 1)
      #expect(parts.count == 2, "\(doi)")
      #expect(parts[0].hasPrefix("10."), "\(doi)")
      #expect((4...9).contains(parts[0].dropFirst(3).count), "\(doi)")
      #expect(parts[0].dropFirst(3).utf8.allSatisfy { 48...57 ~= $0 }, "\(doi)")
      #expect(parts.last?.contains { $0 == " " || $0 == "," } == false, "\(doi)")
    }
    let dois = EvidenceLibrary.sources.compactMap(\.doi)
    #expect(Set(dois).count == dois.count)
  }

  @Test("a short name is who and when")
  func shortNames() {
    let names = [
      "labyak-metzger-1997": "Labyak & Metzger 1997", "kaye-2008": "Kaye 2008",
      "moyer-2004": "Moyer 2004", "van-dijk-2020": "van Dijk 2020",
      "fu-undated": "Fu (year unknown)", "deboer-1987": "DeBoer 1987",
    ]
    for (key, name) in names { #expect(EvidenceLibrary.source(key)?.shortName == name) }
  }
}
