/// An effect that builds up over a course of sessions and fades after it: one file each.
package struct CourseEffect: Sendable {
  /// What it is measured against.
  package enum Schedule: Sendable {
    /// Sessions a week; two are the reference.
    case sessions
    /// Minutes of abdominal massage a week; 75 are the reference.
    case abdominalMinutes
  }

  /// The quantity.
  package let signal: CourseSignal
  /// The change that the reference schedule tends to, for each kind of contact.
  package let gains: ContactGains
  /// What the dose is counted in.
  package let schedule: Schedule
  /// The time constant of the build-up, in days.
  package let riseDays: Double
  /// The time constant of the fading, in days.
  package let fallDays: Double

  /// Every effect there is.
  package static let all: [CourseEffect] = [
    .persistentPain, .traitAnxiety, .depression, .sleepQuality, .bloodPressure, .bowelFrequency,
    .serotonin, .dopamine,
  ]
}
