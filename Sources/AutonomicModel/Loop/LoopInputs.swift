import SignalCore

/// What acts on the loop from outside during one step.
package struct LoopInputs: Sendable, Equatable {
  /// How breaths come about.
  package enum Breathing: Sendable, Equatable {
    /// The brainstem's own rhythm.
    case spontaneous
    /// A pacer's rate and volume.
    case paced(ratePerMinute: Double, tidalVolumeLiters: Double)
    /// Held after the breath under way.
    case held
  }

  /// What stimuli, interventions and slow systems add to the seven inputs; limited.
  package var drive = AutonomicDrive.none
  /// The sine of the head-up tilt angle.
  package var sineOfTilt = 0.0
  /// Added to the pressure the receptors see, in mmHg: suction on the neck.
  package var receptorPressureMmHg = 0.0
  /// The share of muscarinic receptors that is free, 0 to 1.
  package var vagalShare = 1.0
  /// The share of beta receptors that is free, 0 to 1.
  package var betaShare = 1.0
  /// How breaths come about.
  package var breathing = Breathing.spontaneous

  /// A subject lying at rest.
  package init() {}

  /// The inputs of conditions that hold for a whole run.
  ///
  /// - Parameter conditions: Drugs, posture, pacing and drive.
  package init(_ conditions: Conditions) {
    drive = conditions.constantDrive
    sineOfTilt = Self.sineOfTilt(degrees: conditions.tiltDegrees)
    vagalShare = 1 - conditions.atropine
    betaShare = 1 - conditions.propranolol
    if let pacing = conditions.pacedBreathing {
      breathing = .paced(
        ratePerMinute: pacing.ratePerMinute, tidalVolumeLiters: pacing.tidalVolumeLiters)
    }
  }

  /// Returns the sine of an angle.
  ///
  /// - Parameter degrees: The angle, in degrees.
  /// - Returns: Its sine.
  static func sineOfTilt(degrees: Double) -> Double { sin(degrees * .pi / 180) }
}

extension LoopInputs.Breathing {
  /// The volume a pacer asks for, in litres; `nil` without a pacer.
  var tidalVolumeLiters: Double? {
    if case .paced(_, let volume) = self { volume } else { nil }
  }
}
