public import RecordingFormats
import SignalCore

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What can be read back from the file `session.json` of a session folder.
public enum SessionFile {
  /// Why a session file cannot be read.
  public struct Unreadable: Error, Sendable, Equatable, CustomStringConvertible {
    /// One sentence for a person.
    public let description: String
  }

  /// Returns the phases of a session.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: The phases in the order of the file.
  /// - Throws: ``Unreadable`` if the bytes are no JSON, or not the JSON of a session with phases that
  ///   end after they start.
  public static func phases(ofJSON bytes: [UInt8]) throws(Unreadable) -> [RecordingPhase] {
    let contents = try contents(ofJSON: bytes)
    guard contents.schema.hasPrefix("hrv-tool/session/") else {
      throw Unreadable(
        description: "the schema is '\(contents.schema.prefix(24))', "
          + "but 'hrv-tool/session/1' was expected")
    }
    var phases = [RecordingPhase]()
    for phase in contents.phases {
      guard phase.startSeconds < phase.endSeconds else {
        throw Unreadable(
          description: "the phase '\(phase.name.prefix(24))' does not end after it starts")
      }
      let range = TimeRange(startSeconds: phase.startSeconds, endSeconds: phase.endSeconds)
      phases.append(RecordingPhase(name: phase.name, range: range))
    }
    return phases
  }

  /// Returns the simulated breathing of the phases of a session.
  ///
  /// - Parameter bytes: The content of the file.
  /// - Returns: Breaths per minute by the name of the phase; phases of which the file says nothing are
  ///   missing.
  /// - Throws: ``Unreadable`` if the bytes are not the JSON of a session.
  public static func respirationRatesPerMinute(
    ofJSON bytes: [UInt8]
  ) throws(Unreadable) -> [String: Double] {
    (try contents(ofJSON: bytes).truth ?? [:]).compactMapValues(\.respirationRate)
  }

  private static func contents(ofJSON bytes: [UInt8]) throws(Unreadable) -> Contents {
    do {
      return try JSONDecoder().decode(Contents.self, from: Data(bytes))
    } catch {
      throw Unreadable(
        description: "this is not the session file that 'hrv-tool simulate' writes; "
          + "simulate the session again")
    }
  }

  private struct Contents: Decodable {
    struct Phase: Decodable {
      let name: String
      let startSeconds: Double
      let endSeconds: Double

      enum CodingKeys: String, CodingKey {
        case name
        case startSeconds = "start_s"
        case endSeconds = "end_s"
      }
    }

    struct Truth: Decodable {
      let respirationRate: Double?

      enum CodingKeys: String, CodingKey {
        case respirationRate = "respiration_rate_bpm"
      }
    }

    let schema: String
    let phases: [Phase]
    let truth: [String: Truth]?
  }
}
