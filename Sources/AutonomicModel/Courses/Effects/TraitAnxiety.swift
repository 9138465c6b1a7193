extension CourseEffect {
  /// Trait anxiety: about −0.6 standard deviations after some weeks of moderate massage.
  ///
  /// *Literature*: Moyer 2004 (doi:10.1037/0033-2909.130.1.3) finds g = 0.75 and Packheiser 2024
  /// (doi:10.1038/s41562-024-01841-8) 0.59; Sherman 2010 found no difference from a quiet room, so
  /// the share of context is large. Three weeks up (first difference at week 3, Rapaport 2016), four
  /// weeks down: *choice*.
  package static let traitAnxiety = CourseEffect(
    signal: .traitAnxiety,
    gains: ContactGains(
      rest: ProfileValues(all: -0.2),
      moderate: ProfileValues(central: -0.4, claimed: -0.75, sceptical: -0.2),
      deep: ProfileValues(central: -0.3, claimed: -0.75, sceptical: -0.15),
      light: ProfileValues(central: -0.1, claimed: -0.3, sceptical: -0.05),
      chair: ProfileValues(central: -0.1, claimed: -0.3, sceptical: -0.05)),
    schedule: .sessions, riseDays: 21, fallDays: 28)
}
