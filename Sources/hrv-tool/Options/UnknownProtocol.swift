import AutonomicSim

/// What is said of a name that no built-in protocol has.
enum UnknownProtocol {
  static func sentence(_ name: String) -> String {
    let known = BuiltInProtocol.allCases.map(\.rawValue)
    return "there is no protocol '\(name)'" + NearestName.text(for: name, among: known)
      + "; 'hrv-tool protocols' lists them"
  }
}
