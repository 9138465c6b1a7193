/// A name that belongs to no correction rule.
public struct UnknownCorrectionError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name given.
  public let name: String

  /// One sentence for a person.
  public var description: String {
    "there is no artefact correction called \"\(name)\"; choose one of "
      + ArtifactCorrection.names.joined(separator: ", ")
  }
}

extension ArtifactCorrection {
  /// The rules that can be chosen by name, in the order of the documentation.
  public static let catalogue: [ArtifactCorrection] =
    [.none, .lipponenTarvainen] + ThresholdLevel.allCases.map { .threshold($0) }
    + [.malik, .kamath, .karlsson, .acar, .quotient, .defaultRange]

  /// The names a rule can be chosen by: `auto`, then the name of each rule of the catalogue.
  public static let names: [String] = ["auto"] + catalogue.map(\.name)

  /// Creates the rule of a name.
  ///
  /// - Parameter name: One of ``names``; `auto` is the rule of Lipponen and Tarvainen.
  /// - Throws: ``UnknownCorrectionError``.
  public init(name: String) throws(UnknownCorrectionError) {
    if name == "auto" {
      self = .lipponenTarvainen
      return
    }
    guard let rule = ArtifactCorrection.catalogue.first(where: { $0.name == name }) else {
      throw UnknownCorrectionError(name: name)
    }
    self = rule
  }

  /// The name in lower case with hyphens, as the command line spells it.
  public var name: String {
    switch self {
    case .none: "none"
    case .lipponenTarvainen: "lipponen-tarvainen"
    case .threshold(let level): "threshold-" + level.rawValue
    case .malik: "malik"
    case .kamath: "kamath"
    case .karlsson: "karlsson"
    case .acar: "acar"
    case .quotient: "quotient"
    case .range: "range"
    }
  }

  /// One sentence that says what the rule flags.
  public var summary: String {
    switch self {
    case .none: "Leaves every interval as recorded."
    case .lipponenTarvainen:
      "Classifies beats as ectopic, missed, extra, long or short by thresholds that follow the "
        + "local variability, with floors below which nothing counts as an artefact."
    case .threshold(let level):
      "Flags intervals more than \(Int(level.milliseconds)) ms from the median of the eleven "
        + "around them."
    case .malik: "Flags intervals more than 20 % away from the last accepted one."
    case .kamath:
      "Flags intervals more than 32.5 % above or 24.5 % below the last accepted one."
    case .karlsson: "Flags intervals more than 20 % away from the mean of their two neighbours."
    case .acar:
      "Flags intervals more than 20 % away from the mean of the last nine accepted ones."
    case .quotient:
      "Flags intervals whose quotient with the next one lies outside 0.8 to 1.2, in either "
        + "direction."
    case .range(let minimum, let maximum):
      "Flags intervals shorter than \(minimum) ms or longer than \(maximum) ms."
    }
  }

  /// The publication the rule comes from; `nil` for rules that are plain limits.
  public var reference: String? {
    switch self {
    case .none, .range: nil
    case .lipponenTarvainen:
      "J. A. Lipponen, M. P. Tarvainen, J. Med. Eng. Technol. 43 (2019) 173, "
        + "doi:10.1080/03091902.2019.1640306"
    case .threshold:
      "M. P. Tarvainen et al., Comput. Methods Programs Biomed. 113 (2014) 210, "
        + "doi:10.1016/j.cmpb.2013.07.024"
    case .malik:
      "M. Malik et al., Med. Biol. Eng. Comput. 27 (1989) 603, doi:10.1007/BF02441642"
    case .kamath:
      "M. V. Kamath, E. L. Fallen, in Heart Rate Variability (M. Malik, A. J. Camm, eds.), "
        + "Futura, Armonk 1995, p. 75"
    case .karlsson:
      "M. Karlsson et al., Biomed. Eng. OnLine 11 (2012) 2, doi:10.1186/1475-925X-11-2"
    case .acar:
      "B. Acar et al., Comput. Methods Programs Biomed. 63 (2000) 123, "
        + "doi:10.1016/S0169-2607(00)00081-X"
    case .quotient:
      "J. Piskorski, P. Guzik, Comput. Methods Sci. Technol. 11 (2005) 39, "
        + "doi:10.12921/cmst.2005.11.01.39-48"
    }
  }
}
