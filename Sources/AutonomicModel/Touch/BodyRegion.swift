/// Where hands are.
public enum BodyRegion: String, Sendable, CaseIterable {
  /// The back.
  case back
  /// The neck.
  case neck
  /// Both shoulders.
  case shoulders
  /// The head without the face.
  case head
  /// The face.
  case face
  /// The chest.
  case chest
  /// The abdomen.
  case abdomen
  /// Both arms.
  case arms
  /// Both hands.
  case hands
  /// Both legs.
  case legs
  /// Both feet.
  case feet
  /// One region after the other, over the whole body.
  case wholeBody = "whole-body"

  /// How much of the net effect of moderate back massage the region gives.
  ///
  /// *Choice*: massage of the trunk lowered blood pressure more than that of limbs and face in one
  /// small study (Aourell 2005); hands and feet have few comparisons of their own.
  public var effectShare: Double {
    switch self {
    case .back, .neck, .shoulders, .chest, .wholeBody: 1
    case .head, .face: 0.9
    case .abdomen: 0.8
    case .arms, .legs, .feet: 0.7
    case .hands: 0.6
    }
  }

  /// The share of the body's skin under the hands in the usual session, 0 to 1.
  ///
  /// *Choice*, from the rule of nines: the back is 18 %, an arm 9, a leg 18, the head 9.
  public var usualContactArea: Double {
    switch self {
    case .back, .chest: 0.18
    case .abdomen: 0.09
    case .neck: 0.02
    case .shoulders: 0.06
    case .head: 0.05
    case .face: 0.04
    case .arms: 0.18
    case .hands: 0.04
    case .legs: 0.36
    case .feet: 0.04
    case .wholeBody: 0.8
    }
  }
}
