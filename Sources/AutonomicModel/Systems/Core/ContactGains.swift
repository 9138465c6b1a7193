/// What a quantity tends to under each kind of contact, as a change from the usual state: the rest of
/// lying undisturbed, and on top of it the net effect of each kind of massage at full weight.
package struct ContactGains: Sendable {
  /// The change that rest alone brings.
  package let rest: ProfileValues<Double>
  /// The net change of moderate massage.
  package let moderate: ProfileValues<Double>
  /// The net change of deep massage.
  package let deep: ProfileValues<Double>
  /// The net change of light touch.
  package let light: ProfileValues<Double>
  /// The net change of a massage chair.
  package let chair: ProfileValues<Double>

  package init(
    rest: ProfileValues<Double>, moderate: ProfileValues<Double>, deep: ProfileValues<Double>,
    light: ProfileValues<Double>, chair: ProfileValues<Double>
  ) {
    self.rest = rest
    self.moderate = moderate
    self.deep = deep
    self.light = light
    self.chair = chair
  }

  /// The change that present rest and touch tend to.
  ///
  /// - Parameters:
  ///   - moment: Touch and rest now.
  ///   - profile: The reading of the evidence.
  /// - Returns: The sum of rest and weighted touch.
  package func target(_ moment: BodyMoment, _ profile: EvidenceProfile) -> Double {
    net(moment.touch, profile) + rest[profile] * moment.rest
  }

  /// The change that touch alone tends to.
  package func net(_ touch: TouchInput, _ profile: EvidenceProfile) -> Double {
    moderate[profile] * touch.moderate + deep[profile] * touch.deep
      + light[profile] * touch.light + chair[profile] * touch.chair
  }
}

extension ProfileValues where Value == Double {
  /// The same value in every profile.
  package init(all value: Double) {
    self.init(central: value, claimed: value, sceptical: value)
  }
}
