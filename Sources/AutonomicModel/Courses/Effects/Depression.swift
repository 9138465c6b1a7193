extension CourseEffect {
  /// Depressed mood: about −0.6 standard deviations after some weeks of moderate massage.
  ///
  /// *Literature*: Hou 2010 (doi:10.4088/JCP.09r05009blu) pools −0.73, Moyer 2004
  /// (doi:10.1037/0033-2909.130.1.3) −0.62, Packheiser 2024 −0.59; Coelho 2008 finds the evidence in
  /// diagnosed depression insufficient. Time constants as for trait anxiety: *choice*.
  package static let depression = CourseEffect(
    signal: .depression,
    gains: ContactGains(
      rest: ProfileValues(all: -0.2),
      moderate: ProfileValues(central: -0.4, claimed: -0.73, sceptical: -0.2),
      deep: ProfileValues(central: -0.3, claimed: -0.73, sceptical: -0.15),
      light: ProfileValues(central: -0.1, claimed: -0.3, sceptical: -0.05),
      chair: ProfileValues(central: -0.1, claimed: -0.3, sceptical: -0.05)),
    schedule: .sessions, riseDays: 21, fallDays: 28)
}
