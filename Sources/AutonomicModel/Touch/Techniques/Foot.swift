extension TechniqueDefinition {
  /// Foot massage and reflexology, which no trial tells apart.
  ///
  /// **Known.** Heart period rose alike under reflexology, a lay foot massage and waiting, while
  /// reflexology raised pressure (Ruiz-Padial 2012, 41 people); of 17 trials with objective
  /// measures three saw any difference between groups (McCullough 2014). Maps of organs have no
  /// support.
  ///
  /// **Not known.** Whether it does more than rest; the model says so, but for the sceptical
  /// profile.
  ///
  /// **Weights**, all choices (M): 0.7 on the tones, before the smaller share of the feet.
  static let foot = TechniqueDefinition(
    title: "Foot massage and reflexology",
    summary: "Thumb pressure and strokes of the soles.",
    relaxationWeight: 0.7, arousalWeight: 0, mechanicalWeight: 0.6, skinWeight: 0.5,
    strokingWeight: 0.3, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["ruiz-padial-2012", "mccullough-2014"],
    doubt:
      "Equal to a lay foot massage or waiting in controlled trials; maps of organs have no support."
  )
}
