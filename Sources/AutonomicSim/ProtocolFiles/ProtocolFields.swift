import AutonomicModel

/// The tables of all fields that a protocol file may hold.
package enum ProtocolFields {
  /// The words for pressures.
  package static let pressures = [
    ("light", TouchPressure.light), ("moderate", TouchPressure.moderate),
    ("deep", TouchPressure.deep),
  ]

  private static let phase = 0...SessionDurations.longestPhaseSeconds

  /// The fields of the document.
  package static let document = [
    ProtocolField(
      "name", .name, required: true, "The name in results, such as back-and-breathing."),
    ProtocolField("description", .text, "What happens in the session; the name by default."),
    ProtocolField("before", .duration(phase), required: true, "The baseline."),
    ProtocolField(
      "during", .duration(phase), required: true, "The phase of contact, or of rest instead."),
    ProtocolField("after", .duration(phase), required: true, "The recovery."),
    ProtocolField("contact", .segments, "What hands do, in order; nothing for rest without touch."),
    ProtocolField("interventions", .interventions, "What is done besides touch."),
    ProtocolField(
      "light_touch", .choice(LightTouchReading.allCases.map(\.rawValue)),
      "How touch of light pressure is read: as rest (neutral, the default) or as arousing."),
    ProtocolField(
      "evidence", .choice(ReferenceStimulus.allCases.map(\.rawValue)),
      "The reference stimulus whose evidence speaks for the session; swedish by default, "
        + "quiet-rest without contact."),
    ProtocolField("sources", .texts, "Where the protocol comes from."),
    ProtocolField("assumptions", .texts, "What the sources do not say and the protocol fills in."),
  ]

  /// The fields of a segment of contact.
  package static let segment = [
    ProtocolField(
      "technique", .choice(Technique.allCases.map(\.rawValue)), required: true, "What hands do."),
    ProtocolField(
      "region", .choice(BodyRegion.allCases.map(\.rawValue)), required: true, "Where."),
    ProtocolField(
      "pressure", .pressure,
      "How hard: light (0.2), moderate (0.5, the default), deep (0.85), or a share of the pain "
        + "threshold."),
    ProtocolField(
      "end_pressure", .pressure,
      "The pressure at the end, reached evenly; that of the start by default."),
    ProtocolField(
      "strokes_per_minute", .number(0...1200, unit: "per minute"),
      "Strokes or repetitions a minute; the technique's usual rate by default."),
    ProtocolField(
      "contact_area", .number(0.001...1, unit: ""),
      "The share of the body's skin under the hands; the region's usual one by default."),
    ProtocolField(
      "start", .duration(phase),
      "From the start of contact; the end of the segment before by default."),
    ProtocolField(
      "duration", .duration(1...SessionDurations.longestPhaseSeconds), required: true,
      "How long it lasts."),
  ]

  /// The field that tells interventions apart.
  package static let kind = ProtocolField(
    "kind", .choice(InterventionKind.allCases.map(\.rawValue)), required: true, "What is done.")

  /// The fields of an intervention of a kind.
  ///
  /// - Parameter kind: The kind.
  /// - Returns: Kind, start, duration, then its quantities.
  package static func intervention(_ kind: InterventionKind) -> [ProtocolField] {
    let longest = 3 * SessionDurations.longestPhaseSeconds
    return [
      Self.kind,
      ProtocolField(
        "start", .duration(0...longest), required: true, "From the start of the session."),
      ProtocolField(
        "duration", .duration(0...(kind == .breathHold ? 180 : longest)), required: true,
        "How long it lasts."),
    ] + kind.quantities
  }
}
