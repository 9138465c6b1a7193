/// The closed list of metrics; the raw value is the key in JSON, CSV and on the command line.
///
/// A new metric is a file with its ``MetricDefinition`` and a case here; the compiler asks for its
/// arm in ``definition``, and everything else follows from `allCases`.
public enum Metric: String, Sendable, CaseIterable {
  case meanNN = "mean_nn"
  case medianNN = "median_nn"
  case minNN = "min_nn"
  case maxNN = "max_nn"
  case rangeNN = "range_nn"
  case sdnn
  case semNN = "sem_nn"
  case sdann
  case sdannOneMinute = "sdann_1min"
  case sdannTwoMinutes = "sdann_2min"
  case sdnnIndex = "sdnn_index"
  case sdnnIndexOneMinute = "sdnn_index_1min"
  case sdnnIndexTwoMinutes = "sdnn_index_2min"
  case rmssd
  case sdsd
  case cvnn
  case cvsd
  case mcvnn
  case sdrmssd
  case meanAbsoluteDifference = "mean_abs_diff"
  case medianAbsoluteDifference = "median_abs_diff"
  case minAbsoluteDifference = "min_abs_diff"
  case maxAbsoluteDifference = "max_abs_diff"
  case nn50
  case pnn50
  case nn20
  case pnn20
  case triangularIndex = "hti"
  case tinn
  case tinnStart = "tinn_n"
  case tinnEnd = "tinn_m"
  case modeNN = "mode_nn"
  case modeAmplitudeNN = "amode_nn"
  case meanHeartRate = "mean_hr"
  case medianHeartRate = "median_hr"
  case minHeartRate = "min_hr"
  case maxHeartRate = "max_hr"
  case sdHeartRate = "sd_hr"
  case madNN = "mad_nn"
  case iqrNN = "iqr_nn"
  case percentile20NN = "prc20_nn"
  case percentile80NN = "prc80_nn"
  case skewnessNN = "skewness_nn"
  case kurtosisNN = "kurtosis_nn"

  case ultraLowFrequency = "ulf"
  case veryLowFrequency = "vlf"
  case lowFrequency = "lf"
  case highFrequency = "hf"
  case veryHighFrequency = "vhf"
  case totalPower = "total_power"
  case lowFrequencyNormalised = "lf_nu"
  case highFrequencyNormalised = "hf_nu"
  case lowToHighFrequency = "lf_hf"
  case logUltraLowFrequency = "ln_ulf"
  case logVeryLowFrequency = "ln_vlf"
  case logLowFrequency = "ln_lf"
  case logHighFrequency = "ln_hf"
  case logVeryHighFrequency = "ln_vhf"
  case peakUltraLowFrequency = "peak_ulf"
  case peakVeryLowFrequency = "peak_vlf"
  case peakLowFrequency = "peak_lf"
  case peakHighFrequency = "peak_hf"
  case peakVeryHighFrequency = "peak_vhf"
  case relativeUltraLowFrequency = "rel_ulf"
  case relativeVeryLowFrequency = "rel_vlf"
  case relativeLowFrequency = "rel_lf"
  case relativeHighFrequency = "rel_hf"
  case relativeVeryHighFrequency = "rel_vhf"
  case spectralSlope = "psd_beta"

  case sd1
  case sd2
  case sd1ToSD2 = "sd1_sd2"
  case ellipseArea = "ellipse_area"
  case csi
  case cvi
  case csiModified = "csi_modified"
  case relativeIntervalsMedian = "rrhrv_median"
  case relativeIntervalsIQR = "rrhrv_iqr"

  case sampleEntropy = "sampen"
  case approximateEntropy = "apen"
  case fuzzyEntropy = "fuzzyen"
  case shannonEntropy = "shannon_en"
  case multiscaleEntropy = "mse_area"
  case compositeMultiscaleEntropy = "cmse_area"
  case refinedMultiscaleEntropy = "rcmse_area"
  case dfaAlpha1 = "dfa_alpha1"
  case dfaAlpha2 = "dfa_alpha2"
  case mfdfaAlpha1Width = "mfdfa_alpha1_width"
  case mfdfaAlpha1Peak = "mfdfa_alpha1_peak"
  case mfdfaAlpha1Mean = "mfdfa_alpha1_mean"
  case mfdfaAlpha1Max = "mfdfa_alpha1_max"
  case mfdfaAlpha1Delta = "mfdfa_alpha1_delta"
  case mfdfaAlpha1Asymmetry = "mfdfa_alpha1_asymmetry"
  case mfdfaAlpha1Fluctuation = "mfdfa_alpha1_fluctuation"
  case mfdfaAlpha1Increment = "mfdfa_alpha1_increment"
  case mfdfaAlpha2Width = "mfdfa_alpha2_width"
  case mfdfaAlpha2Peak = "mfdfa_alpha2_peak"
  case mfdfaAlpha2Mean = "mfdfa_alpha2_mean"
  case mfdfaAlpha2Max = "mfdfa_alpha2_max"
  case mfdfaAlpha2Delta = "mfdfa_alpha2_delta"
  case mfdfaAlpha2Asymmetry = "mfdfa_alpha2_asymmetry"
  case mfdfaAlpha2Fluctuation = "mfdfa_alpha2_fluctuation"
  case mfdfaAlpha2Increment = "mfdfa_alpha2_increment"
  case correlationDimension = "corr_dim"
  case higuchiDimension = "higuchi_fd"
  case katzDimension = "katz_fd"
  case lempelZiv = "lzc"

  case inflectionPoints = "pip"
  case inverseSegmentLength = "ials"
  case shortSegments = "pss"
  case alternation = "pas"

  case guzikIndex = "gi"
  case slopeIndex = "si"
  case areaIndex = "ai"
  case portaIndex = "pi"
  case c1d
  case c1a
  case c2d
  case c2a
  case cd
  case ca
  case sd1d
  case sd1a
  case sd2d
  case sd2a
  case sdnnd
  case sdnna

  case symbols0V = "sym_0v"
  case symbols1V = "sym_1v"
  case symbols2LV = "sym_2lv"
  case symbols2UV = "sym_2uv"

  case recurrenceRate = "rqa_rec"
  case diagonalRecurrenceSlope = "rqa_diag_rec"
  case determinism = "rqa_det"
  case determinismToRecurrence = "rqa_det_rec"
  case meanDiagonalLine = "rqa_lmean"
  case longestDiagonalLine = "rqa_lmax"
  case divergence = "rqa_divergence"
  case laminarity = "rqa_lam"
  case trappingTime = "rqa_tt"
  case longestVerticalLine = "rqa_vmax"
  case diagonalEntropy = "rqa_entropy"
  case verticalEntropy = "rqa_ven"
  case meanWhiteLine = "rqa_white_mean"
  case longestWhiteLine = "rqa_white_max"
  case whiteEntropy = "rqa_white_entropy"

  case decelerationCapacity = "dc"
  case accelerationCapacity = "ac"
  case turbulenceOnset = "hrt_to"
  case turbulenceSlope = "hrt_ts"
  case stressIndex = "stress_index"
  case pnsIndex = "pns_index"
  case snsIndex = "sns_index"
  case porgesRSA = "rsa_porges"

  case respirationRate = "resp_rate"
  case respiratoryHighFrequency = "hf_resp"
  case logRespiratoryHighFrequency = "ln_hf_resp"
  case peakToTroughMean = "rsa_p2t_mean"
  case peakToTroughLogMean = "rsa_p2t_mean_log"
  case peakToTroughDeviation = "rsa_p2t_sd"
  case breathsWithoutRSA = "rsa_p2t_no_rsa"
  case gatesMean = "rsa_gates_mean"
  case gatesLogMean = "rsa_gates_mean_log"
  case gatesDeviation = "rsa_gates_sd"

  /// The name of the metric in JSON, CSV and on the command line.
  public var key: String { rawValue }

  /// What the metric is and how it is computed.
  public var definition: MetricDefinition {
    switch self {
    case .meanNN: .meanNN
    case .medianNN: .medianNN
    case .minNN: .minNN
    case .maxNN: .maxNN
    case .rangeNN: .rangeNN
    case .sdnn: .sdnn
    case .semNN: .semNN
    case .sdann: .sdann
    case .sdannOneMinute: .sdannOneMinute
    case .sdannTwoMinutes: .sdannTwoMinutes
    case .sdnnIndex: .sdnnIndex
    case .sdnnIndexOneMinute: .sdnnIndexOneMinute
    case .sdnnIndexTwoMinutes: .sdnnIndexTwoMinutes
    case .rmssd: .rmssd
    case .sdsd: .sdsd
    case .cvnn: .cvnn
    case .cvsd: .cvsd
    case .mcvnn: .mcvnn
    case .sdrmssd: .sdrmssd
    case .meanAbsoluteDifference: .meanAbsoluteDifference
    case .medianAbsoluteDifference: .medianAbsoluteDifference
    case .minAbsoluteDifference: .minAbsoluteDifference
    case .maxAbsoluteDifference: .maxAbsoluteDifference
    case .nn50: .nn50
    case .pnn50: .pnn50
    case .nn20: .nn20
    case .pnn20: .pnn20
    case .triangularIndex: .triangularIndex
    case .tinn: .tinn
    case .tinnStart: .tinnStart
    case .tinnEnd: .tinnEnd
    case .modeNN: .modeNN
    case .modeAmplitudeNN: .modeAmplitudeNN
    case .meanHeartRate: .meanHeartRate
    case .medianHeartRate: .medianHeartRate
    case .minHeartRate: .minHeartRate
    case .maxHeartRate: .maxHeartRate
    case .sdHeartRate: .sdHeartRate
    case .madNN: .madNN
    case .iqrNN: .iqrNN
    case .percentile20NN: .percentile20NN
    case .percentile80NN: .percentile80NN
    case .skewnessNN: .skewnessNN
    case .kurtosisNN: .kurtosisNN
    case .ultraLowFrequency: .ultraLowFrequency
    case .veryLowFrequency: .veryLowFrequency
    case .lowFrequency: .lowFrequency
    case .highFrequency: .highFrequency
    case .veryHighFrequency: .veryHighFrequency
    case .totalPower: .totalPower
    case .lowFrequencyNormalised: .lowFrequencyNormalised
    case .highFrequencyNormalised: .highFrequencyNormalised
    case .lowToHighFrequency: .lowToHighFrequency
    case .logUltraLowFrequency: .logUltraLowFrequency
    case .logVeryLowFrequency: .logVeryLowFrequency
    case .logLowFrequency: .logLowFrequency
    case .logHighFrequency: .logHighFrequency
    case .logVeryHighFrequency: .logVeryHighFrequency
    case .peakUltraLowFrequency: .peakUltraLowFrequency
    case .peakVeryLowFrequency: .peakVeryLowFrequency
    case .peakLowFrequency: .peakLowFrequency
    case .peakHighFrequency: .peakHighFrequency
    case .peakVeryHighFrequency: .peakVeryHighFrequency
    case .relativeUltraLowFrequency: .relativeUltraLowFrequency
    case .relativeVeryLowFrequency: .relativeVeryLowFrequency
    case .relativeLowFrequency: .relativeLowFrequency
    case .relativeHighFrequency: .relativeHighFrequency
    case .relativeVeryHighFrequency: .relativeVeryHighFrequency
    case .spectralSlope: .spectralSlope
    case .sd1: .sd1
    case .sd2: .sd2
    case .sd1ToSD2: .sd1ToSD2
    case .ellipseArea: .ellipseArea
    case .csi: .csi
    case .cvi: .cvi
    case .csiModified: .csiModified
    case .relativeIntervalsMedian: .relativeIntervalsMedian
    case .relativeIntervalsIQR: .relativeIntervalsIQR
    case .sampleEntropy: .sampleEntropy
    case .approximateEntropy: .approximateEntropy
    case .fuzzyEntropy: .fuzzyEntropy
    case .shannonEntropy: .shannonEntropy
    case .multiscaleEntropy: .multiscaleEntropy
    case .compositeMultiscaleEntropy: .compositeMultiscaleEntropy
    case .refinedMultiscaleEntropy: .refinedMultiscaleEntropy
    case .dfaAlpha1: .dfaAlpha1
    case .dfaAlpha2: .dfaAlpha2
    case .mfdfaAlpha1Width: .mfdfaAlpha1Width
    case .mfdfaAlpha1Peak: .mfdfaAlpha1Peak
    case .mfdfaAlpha1Mean: .mfdfaAlpha1Mean
    case .mfdfaAlpha1Max: .mfdfaAlpha1Max
    case .mfdfaAlpha1Delta: .mfdfaAlpha1Delta
    case .mfdfaAlpha1Asymmetry: .mfdfaAlpha1Asymmetry
    case .mfdfaAlpha1Fluctuation: .mfdfaAlpha1Fluctuation
    case .mfdfaAlpha1Increment: .mfdfaAlpha1Increment
    case .mfdfaAlpha2Width: .mfdfaAlpha2Width
    case .mfdfaAlpha2Peak: .mfdfaAlpha2Peak
    case .mfdfaAlpha2Mean: .mfdfaAlpha2Mean
    case .mfdfaAlpha2Max: .mfdfaAlpha2Max
    case .mfdfaAlpha2Delta: .mfdfaAlpha2Delta
    case .mfdfaAlpha2Asymmetry: .mfdfaAlpha2Asymmetry
    case .mfdfaAlpha2Fluctuation: .mfdfaAlpha2Fluctuation
    case .mfdfaAlpha2Increment: .mfdfaAlpha2Increment
    case .correlationDimension: .correlationDimension
    case .higuchiDimension: .higuchiDimension
    case .katzDimension: .katzDimension
    case .lempelZiv: .lempelZiv
    case .inflectionPoints: .inflectionPoints
    case .inverseSegmentLength: .inverseSegmentLength
    case .shortSegments: .shortSegments
    case .alternation: .alternation
    case .guzikIndex: .guzikIndex
    case .slopeIndex: .slopeIndex
    case .areaIndex: .areaIndex
    case .portaIndex: .portaIndex
    case .c1d: .c1d
    case .c1a: .c1a
    case .c2d: .c2d
    case .c2a: .c2a
    case .cd: .cd
    case .ca: .ca
    case .sd1d: .sd1d
    case .sd1a: .sd1a
    case .sd2d: .sd2d
    case .sd2a: .sd2a
    case .sdnnd: .sdnnd
    case .sdnna: .sdnna
    case .symbols0V: .symbols0V
    case .symbols1V: .symbols1V
    case .symbols2LV: .symbols2LV
    case .symbols2UV: .symbols2UV
    case .recurrenceRate: .recurrenceRate
    case .diagonalRecurrenceSlope: .diagonalRecurrenceSlope
    case .determinism: .determinism
    case .determinismToRecurrence: .determinismToRecurrence
    case .meanDiagonalLine: .meanDiagonalLine
    case .longestDiagonalLine: .longestDiagonalLine
    case .divergence: .divergence
    case .laminarity: .laminarity
    case .trappingTime: .trappingTime
    case .longestVerticalLine: .longestVerticalLine
    case .diagonalEntropy: .diagonalEntropy
    case .verticalEntropy: .verticalEntropy
    case .meanWhiteLine: .meanWhiteLine
    case .longestWhiteLine: .longestWhiteLine
    case .whiteEntropy: .whiteEntropy
    case .decelerationCapacity: .decelerationCapacity
    case .accelerationCapacity: .accelerationCapacity
    case .turbulenceOnset: .turbulenceOnset
    case .turbulenceSlope: .turbulenceSlope
    case .stressIndex: .stressIndex
    case .pnsIndex: .pnsIndex
    case .snsIndex: .snsIndex
    case .porgesRSA: .porgesRSA
    case .respirationRate: .respirationRate
    case .respiratoryHighFrequency: .respiratoryHighFrequency
    case .logRespiratoryHighFrequency: .logRespiratoryHighFrequency
    case .peakToTroughMean: .peakToTroughMean
    case .peakToTroughLogMean: .peakToTroughLogMean
    case .peakToTroughDeviation: .peakToTroughDeviation
    case .breathsWithoutRSA: .breathsWithoutRSA
    case .gatesMean: .gatesMean
    case .gatesLogMean: .gatesLogMean
    case .gatesDeviation: .gatesDeviation
    }
  }
}
