public import AutonomicModel

/// Interventions as one word of a command line: `tilt:start=5m,duration=10m,degrees=60`.
public enum InterventionText {
  /// Reads an intervention.
  ///
  /// The names after the colon are those of protocol files, and so are their checks.
  ///
  /// - Parameters:
  ///   - text: The kind, a colon, and `name=value` separated by commas.
  ///   - sessionSeconds: The length of the session; an intervention starts before its end.
  /// - Returns: The intervention.
  /// - Throws: ``ProtocolFileError`` without a place.
  public static func read(
    _ text: String, sessionSeconds: Double
  ) throws(ProtocolFileError) -> TimedIntervention {
    func field(_ key: Substring, _ value: Substring) -> ProtocolNode.Field {
      ProtocolNode.Field(
        key: String(key), place: nil,
        node: ProtocolNode(content: .value(String(value), isQuoted: false), place: nil))
    }
    let parts = text.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    var fields = [field("kind", parts[0])]
    for pair in parts.dropFirst().first?.split(separator: ",") ?? [] {
      let sides = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard sides.count == 2 else {
        throw ProtocolFileError(
          "'\(ProtocolNode.shortened(String(pair)))' is not 'name=value'; write an intervention "
            + "like tilt:start=5m,duration=10m,degrees=60", at: nil)
      }
      fields.append(field(sides[0], sides[1]))
    }
    return try ProtocolFile.intervention(
      ProtocolNode(content: .fields(fields), place: nil), sessionSeconds: sessionSeconds)
  }
}
