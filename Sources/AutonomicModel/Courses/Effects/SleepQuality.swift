extension CourseEffect {
  /// Sleep: about +0.3 standard deviations in the nights after massage, gone within days.
  ///
  /// *Literature* for the direction (Fang 2023, doi:10.1111/jocn.16660, low certainty; critical care),
  /// *choice* for size and time constants.
  package static let sleepQuality = CourseEffect(
    signal: .sleepQuality,
    gains: ContactGains(
      rest: ProfileValues(all: 0.1),
      moderate: ProfileValues(central: 0.2, claimed: 0.6, sceptical: 0.1),
      deep: ProfileValues(central: 0.2, claimed: 0.6, sceptical: 0.1),
      light: ProfileValues(central: 0, claimed: 0.2, sceptical: 0),
      chair: ProfileValues(central: 0.1, claimed: 0.3, sceptical: 0.05)),
    schedule: .sessions, riseDays: 0.5, fallDays: 2)
}
