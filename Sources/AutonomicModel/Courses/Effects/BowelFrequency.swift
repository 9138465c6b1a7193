extension CourseEffect {
  /// Bowel movements: 1.6 more a week after some weeks of abdominal massage.
  ///
  /// *Literature*: Huang 2025 (doi:10.1016/j.ijnurstu.2024.104936) pools +1.59 a week (1.06 to 2.11);
  /// Lamas 2009 (doi:10.1016/j.ijnurstu.2009.01.007) massaged 15 min five times a week, the reference
  /// dose. No sham control is common in these trials, so the sceptical profile takes half. Time
  /// constants: *choice*.
  package static let bowelFrequency = CourseEffect(
    signal: .bowelMovements,
    gains: ContactGains(
      rest: ProfileValues(all: 0),
      moderate: ProfileValues(central: 1.6, claimed: 2.1, sceptical: 0.8),
      deep: ProfileValues(central: 1.6, claimed: 2.1, sceptical: 0.8),
      light: ProfileValues(central: 1.6, claimed: 2.1, sceptical: 0.8),
      chair: ProfileValues(all: 0)),
    schedule: .abdominalMinutes, riseDays: 21, fallDays: 14)
}
