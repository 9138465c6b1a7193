/// From touch to the drive of the loop: rest, and on top of it the net effect of each kind of contact.
///
/// The vectors are those fitted to the reference stimuli; a technique is a mixture of them. Rest is
/// the same in every profile, so a difference between profiles is a difference in what touch adds.
struct ContactDrive {
  /// What lying undisturbed tends to.
  let rest: AutonomicDrive
  private let moderate: AutonomicDrive
  private let deep: AutonomicDrive
  private let light: AutonomicDrive
  private let chair: AutonomicDrive
  private let responsiveness: TouchResponsiveness

  /// Creates the drive of a person under a reading of the evidence.
  ///
  /// - Parameters:
  ///   - profile: The reading of the evidence.
  ///   - responsiveness: How the person differs from the mean response.
  init(profile: EvidenceProfile, responsiveness: TouchResponsiveness) {
    let rest = Stimulus.quietRest.amplitudes[profile]
    func net(_ stimulus: Stimulus) -> AutonomicDrive {
      stimulus.amplitudes[profile] + rest.scaled(-1)
    }
    self.rest = rest
    moderate = net(.swedish)
    deep = net(.deepTissue)
    light = net(.lightTouch)
    chair = net(.chair)
    self.responsiveness = responsiveness
  }

  /// What touch tends to, beyond rest.
  ///
  /// - Parameter touch: What the body notices of it.
  /// - Returns: The mixture of the reference vectors, with the person's own offset.
  func net(_ touch: TouchInput) -> AutonomicDrive {
    let weight = touch.moderate + touch.deep + touch.light + touch.chair
    return moderate.scaled(touch.moderate) + deep.scaled(touch.deep)
      + light.scaled(touch.light) + chair.scaled(touch.chair)
      + AutonomicDrive.painfulTouch.scaled(touch.painful)
      + AutonomicDrive.arousingTouch.scaled(touch.arousing)
      + responsiveness.offset.scaled(weight)
  }
}

extension AutonomicDrive {
  /// Touch that hurts, beyond rest: systolic pressure 4 mmHg above the time before, no rise of HF.
  ///
  /// *Choice* for the size; Cambron 2006 saw pressure rise after trigger-point and sports massage.
  static let painfulTouch = AutonomicDrive(
    sympathetic: 0.205, vagal: -0.176, pressureSetPointMmHg: 2.60, resistance: -0.048,
    respirationRatePerMinute: 1.28, lnTidalVolume: 0.033, preload: 0.063)

  /// Touch that arouses, beyond rest: heart rate 1.5 bpm above the time before, HF 15 % below.
  ///
  /// *Choice* for the size; direction from vibration and light pressure in Diego 2004 and 2009.
  static let arousingTouch = AutonomicDrive(
    sympathetic: 0.158, vagal: -0.137, pressureSetPointMmHg: 0.87, resistance: -0.070,
    respirationRatePerMinute: 1.02, lnTidalVolume: -0.033, preload: 0.032)
}
