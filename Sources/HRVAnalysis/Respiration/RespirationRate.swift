extension MetricDefinition {
  static let respirationRate = MetricDefinition(
    name: "Respiration rate", unit: "breaths/min", group: .respiration,
    definition:
      "With a respiration signal: 60 × breaths / seconds they take. Breaths run from trough to "
      + "trough of the signal (which rises with inspiration) at 5 to 10 Hz below 1 Hz; swings under "
      + "0.3 of the typical one are dropped in pairs, the smallest first. Without: from the "
      + "intervals, in equal parts of 5 to 10 min of each gap-free stretch, the median of the parts "
      + "that show breathing, if half of them do. A part shows it where the spectrum (cubic spline "
      + "at 4 Hz, Welch, 25 s periodic Hann segments, half overlap, linear trend removed, 512 "
      + "points) has a maximum inside 0.12 Hz to half the mean heart rate (0.7 Hz at most) that "
      + "exceeds its valleys 1.75-fold in 5 min (ln of the factor grows as 1/√segments) and holds "
      + "60 % of the power above its lower valley within 0.05 Hz, and no maximum below 0.12 Hz at "
      + "half its frequency is 8 times as strong; the frequency is the centroid of the density "
      + "within 0.05 Hz of it, between its valleys. White and red noise pass in at most 3 % of "
      + "parts of 5 min, 8 % of 2 min.",
    minimumData: "3 breaths of a signal, or 2 min of intervals without a gap",
    undefinedWhen: "no respiratory peak stands out in the spectrum of the intervals",
    complexity: "O(N)", reference: .schaeferKratky2008,
    interval: .respirationRate
  ) { $0.breathing.ratePerMinute }
}
