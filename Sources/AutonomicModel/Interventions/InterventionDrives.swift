/// What the share of the baroreceptors in the neck is.
enum InterventionDrives {
  /// The share of the receptors that neck suction stretches, one half.
  ///
  /// *Choice* within the third to two thirds that carotid and aortic receptors share; the pressure in
  /// the chamber reaches the sinus almost whole.
  static let carotidShare = 0.5
}

extension AutonomicDrive {
  /// Mental arithmetic at full intensity: about +13 bpm, +10/+7 mmHg, HF down by 60 %.
  ///
  /// *Choice* within what laboratory stress does.
  static let mentalStress = AutonomicDrive(
    sympathetic: 0.42, vagal: -0.53, pressureSetPointMmHg: 3.5, resistance: -0.20,
    respirationRatePerMinute: 2, preload: 0.15)

  /// Static handgrip at 30 % of the largest force: about +19 bpm, +15/+17 mmHg.
  ///
  /// *Choice*: central command and muscle afferents; the sympathetic share of the drive to the heart
  /// stands between standing and exercise, as by double blockade in Nyberg 1981.
  static let handgrip = AutonomicDrive(
    sympathetic: 0.68, vagal: -0.70, pressureSetPointMmHg: 9.5, resistance: -0.15,
    respirationRatePerMinute: 2, lnTidalVolume: 0.10)

  /// Leg exercise near 150 bpm: withdrawn vagus, reset reflex, dilated muscle, the muscle pump.
  ///
  /// *Choice*, at the edge of what the loop is valid for.
  static let exercise = AutonomicDrive(
    sympathetic: 2.03, vagal: -1.81, pressureSetPointMmHg: 40, resistance: -0.80,
    respirationRatePerMinute: 15, lnTidalVolume: 1, preload: 0.37)

  /// The end of a long breath-hold: muscle sympathetic activity well above rest.
  ///
  /// *Choice*.
  static let breathHold = AutonomicDrive(sympathetic: 0.5, pressureSetPointMmHg: 3)
}
