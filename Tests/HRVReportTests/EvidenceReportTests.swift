import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("Reports of the evidence")
struct EvidenceReportTests {
  static let profiles = EvidenceProfile.allCases

  @Test("Documentation/references.bib is what the library says")
  func bibliography() throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let kept = try String(
      contentsOf: root.appending(path: "Documentation/references.bib"), encoding: .utf8)
    #expect(
      kept == BibTeX.text(EvidenceLibrary.sources),
      "'hrv-tool evidence --bibtex -o Documentation/references.bib' writes it again")
  }

  @Test("the bibliography has every source once, balanced braces, and nothing to escape")
  func bibTeX() {
    let text = BibTeX.text(EvidenceLibrary.sources)
    for source in EvidenceLibrary.sources {
      #expect(text.components(separatedBy: "{\(source.key),\n").count == 2)
    }
    var depth = 0
    for line in text.split(separator: "\n") where !line.hasPrefix("%") {
      var previous: Character = " "
      for character in line {
        if character == "{", previous != "\\" { depth += 1 }
        if character == "}", previous != "\\" { depth -= 1 }
        if "&%$#_".contains(character) { #expect(previous == "\\", "\(line)") }
        previous = character
      }
      #expect((0...2).contains(depth))
    }
    #expect(depth == 0)
  }

  @Test("authors are written the way BibTeX separates them")
  func authors() {
    let text = BibTeX.text(EvidenceLibrary.sources)
    #expect(text.contains("author = {Labyak, S. E. and Metzger, B. L.}"))
    #expect(text.contains("author = {Kaye, A. D. and others}"))
    #expect(text.contains("author = {{van Dijk} and others}"))
  }

  @Test("tables fit a terminal of 100 columns", arguments: [nil] + profiles)
  func width(profile: EvidenceProfile?) throws {
    let profiles = profile.map { [$0] } ?? Self.profiles
    let selection = try EvidenceSelection()
    for text in [
      EvidenceTable.list(selection, profiles: profiles),
      EvidenceTable.explanation(selection, profiles: profiles),
      SourceList.text(selection.sources),
    ] {
      for line in text.split(separator: "\n") { #expect(line.count <= 100, "\(line)") }
    }
  }

  @Test("a selection holds the entries asked for, their sources, and the questions about them")
  func selection() throws {
    let cortisol = try EvidenceSelection(names: ["Cortisol"])
    #expect(Set(cortisol.entries.map(\.quantity)) == [.cortisol])
    #expect(cortisol.sources.contains { $0.key == "field-2005" })
    #expect(!cortisol.sources.contains { $0.key == "kaye-2008" })
    #expect(cortisol.conflicts.count == 1)
    let both = try EvidenceSelection(names: ["ln_hf", "skin-blood-flow"])
    #expect(Set(both.entries.map(\.quantity)) == [.lnHF, .skinBloodFlow])
    let graded = try EvidenceSelection(grades: [.secondary])
    #expect(!graded.entries.isEmpty && graded.entries.allSatisfy { $0.grade == .secondary })
    #expect(throws: EvidenceSelection.UnknownName.self) {
      try EvidenceSelection(names: ["cortisl"])
    }
  }

  @Test("every system and quantity can be asked for by the name that is listed")
  func names() throws {
    for name in EvidenceSelection.knownNames {
      #expect(try !EvidenceSelection(names: [name]).entries.isEmpty, "\(name)")
    }
  }

  @Test("a profile's figures come alone when asked for alone")
  func oneProfile() throws {
    let selection = try EvidenceSelection(names: ["cortisol"])
    let text = EvidenceTable.explanation(selection, profiles: [.sceptical])
    #expect(text.contains("-11") && !text.contains("-18"))
    let csv = EvidenceCSV.effects(selection, profiles: [.claimed])
    #expect(csv.hasPrefix("system,quantity,unit,contact,claimed,modelled_claimed,"))
  }
}
