extension SessionProtocol {
  /// The massage arm of Adib-Hajbaghery 2012: massage by a relative in coronary care.
  ///
  /// Published: systolic pressure 126.4 to 121.7 mmHg, heart rate 79.5 to 69.3 bpm, diastolic
  /// pressure and the control arm unchanged: an upper bound, from anxious patients.
  public static let adibHajbaghery2012 = SessionProtocol(
    name: "study-adib-hajbaghery-2012",
    description: "Adib-Hajbaghery 2012: massage in coronary care, anxious patients",
    stimulus: .swedish,
    plan: TouchPlan([
      TouchSegment(.effleurage, .back, minutes: 0...5),
      TouchSegment(.petrissage, .back, minutes: 5...20),
      TouchSegment(.petrissage, .legs, minutes: 20...40),
      TouchSegment(.petrissage, .arms, minutes: 40...50),
      TouchSegment(.effleurage, .wholeBody, minutes: 50...60),
    ]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 60, after: 10),
    sourceKeys: ["adib-hajbaghery-2012", "adib-hajbaghery-2014"],
    assumptions: [
      "An hour, the regions and the strokes are assumed; massage of the whole body is that of the "
        + "same group's trial of 2014.",
      "Neither heart disease nor anxiety is simulated: the subject is healthy and at ease.",
    ])
}
