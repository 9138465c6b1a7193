extension TechniqueDefinition {
  /// Vibration by hand or device.
  ///
  /// **Known.** Heart rate rose and the EEG looked aroused in one arm of twelve people, though
  /// anxiety fell as in the other arms (Diego 2004).
  ///
  /// **Not known.** Anything of other frequencies, regions or devices.
  ///
  /// **Weights**, all choices (M): no relaxation; an arousal of 0.6, about −0.3 of the net vagal
  /// drive of petrissage.
  static let vibration = TechniqueDefinition(
    title: "Vibration",
    summary: "Fine shaking by hand or device.",
    relaxationWeight: 0, arousalWeight: 0.6, mechanicalWeight: 0.5, skinWeight: 0.2,
    strokingWeight: 0, usualStrokesPerMinute: 600, grade: .modelled,
    sourceKeys: ["diego-2004"],
    doubt: "One study of twelve people raised heart rate; anxiety fell all the same.")
}
