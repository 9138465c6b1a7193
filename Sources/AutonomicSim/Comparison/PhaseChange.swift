import SignalCore

/// The change of one metric from the first phase to a later one.
public struct PhaseChange: Sendable, Equatable {
  /// Mean of the later phase minus mean of the first, in the metric's unit.
  public let difference: Double
  /// The difference as a share of the first phase's mean, in percent; `nil` where that mean is zero.
  public let percent: Double?
  /// The 95 % interval of the difference; `nil` where the windows do not tell how much they vary.
  ///
  /// Student's law for the difference of two means, averaged over how much neighbouring windows may
  /// depend on each other, with the scatter within phases pooled over all phases of the comparison.
  /// It speaks of the change within this one recording, not of what another session would bring.
  public let interval: ClosedRange<Double>?
  /// The change on the scale on which the metric varies evenly, with its size in standard units.
  public let effect: PhaseEffect

  /// Computes a change; `nil` where one of the two phases has no value.
  ///
  /// - Parameters:
  ///   - later: The index of the later phase; the first is compared with.
  ///   - all: All phases of the comparison, from which the scatter is pooled.
  ///   - scale: The scale on which the metric varies evenly.
  package init?(to later: Int, of all: [PhaseSummary], scale: MetricScale) {
    guard let before = all[0].mean, let after = all[later].mean else { return nil }
    let difference = after - before
    self.difference = difference
    percent = before == 0 ? nil : 100 * difference / before.magnitude
    interval = SerialDependence(all).map { dependence in
      let half = dependence.halfWidth(0, later)
      return (difference - half)...(difference + half)
    }
    let used: MetricScale =
      scale == .logarithmic && all.allSatisfy { $0.windowValues.allSatisfy { $0 > 0 } }
      ? .logarithmic : .linear
    effect = PhaseEffect(
      to: later, of: all.map { $0.on(used) }, scale: used,
      linearInterval: used == .linear ? interval : nil)
  }
}
