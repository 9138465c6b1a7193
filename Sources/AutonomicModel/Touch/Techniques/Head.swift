extension TechniqueDefinition {
  /// Head massage: scalp, temples and brow.
  ///
  /// **Known.** Ten minutes seated: total power +66 % against −6.6 % at rest, HF +59 % against +4 %
  /// (not significant), 10 min after contact (Fazeli 2016, 10 people). Lying: HF rises at once and
  /// eases (Murota 2016, 24 women). Head-neck massage of headache patients: mostly nothing
  /// (Toro-Velasco 2009).
  ///
  /// **Not known.** How much of it is sitting still with closed eyes.
  ///
  /// **Weights**, all choices (M): 0.9 on the tones, half of them bound to slow strokes.
  static let head = TechniqueDefinition(
    title: "Head massage",
    summary: "Circles and strokes of scalp, temples and brow.",
    relaxationWeight: 0.9, arousalWeight: 0, mechanicalWeight: 0.4, skinWeight: 0.5,
    strokingWeight: 0.5, usualStrokesPerMinute: 20, grade: .modelled,
    sourceKeys: ["fazeli-2016", "murota-2016", "toro-velasco-2009"],
    doubt: "Small crossover trials.")
}
