/// The closed list of curves; the raw value is the key in JSON and on the command line.
///
/// A curve is a whole function where a metric is one number of it. A new one is a value of
/// ``CurveDefinition`` in a file beside this one and a case here.
public enum AnalysisCurve: String, Sendable, CaseIterable {
  /// Multiscale entropy: sample entropy over scales of 1 to 20 beats.
  case multiscaleEntropy = "mse"
  /// Composite multiscale entropy over the same scales.
  case compositeMultiscaleEntropy = "cmse"
  /// Refined composite multiscale entropy over the same scales.
  case refinedMultiscaleEntropy = "rcmse"
  /// Fluctuation function of detrended fluctuation analysis over the size of windows.
  case fluctuation = "dfa"
  /// Generalised Hurst exponents over the sizes of α1.
  case mfdfaAlpha1Exponents = "mfdfa_alpha1_h"
  /// Multifractal spectrum over the sizes of α1.
  case mfdfaAlpha1Dimensions = "mfdfa_alpha1_f"
  /// Generalised Hurst exponents over the sizes of α2.
  case mfdfaAlpha2Exponents = "mfdfa_alpha2_h"
  /// Multifractal spectrum over the sizes of α2.
  case mfdfaAlpha2Dimensions = "mfdfa_alpha2_f"
  /// Power spectral density, in ms²/Hz over Hz.
  case powerSpectrum = "psd"
  /// Phase-rectified average of the intervals around decelerations, in ms.
  case decelerationAverage = "prsa_dc"
  /// Phase-rectified average of the intervals around accelerations, in ms.
  case accelerationAverage = "prsa_ac"

  /// The name of the curve in JSON and on the command line.
  public var key: String { rawValue }

  /// What the curve is and how it is computed.
  public var definition: CurveDefinition {
    switch self {
    case .multiscaleEntropy: .multiscaleEntropy
    case .compositeMultiscaleEntropy: .compositeMultiscaleEntropy
    case .refinedMultiscaleEntropy: .refinedMultiscaleEntropy
    case .fluctuation: .fluctuation
    case .mfdfaAlpha1Exponents: .mfdfaAlpha1Exponents
    case .mfdfaAlpha1Dimensions: .mfdfaAlpha1Dimensions
    case .mfdfaAlpha2Exponents: .mfdfaAlpha2Exponents
    case .mfdfaAlpha2Dimensions: .mfdfaAlpha2Dimensions
    case .powerSpectrum: .powerSpectrum
    case .decelerationAverage: .decelerationAverage
    case .accelerationAverage: .accelerationAverage
    }
  }

  /// Returns the curves of a list of keys separated by commas.
  ///
  /// - Parameter list: Such as `psd,dfa`; `all` stands for every curve.
  /// - Returns: The curves, each once, in the order of the catalogue.
  /// - Throws: ``UnknownCurveName`` for a name that is no curve.
  public static func parse(_ list: String) throws(UnknownCurveName) -> [AnalysisCurve] {
    var chosen = Set<AnalysisCurve>()
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let name = part.filter { $0 != " " }
      if name == "all" {
        chosen.formUnion(allCases)
      } else if let curve = AnalysisCurve(rawValue: name) {
        chosen.insert(curve)
      } else {
        throw UnknownCurveName(name: name)
      }
    }
    return allCases.filter(chosen.contains)
  }
}

/// A name that is no curve.
public struct UnknownCurveName: Error, Sendable, Equatable, CustomStringConvertible {
  /// The name as it was given.
  public let name: String

  /// One sentence for a person, with the names there are.
  public var description: String {
    "'\(name)' is no curve; the curves are "
      + AnalysisCurve.allCases.map(\.key).joined(separator: ", ")
  }
}
