import AutonomicModel
import Testing

@Suite("What the model rests on")
struct ModelBasisTests {
  @Test("every constant with a basis is a parameter of the model, and is named once")
  func parameters() {
    let paths = EvidenceLibrary.modelBases.compactMap { basis in
      if case .parameter(let path) = basis.part { path } else { nil }
    }
    #expect(paths.count > 20)
    #expect(Set(paths).count == paths.count)
    func names(_ label: String?, _ value: Any) -> [String] {
      Mirror(reflecting: value).children.map { "\(label ?? "").\($0.label ?? "")" }
    }
    let known = Set(
      Mirror(reflecting: ModelParameters()).children.flatMap { names($0.label, $0.value) }
        + names("cardiovascular", CardiovascularTraits()))
    for path in paths { #expect(known.contains(path), "\(path)") }
  }

  @Test("every basis has a sentence and sources")
  func complete() {
    for basis in EvidenceLibrary.modelBases {
      #expect(basis.statement.hasSuffix("."))
      #expect(!basis.sourceKeys.isEmpty)
    }
  }
}
