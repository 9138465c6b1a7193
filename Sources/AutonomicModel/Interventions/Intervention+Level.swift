extension TimedIntervention {
  /// How fast the intervention takes hold and lets go, in seconds.
  ///
  /// Drugs given into a vein act within about two minutes and outlast a session; mental and muscular
  /// effort start and stop within seconds; all are modelling choices.
  var transitionSeconds: (rise: Double, fall: Double) {
    switch intervention {
    case .tilt(_, let transition): (transition, transition)
    case .atropine, .propranolol: (120, 3600)
    case .mentalStress: (20, 90)
    case .handgrip: (15, 40)
    case .exercise: (20, 120)
    case .pacedBreathing, .breathHold, .neckSuction, .quietRest: (0, 0)
    }
  }

  /// How far the intervention has taken hold at an instant: a straight rise from its start, a
  /// straight fall after its end.
  ///
  /// - Parameter seconds: Seconds from the start of the session.
  /// - Returns: 0 to 1.
  func level(atSeconds seconds: Double) -> Double {
    guard seconds >= startSeconds else { return 0 }
    let (rise, fall) = transitionSeconds
    func risen(_ seconds: Double) -> Double {
      rise > 0 ? min(1, (seconds - startSeconds) / rise) : 1
    }
    if seconds < endSeconds { return risen(seconds) }
    guard fall > 0 else { return 0 }
    return max(0, risen(endSeconds) - (seconds - endSeconds) / fall)
  }

  /// How far through the intervention an instant lies, 0 at its start and 1 at its end.
  func progress(atSeconds seconds: Double) -> Double {
    endSeconds > startSeconds
      ? min(max((seconds - startSeconds) / (endSeconds - startSeconds), 0), 1) : 1
  }
}
