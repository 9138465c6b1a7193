import AutonomicSim

extension Example {
  static func addingATechnique(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    for technique in [Technique.petrissage, .head, .tapotement] {
      let definition = technique.definition
      print(
        "\(definition.title): relaxation \(definition.relaxationWeight), "
          + "arousal \(definition.arousalWeight), \(definition.grade)")
    }

    page.endBlock()
  }
}
