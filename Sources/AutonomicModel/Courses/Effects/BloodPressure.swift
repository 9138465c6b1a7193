extension CourseEffect {
  /// Resting systolic pressure over a course, at a set point of raised pressure.
  ///
  /// *Literature*: pooled −7.4 mmHg in hypertension (Liao 2016, doi:10.1097/JCN.0000000000000217)
  /// against no effect in a later pooling; still lower 72 h after a course (Givi 2013). Central takes
  /// half of the former, sceptical the latter. Whoever has normal pressure shows less: the course
  /// scales the effect with the set point. Time constants: *choice*.
  package static let bloodPressure = CourseEffect(
    signal: .systolicPressure,
    gains: ContactGains(
      rest: ProfileValues(all: 0),
      moderate: ProfileValues(central: -3.7, claimed: -7.4, sceptical: 0),
      deep: ProfileValues(central: -3.7, claimed: -7.4, sceptical: 0),
      light: ProfileValues(central: -0.5, claimed: -2, sceptical: 0),
      chair: ProfileValues(central: -1.5, claimed: -4, sceptical: 0)),
    schedule: .sessions, riseDays: 14, fallDays: 5)
}
