package import AutonomicModel

/// The interventions a protocol file may hold, with the quantities of each.
package enum InterventionKind: String, Sendable, CaseIterable {
  case pacedBreathing = "paced-breathing"
  case tilt
  case atropine
  case propranolol
  case breathHold = "breath-hold"
  case mentalStress = "mental-stress"
  case handgrip
  case exercise
  case neckSuction = "neck-suction"
  case quietRest = "rest"

  /// How long a table takes to move unless the file says otherwise, in seconds.
  private static let usualTransitionSeconds = 15.0

  /// The fields beyond kind, start and duration.
  package var quantities: [ProtocolField] {
    let block = ProtocolField(
      "block", .number(0...1, unit: ""), "The share that is blocked; 1 by default.")
    let intensity = ProtocolField(
      "intensity", .number(0...1, unit: ""), required: true, "How strong, 0 to 1.")
    return switch self {
    case .pacedBreathing:
      [
        ProtocolField(
          "rate", .number(3...40, unit: "per minute"), required: true, "Breaths per minute."),
        ProtocolField(
          "end_rate", .number(3...40, unit: "per minute"),
          "Breaths per minute at the end, reached evenly; those of the start by default."),
        ProtocolField(
          "tidal_volume", .number(0.1...3, unit: "L"), required: true, "The volume of a breath."),
      ]
    case .tilt:
      [
        ProtocolField(
          "degrees", .number(0...90, unit: "degrees"), required: true, "Head up from horizontal."),
        ProtocolField(
          "transition", .duration(0...600), "How long the table takes to move; 15s by default."),
      ]
    case .atropine, .propranolol: [block]
    case .mentalStress, .handgrip, .exercise: [intensity]
    case .neckSuction:
      [
        ProtocolField(
          "suction", .number(0...80, unit: "mmHg"), required: true,
          "Below the pressure of the room.")
      ]
    case .breathHold, .quietRest: []
    }
  }

  /// Makes the intervention from the values of its fields, which were checked.
  func intervention(_ values: FieldValues) -> Intervention {
    let intensity = values.number("intensity") ?? 0
    return switch self {
    case .pacedBreathing:
      .pacedBreathing(
        fromRatePerMinute: values.number("rate") ?? 0,
        toRatePerMinute: values.number("end_rate") ?? values.number("rate") ?? 0,
        tidalVolumeLiters: values.number("tidal_volume") ?? 0)
    case .tilt:
      .tilt(
        degrees: values.number("degrees") ?? 0,
        transitionSeconds: values.number("transition") ?? Self.usualTransitionSeconds)
    case .atropine: .atropine(block: values.number("block") ?? 1)
    case .propranolol: .propranolol(block: values.number("block") ?? 1)
    case .breathHold: .breathHold
    case .mentalStress: .mentalStress(intensity: intensity)
    case .handgrip: .handgrip(intensity: intensity)
    case .exercise: .exercise(intensity: intensity)
    case .neckSuction: .neckSuction(mmHg: values.number("suction") ?? 0)
    case .quietRest: .quietRest
    }
  }
}

extension Intervention {
  /// The quantities under the names that protocol files use, times in seconds.
  package var quantities: [(key: String, value: Double)] {
    switch self {
    case .pacedBreathing(let first, let last, let volume):
      (first == last ? [("rate", first)] : [("rate", first), ("end_rate", last)])
        + [("tidal_volume", volume)]
    case .tilt(let degrees, let transition): [("degrees", degrees), ("transition", transition)]
    case .atropine(let block), .propranolol(let block): [("block", block)]
    case .mentalStress(let intensity), .handgrip(let intensity), .exercise(let intensity):
      [("intensity", intensity)]
    case .neckSuction(let pressure): [("suction", pressure)]
    case .breathHold, .quietRest: []
    }
  }
}
