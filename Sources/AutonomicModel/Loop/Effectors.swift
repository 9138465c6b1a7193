/// Delays and filters between the tones and what they act on.
struct Effectors: ~Copyable {
  /// The vagal effect on the sinus node, after atropine.
  private(set) var vagalEffect: Double
  /// The sympathetic effect on the sinus node, after propranolol.
  private(set) var cardiacEffect: Double
  /// The sympathetic effect on resistance; alpha receptors, untouched by propranolol.
  private(set) var vascularEffect: Double
  /// The sympathetic effect on contractility, after propranolol.
  private(set) var contractilityEffect: Double
  /// The sympathetic effect on the venous reservoir.
  private(set) var venousEffect: Double

  private let vagalSteps: Int
  private let cardiacSteps: Int
  private let vascularSteps: Int
  private let contractilitySteps: Int
  private let venousSteps: Int
  private var vagalLine: DelayLine
  private var sympatheticLine: DelayLine
  private var vagalFilter: FirstOrderFilter
  private var releaseFilter: FirstOrderFilter
  private var dissociationFilter: FirstOrderFilter
  private var vascularFilter: FirstOrderFilter
  private var contractilityFilter: FirstOrderFilter
  private var venousFilter: FirstOrderFilter

  /// Creates the effectors at the operating point.
  ///
  /// - Parameters:
  ///   - parameters: Delays and time constants.
  ///   - rest: The operating point.
  ///   - inputs: The drugs at the start.
  ///   - stepSeconds: The length of a step, in seconds.
  init(
    parameters: EffectorParameters, rest: OperatingPoint, inputs: LoopInputs,
    stepSeconds: Double
  ) {
    func steps(_ seconds: Double) -> Int {
      DelayLine.steps(seconds, stepSeconds: stepSeconds)
    }
    func filter(_ seconds: Double, _ initial: Double) -> FirstOrderFilter {
      FirstOrderFilter(
        timeConstantSeconds: seconds, stepSeconds: stepSeconds, initialOutput: initial)
    }
    vagalSteps = steps(parameters.vagalDelaySeconds)
    cardiacSteps = steps(parameters.cardiacDelaySeconds)
    vascularSteps = steps(parameters.vascularDelaySeconds)
    contractilitySteps = steps(parameters.contractilityDelaySeconds)
    venousSteps = steps(parameters.venousDelaySeconds)

    let vagal = rest.vagalTone
    let sympathetic = rest.sympatheticTone
    vagalLine = DelayLine(longestDelaySteps: vagalSteps, initialValue: vagal)
    sympatheticLine = DelayLine(
      longestDelaySteps: max(cardiacSteps, vascularSteps, contractilitySteps, venousSteps),
      initialValue: sympathetic)
    vagalFilter = filter(parameters.vagalTimeConstantSeconds, vagal)
    releaseFilter = filter(parameters.cardiacReleaseSeconds, sympathetic)
    dissociationFilter = filter(parameters.cardiacDissociationSeconds, sympathetic)
    vascularFilter = filter(parameters.vascularTimeConstantSeconds, sympathetic)
    contractilityFilter = filter(parameters.contractilityTimeConstantSeconds, sympathetic)
    venousFilter = filter(parameters.venousTimeConstantSeconds, sympathetic)
    vagalEffect = vagal * inputs.vagalShare
    cardiacEffect = sympathetic * inputs.betaShare
    vascularEffect = sympathetic
    contractilityEffect = sympathetic * inputs.betaShare
    venousEffect = sympathetic
  }

  /// Advances by one step: writes the tones into the lines, then reads them delayed.
  ///
  /// Drugs scale the outputs of their linear paths, not the inputs: the same after the first
  /// seconds, and a full block leaves no state that decays into denormal numbers.
  ///
  /// - Parameters:
  ///   - vagalTone: The vagal tone, 0 to 1.
  ///   - sympatheticTone: The sympathetic tone, 0 to 1.
  ///   - inputs: The drugs.
  @inline(__always)
  mutating func advance(vagalTone: Double, sympatheticTone: Double, inputs: LoopInputs) {
    vagalLine.write(vagalTone)
    sympatheticLine.write(sympatheticTone)
    vagalEffect = vagalFilter.advance(vagalLine.read(steps: vagalSteps)) * inputs.vagalShare
    let released = releaseFilter.advance(sympatheticLine.read(steps: cardiacSteps))
    cardiacEffect = dissociationFilter.advance(released) * inputs.betaShare
    vascularEffect = vascularFilter.advance(sympatheticLine.read(steps: vascularSteps))
    contractilityEffect =
      contractilityFilter.advance(sympatheticLine.read(steps: contractilitySteps))
      * inputs.betaShare
    venousEffect = venousFilter.advance(sympatheticLine.read(steps: venousSteps))
  }
}
