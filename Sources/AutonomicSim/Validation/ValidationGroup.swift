/// The tables of the physiological validation; the raw value is the word of the command line.
public enum ValidationGroup: String, Sendable, CaseIterable {
  /// Atropine, propranolol and both.
  case autonomicBlockade = "autonomic-blockade"
  /// Norms of supine rest.
  case supineRest = "supine-rest"
  /// Paced breathing.
  case pacedBreathing = "paced-breathing"
  /// Head-up tilt.
  case headUpTilt = "head-up-tilt"
  /// The baroreflex loop.
  case loop
  /// Open-loop responses to steps.
  case stepResponses = "step-responses"
  /// Complexity of RR intervals.
  case complexity
  /// What massage changes.
  case massage
  /// Mind, pain, muscle, nerve and skin.
  case slowSystemsBody = "slow-systems-body"
  /// Hormones, immune cells and the stomach.
  case slowSystemsEndocrine = "slow-systems-endocrine"

  /// The table as it lies in the program.
  package var table: [UInt8] {
    switch self {
    case .autonomicBlockade: PackageResources.autonomic_blockade_csv
    case .supineRest: PackageResources.supine_rest_csv
    case .pacedBreathing: PackageResources.paced_breathing_csv
    case .headUpTilt: PackageResources.head_up_tilt_csv
    case .loop: PackageResources.loop_csv
    case .stepResponses: PackageResources.step_responses_csv
    case .complexity: PackageResources.complexity_csv
    case .massage: PackageResources.massage_csv
    case .slowSystemsBody: PackageResources.slow_systems_body_csv
    case .slowSystemsEndocrine: PackageResources.slow_systems_endocrine_csv
    }
  }

  /// The targets of the group, in the order of its table.
  public var targets: [ValidationTarget] {
    PhysiologicalValidation.targets.filter { $0.group == self }
  }
}
