extension CourseEffect {
  /// The part of pain relief that outlasts the days after a session.
  ///
  /// *Literature*: after a course g = 0.31 in Moyer 2004 (doi:10.1037/0033-2909.130.1.3), on a spread
  /// of 1.9 points −0.6; claimed: −1.7 points after ten weekly sessions against usual care (Cherkin
  /// 2011, doi:10.7326/0003-4819-155-1-201107050-00002). Gains were gone after three months in Hasson
  /// 2004, kept for half a year in Cherkin 2011: six weeks of fading is a *choice* between them.
  package static let persistentPain = CourseEffect(
    signal: .pain,
    gains: ContactGains(
      rest: ProfileValues(all: 0),
      moderate: ProfileValues(central: -0.6, claimed: -1.7, sceptical: -0.3),
      deep: ProfileValues(central: -0.6, claimed: -1.4, sceptical: -0.3),
      light: ProfileValues(central: -0.1, claimed: -0.4, sceptical: 0),
      chair: ProfileValues(central: -0.3, claimed: -0.8, sceptical: -0.15)),
    schedule: .sessions, riseDays: 28, fallDays: 42)
}
