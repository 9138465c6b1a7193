/// The protocols that come with the model.
public enum BuiltInProtocol: String, Sendable, CaseIterable {
  /// Moderate-pressure Swedish massage.
  case swedish
  /// Light touch.
  case lightTouch = "light-touch"
  /// Deep tissue massage at tolerable pressure.
  case deepTissue = "deep-tissue"
  /// Chair massage.
  case chair
  /// Quiet rest, the control.
  case quietRest = "quiet-rest"

  /// The protocol itself.
  public var definition: SessionProtocol {
    switch self {
    case .swedish: .swedish
    case .lightTouch: .lightTouch
    case .deepTissue: .deepTissue
    case .chair: .chair
    case .quietRest: .quietRest
    }
  }

  /// Returns the protocol of a name.
  ///
  /// - Parameter name: One of the raw values, e.g. `light-touch`.
  /// - Returns: The protocol.
  /// - Throws: ``SimulationInputError/unknownProtocol(name:known:)``, listing the names there are.
  public static func named(_ name: String) throws(SimulationInputError) -> SessionProtocol {
    guard let found = BuiltInProtocol(rawValue: name) else {
      throw .unknownProtocol(name: name, known: allCases.map(\.rawValue))
    }
    return found.definition
  }
}
