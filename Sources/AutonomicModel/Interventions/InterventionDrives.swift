/// What the share of the baroreceptors in the neck is.
enum InterventionDrives {
  /// The share of the receptors that neck suction stretches, one half.
  ///
  /// *Choice* within the third to two thirds that carotid and aortic receptors share; the pressure in
  /// the chamber reaches the sinus almost whole.
  static let carotidShare = 0.5
}

extension AutonomicDrive {
  /// Mental arithmetic at full intensity: heart rate and pressure up, HF down.
  ///
  /// *Choice*: the mild-to-strong range of the drive map of the model.
  static let mentalStress = AutonomicDrive(
    sympathetic: 0.55, vagal: -0.45, pressureSetPointMmHg: 5, respirationRatePerMinute: 2)

  /// Static handgrip at 30 % of the largest force: central command and muscle afferents.
  ///
  /// *Choice*.
  static let handgrip = AutonomicDrive(
    sympathetic: 0.7, vagal: -0.6, pressureSetPointMmHg: 12, respirationRatePerMinute: 1)

  /// Leg exercise at a heart rate near 150 bpm: withdrawn vagus, reset reflex, dilated muscle.
  ///
  /// *Choice*.
  static let exercise = AutonomicDrive(
    sympathetic: 1, vagal: -1, pressureSetPointMmHg: 25, resistance: -0.5,
    respirationRatePerMinute: 14, lnTidalVolume: 0.8)

  /// The end of a long breath-hold: muscle sympathetic activity well above rest.
  ///
  /// *Choice*.
  static let breathHold = AutonomicDrive(sympathetic: 0.5, pressureSetPointMmHg: 3)
}
