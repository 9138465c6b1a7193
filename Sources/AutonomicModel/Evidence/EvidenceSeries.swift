/// The figures of one quantity for several kinds of contact, from which its entries follow.
///
/// Holds what the kinds of contact share once, and derives the sceptical figures from the central
/// ones by rule, so that no two profiles can get mixed up.
struct EvidenceSeries {
  /// What the sceptical profile makes of a central figure.
  enum ScepticalReading {
    /// No more than quiet rest: heart rate variability, hormones, and feelings whose net effect was
    /// not measured.
    case restAlone
    /// Rest and half of what lies beyond it: heart rate, pressure, anxiety and pain.
    case halfOfNet
    /// No statement.
    case silent
  }

  /// The figures for one kind of contact.
  struct Figure {
    let contact: EvidenceContact
    let central: Double?
    let claimed: Double?
    let grade: EvidenceGrade?
    let sourceKeys: [String]?
    let conflict: String?

    /// Creates figures; what is left out is as in the rest of the series.
    ///
    /// - Parameters:
    ///   - contact: What is done.
    ///   - central: The central figure.
    ///   - claimed: The figure often quoted without a control.
    ///   - grade: How far the central figure can be trusted.
    ///   - sourceKeys: What it rests on.
    ///   - conflict: Where sources disagree.
    init(
      _ contact: EvidenceContact, _ central: Double?, claimed: Double? = nil,
      grade: EvidenceGrade? = nil, sourceKeys: [String]? = nil, conflict: String? = nil
    ) {
      self.contact = contact
      self.central = central
      self.claimed = claimed
      self.grade = grade
      self.sourceKeys = sourceKeys
      self.conflict = conflict
    }
  }

  let quantity: EvidenceQuantity
  let sceptical: ScepticalReading
  var responseSpread: Double?
  var riseMinutes: Double?
  var decayMinutes: Double?
  let grade: EvidenceGrade
  let sourceKeys: [String]
  let conflict: String
  /// The rest term, where quiet rest itself is an entry elsewhere.
  var rest: Double?
  let figures: [Figure]

  /// The entries, in the order of the figures.
  var entries: [EvidenceEntry] {
    figures.map { figure in
      EvidenceEntry(
        quantity: quantity, contact: figure.contact,
        change: change(of: figure), modelled: nil, responseSpread: responseSpread,
        riseMinutes: riseMinutes, decayMinutes: decayMinutes, grade: figure.grade ?? grade,
        sourceKeys: figure.sourceKeys ?? sourceKeys, conflict: figure.conflict ?? conflict)
    }
  }

  /// Derives the three profiles from a figure.
  ///
  /// Quiet rest is the same in all; a series without it is of differences from rest. The sceptical
  /// profile doubts benefits, so it has nothing to say of painful pressure.
  private func change(of figure: Figure) -> ProfileValues<Double?> {
    if figure.contact == .quietRest {
      return ProfileValues(
        central: figure.central, claimed: figure.central, sceptical: figure.central)
    }
    let rest = rest ?? figures.first { $0.contact == .quietRest }?.central ?? 0
    let sceptical: Double? =
      switch (self.sceptical, figure.central) {
      case (.silent, _), (_, nil): nil
      case _ where figure.contact == .painfulPressure: nil
      case (.restAlone, _?): rest
      // Three decimals: halves of sums of decimals would print with the rounding of both.
      case (.halfOfNet, let central?): ((rest + central) * 500).rounded() / 1000
      }
    return ProfileValues(
      central: figure.central, claimed: figure.claimed, sceptical: sceptical)
  }
}
