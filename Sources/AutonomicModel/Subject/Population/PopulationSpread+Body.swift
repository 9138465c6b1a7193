import SignalCore

extension PopulationSpread {
  /// Draws the usual state of the slow systems.
  ///
  /// STAI 35 ± 10 points is *literature* (SD of the state scale in massage studies); everything
  /// else is a *choice*. State anxiety, trait anxiety, mood and stress share a factor with a loading
  /// of 0.7, sleep one of 0.4 in the other direction; about half of all people are without pain.
  ///
  /// - Parameters:
  ///   - mind: The stream of anxiety, mood, stress and sleep.
  ///   - pain: The stream of pain and its threshold.
  ///   - tissue: The stream of muscle, inflammation and bowel.
  /// - Returns: The traits, in their ranges.
  func body(mind: RandomStream, pain: RandomStream, tissue: RandomStream) -> BodyTraits {
    var mind = mind
    var pain = pain
    var tissue = tissue
    let strain = mind.boundedNormal()
    func sharing(_ loading: Double, _ stream: inout RandomStream) -> Double {
      loading * strain + (1 - loading * loading).squareRoot() * stream.boundedNormal()
    }
    var body = BodyTraits.healthy
    body.stateAnxiety = min(max(35 + 10 * sharing(0.7, &mind), 20), 75)
    body.traitAnxiety = min(max(sharing(0.7, &mind), -3), 3)
    body.depression = min(max(sharing(0.7, &mind), -3), 3)
    body.stress = min(max(0.2 + 0.12 * sharing(0.7, &mind), 0), 0.8)
    body.sleepQuality = min(max(sharing(-0.4, &mind), -3), 3)
    body.pain = max(0, 1.5 * pain.boundedNormal())
    body.painThreshold = exp(0.25 * pain.boundedNormal())
    body.muscleTension = exp(0.2 * tissue.boundedNormal())
    body.inflammation = exp(0.4 * tissue.boundedNormal())
    body.bowelMovementsPerWeek = min(max(7 + 2.5 * tissue.boundedNormal(), 2), 16)
    return body
  }
}
