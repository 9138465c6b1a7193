/// Whose account of massage the simulation follows; profiles never mix within a run.
public enum EvidenceProfile: String, Sendable, CaseIterable {
  /// The weighted reading of controlled studies, before-after change including rest.
  case central
  /// Figures from uncontrolled or very small studies, as they are often quoted.
  case claimed
  /// No net effect over quiet rest on heart rate variability and hormones, half the central net
  /// effect on heart rate, blood pressure, anxiety and pain.
  case sceptical

  /// What the profile stands for, in one sentence.
  public var summary: String {
    switch self {
    case .central:
      "the weighted reading of controlled studies, as a before-after change that includes rest"
    case .claimed:
      "figures from uncontrolled or very small studies, as they are often quoted"
    case .sceptical:
      "no net effect over quiet rest on heart rate variability and hormones, "
        + "half the central net effect on heart rate, blood pressure, anxiety and pain"
    }
  }
}

/// One value for each evidence profile.
public struct ProfileValues<Value> {
  /// For ``EvidenceProfile/central``.
  public let central: Value
  /// For ``EvidenceProfile/claimed``.
  public let claimed: Value
  /// For ``EvidenceProfile/sceptical``.
  public let sceptical: Value

  /// Creates the three values.
  ///
  /// - Parameters:
  ///   - central: For the central profile.
  ///   - claimed: For the claimed profile.
  ///   - sceptical: For the sceptical profile.
  public init(central: Value, claimed: Value, sceptical: Value) {
    self.central = central
    self.claimed = claimed
    self.sceptical = sceptical
  }

  /// The value for a profile.
  ///
  /// - Parameter profile: The profile.
  public subscript(profile: EvidenceProfile) -> Value {
    switch profile {
    case .central: central
    case .claimed: claimed
    case .sceptical: sceptical
    }
  }
}

extension ProfileValues: Equatable where Value: Equatable {}
extension ProfileValues: Sendable where Value: Sendable {}
