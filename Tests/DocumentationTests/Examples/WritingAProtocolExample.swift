import AutonomicSim

extension Example {
  static func writingAProtocol(_ page: Transcript) throws {
    func print(_ text: String) { page.print(text) }

    let bytes = try FileContents.read(path: "SampleData/back-and-breathing.yaml")
    let fromFile = try ProtocolFile.read(bytes: bytes)
    print("\(fromFile.name): \(fromFile.plan?.segments.count ?? 0) segments of touch")

    page.endBlock()

    let strokes = try TouchSegment(
      .stroking, region: .back, pressure: TouchPressure.light, startSeconds: 0,
      durationSeconds: 300)
    let kneading = try TouchSegment(
      .petrissage, region: .back, startSeconds: strokes.endSeconds, durationSeconds: 600)
    let mine = SessionProtocol(
      name: "strokes-then-kneading", description: "Slow strokes, then kneading of the back",
      stimulus: ReferenceStimulus.swedish.stimulus,
      plan: TouchPlan([strokes, kneading], durationSeconds: 900),
      defaultDurations: try SessionDurations(
        beforeSeconds: 600, duringSeconds: 900, afterSeconds: 600),
      assumptions: ["An example, after no study."])
    print(try ProtocolFile.text(of: mine))

    page.endBlock()

    do {
      _ = try ProtocolFile.read(bytes: Array("name: x\nduring: 10m\npresure: 1\n".utf8))
    } catch {
      print("\(error)")
    }

    page.endBlock()
  }
}
