/// The closed list of metrics; the raw value is the key in JSON, CSV and on the command line.
///
/// A new metric is a file with its ``MetricDefinition`` and a case here; the compiler asks for its
/// arm in ``definition``, and everything else follows from `allCases`.
public enum Metric: String, Sendable, CaseIterable {
  case meanNN = "mean_nn"
  case medianNN = "median_nn"
  case minNN = "min_nn"
  case maxNN = "max_nn"
  case sdnn
  case sdann
  case sdnnIndex = "sdnn_index"
  case rmssd
  case sdsd
  case cvnn
  case cvsd
  case nn50
  case pnn50
  case nn20
  case pnn20
  case triangularIndex = "hti"
  case tinn
  case meanHeartRate = "mean_hr"
  case minHeartRate = "min_hr"
  case maxHeartRate = "max_hr"
  case sdHeartRate = "sd_hr"
  case madNN = "mad_nn"
  case iqrNN = "iqr_nn"
  case percentile20NN = "prc20_nn"
  case percentile80NN = "prc80_nn"

  case ultraLowFrequency = "ulf"
  case veryLowFrequency = "vlf"
  case lowFrequency = "lf"
  case highFrequency = "hf"
  case veryHighFrequency = "vhf"
  case totalPower = "total_power"
  case lowFrequencyNormalised = "lf_nu"
  case highFrequencyNormalised = "hf_nu"
  case lowToHighFrequency = "lf_hf"
  case logHighFrequency = "ln_hf"
  case peakVeryLowFrequency = "peak_vlf"
  case peakLowFrequency = "peak_lf"
  case peakHighFrequency = "peak_hf"
  case relativeVeryLowFrequency = "rel_vlf"
  case relativeLowFrequency = "rel_lf"
  case relativeHighFrequency = "rel_hf"

  case sd1
  case sd2
  case sd1ToSD2 = "sd1_sd2"
  case ellipseArea = "ellipse_area"
  case csi
  case cvi
  case csiModified = "csi_modified"

  case sampleEntropy = "sampen"
  case approximateEntropy = "apen"
  case dfaAlpha1 = "dfa_alpha1"
  case dfaAlpha2 = "dfa_alpha2"

  /// The name of the metric in JSON, CSV and on the command line.
  public var key: String { rawValue }

  /// What the metric is and how it is computed.
  public var definition: MetricDefinition {
    switch self {
    case .meanNN: .meanNN
    case .medianNN: .medianNN
    case .minNN: .minNN
    case .maxNN: .maxNN
    case .sdnn: .sdnn
    case .sdann: .sdann
    case .sdnnIndex: .sdnnIndex
    case .rmssd: .rmssd
    case .sdsd: .sdsd
    case .cvnn: .cvnn
    case .cvsd: .cvsd
    case .nn50: .nn50
    case .pnn50: .pnn50
    case .nn20: .nn20
    case .pnn20: .pnn20
    case .triangularIndex: .triangularIndex
    case .tinn: .tinn
    case .meanHeartRate: .meanHeartRate
    case .minHeartRate: .minHeartRate
    case .maxHeartRate: .maxHeartRate
    case .sdHeartRate: .sdHeartRate
    case .madNN: .madNN
    case .iqrNN: .iqrNN
    case .percentile20NN: .percentile20NN
    case .percentile80NN: .percentile80NN
    case .ultraLowFrequency: .ultraLowFrequency
    case .veryLowFrequency: .veryLowFrequency
    case .lowFrequency: .lowFrequency
    case .highFrequency: .highFrequency
    case .veryHighFrequency: .veryHighFrequency
    case .totalPower: .totalPower
    case .lowFrequencyNormalised: .lowFrequencyNormalised
    case .highFrequencyNormalised: .highFrequencyNormalised
    case .lowToHighFrequency: .lowToHighFrequency
    case .logHighFrequency: .logHighFrequency
    case .peakVeryLowFrequency: .peakVeryLowFrequency
    case .peakLowFrequency: .peakLowFrequency
    case .peakHighFrequency: .peakHighFrequency
    case .relativeVeryLowFrequency: .relativeVeryLowFrequency
    case .relativeLowFrequency: .relativeLowFrequency
    case .relativeHighFrequency: .relativeHighFrequency
    case .sd1: .sd1
    case .sd2: .sd2
    case .sd1ToSD2: .sd1ToSD2
    case .ellipseArea: .ellipseArea
    case .csi: .csi
    case .cvi: .cvi
    case .csiModified: .csiModified
    case .sampleEntropy: .sampleEntropy
    case .approximateEntropy: .approximateEntropy
    case .dfaAlpha1: .dfaAlpha1
    case .dfaAlpha2: .dfaAlpha2
    }
  }
}
