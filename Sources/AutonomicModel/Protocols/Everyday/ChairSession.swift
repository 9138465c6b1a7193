extension SessionProtocol {
  /// Ten minutes of baseline, 20 of chair massage, 20 of recovery.
  ///
  /// Twenty minutes are the length of the one trial of a chair with a rest arm (thesis, handle
  /// 10211.3/196092).
  public static let chair = SessionProtocol(
    name: "chair",
    description: "Chair massage of head, neck, shoulders and back",
    stimulus: .chair,
    plan: TouchPlan([TouchSegment(.chair, .back, minutes: 0...20)]),
    defaultDurations: SessionDurations(minutesBefore: 10, during: 20, after: 20),
    sourceKeys: ["fazeli-2016", "van-dijk-2020"],
    assumptions: ["The back stands for all that a chair presses at once."])
}
