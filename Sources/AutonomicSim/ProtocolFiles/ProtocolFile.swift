public import AutonomicModel
import SignalCore

/// Session protocols as files: YAML, or JSON with the same fields.
public enum ProtocolFile {
  /// Reads a protocol.
  ///
  /// Every value is checked: an unknown field, a value out of range, contact beyond the phase of
  /// contact or an intervention after the end is an error with its line and column.
  ///
  /// - Parameter bytes: The content of a file, UTF-8, at most 1 MB.
  /// - Returns: The protocol.
  /// - Throws: ``ProtocolFileError``.
  public static func read(bytes: [UInt8]) throws(ProtocolFileError) -> SessionProtocol {
    guard bytes.count <= ProtocolLimits.bytes else {
      throw ProtocolFileError(
        "the file has \(bytes.count) bytes; a protocol has at most \(ProtocolLimits.bytes)", at: nil
      )
    }
    let values = try FieldValues(
      ProtocolYAML.node(bytes), ProtocolFields.document, of: "the protocol")
    let durations = try durations(values)
    let segments = try segments(values, contactSeconds: durations.duringSeconds)
    var interventions = [TimedIntervention]()
    for node in values.nodes("interventions") {
      interventions.append(try intervention(node, sessionSeconds: durations.totalSeconds))
    }
    let reference =
      values.text("evidence").flatMap(ReferenceStimulus.init)
      ?? (segments.isEmpty ? .quietRest : .swedish)
    let name = values.text("name") ?? ""
    return SessionProtocol(
      name: name, description: values.text("description") ?? name, stimulus: reference.stimulus,
      plan: TouchPlan(
        segments, durationSeconds: segments.isEmpty ? 0 : durations.duringSeconds,
        lightTouch: values.text("light_touch").flatMap(LightTouchReading.init) ?? .neutral),
      interventions: interventions, defaultDurations: durations,
      sourceKeys: values.texts("sources"), assumptions: values.texts("assumptions"))
  }

  private static func durations(
    _ values: FieldValues
  ) throws(ProtocolFileError) -> SessionDurations {
    do {
      return try SessionDurations(
        beforeSeconds: values.number("before") ?? 0, duringSeconds: values.number("during") ?? 0,
        afterSeconds: values.number("after") ?? 0)
    } catch {
      throw ProtocolFileError(error.description, at: values.place)
    }
  }

  private static func segments(
    _ values: FieldValues, contactSeconds: Double
  ) throws(ProtocolFileError) -> [TouchSegment] {
    var segments = [TouchSegment]()
    for node in values.nodes("contact") {
      let given = try FieldValues(node, ProtocolFields.segment, of: "the segment")
      guard let technique = given.text("technique").flatMap(Technique.init),
        let region = given.text("region").flatMap(BodyRegion.init)
      else { preconditionFailure("required fields are there, and of their words") }
      let segment: TouchSegment
      do {
        segment = try TouchSegment(
          technique, region: region, pressure: given.number("pressure") ?? TouchPressure.moderate,
          endPressure: given.number("end_pressure"),
          strokesPerMinute: given.number("strokes_per_minute"),
          contactArea: given.number("contact_area"),
          startSeconds: given.number("start") ?? segments.last?.endSeconds ?? 0,
          durationSeconds: given.number("duration") ?? 0)
      } catch {
        throw ProtocolFileError(error.description, at: given.place)
      }
      // Sums of written durations may differ in their last bit.
      guard segment.endSeconds <= contactSeconds + 1e-6 else {
        throw ProtocolFileError(
          "the segment ends \(DurationText.text(segment.endSeconds)) after the start of contact, "
            + "which lasts \(DurationText.text(contactSeconds)); shorten it or lengthen 'during'",
          at: given.place(of: "duration"))
      }
      segments.append(segment)
    }
    return segments
  }

  static func intervention(
    _ node: ProtocolNode, sessionSeconds: Double
  ) throws(ProtocolFileError) -> TimedIntervention {
    let members = try FieldValues.members(of: node, "the intervention")
    guard let named = members.first(where: { $0.key == ProtocolFields.kind.key }) else {
      throw ProtocolFileError(
        "the intervention has no 'kind'; give "
          + FieldSentence.expected(ProtocolFields.kind.form), at: node.place)
    }
    let word = try FieldValues.choice(named.node, ProtocolFields.kind)
    guard let kind = InterventionKind(rawValue: word) else {
      preconditionFailure("the words of the field are those of the kinds")
    }
    let values = try FieldValues(node, ProtocolFields.intervention(kind), of: "'\(word)'")
    let start = values.number("start") ?? 0
    guard start < sessionSeconds else {
      throw ProtocolFileError(
        "'\(word)' starts at \(DurationText.text(start)), but the session lasts "
          + "\(DurationText.text(sessionSeconds)); start it earlier", at: values.place(of: "start"))
    }
    do {
      return try TimedIntervention(
        kind.intervention(values), startSeconds: start,
        durationSeconds: values.number("duration") ?? 0)
    } catch {
      throw ProtocolFileError(error.description, at: values.place)
    }
  }
}
