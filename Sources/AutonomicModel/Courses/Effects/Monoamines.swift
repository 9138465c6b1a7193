extension CourseEffect {
  /// Urinary serotonin over a course: claimed +28 %, otherwise none.
  ///
  /// *Literature*: Field 2005 (doi:10.1080/00207450590956459) averages within-group changes over
  /// weeks; no controlled data were found, so central and sceptical have none.
  package static let serotonin = monoamine(.serotonin, claimedPercent: 28)

  /// Urinary dopamine over a course: claimed +31 %, otherwise none.
  ///
  /// *Literature*: Field 2005 (doi:10.1080/00207450590956459), as for serotonin.
  package static let dopamine = monoamine(.dopamine, claimedPercent: 31)

  private static func monoamine(_ signal: CourseSignal, claimedPercent: Double) -> CourseEffect {
    let claimed = ProfileValues(central: 0, claimed: claimedPercent, sceptical: 0)
    return CourseEffect(
      signal: signal,
      gains: ContactGains(
        rest: ProfileValues(all: 0), moderate: claimed, deep: claimed,
        light: ProfileValues(all: 0), chair: claimed),
      schedule: .sessions, riseDays: 14, fallDays: 14)
  }
}
