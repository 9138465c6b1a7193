/// The closed list of metrics; the raw value is the key in JSON, CSV and on the command line.
///
/// A new metric is a file with its ``MetricDefinition`` and a case here; the compiler asks for its
/// arm in ``definition``, and everything else follows from `allCases`.
public enum Metric: String, Sendable, CaseIterable {
  /// Mean NN interval, in ms.
  case meanNN = "mean_nn"
  /// Median NN interval, in ms.
  case medianNN = "median_nn"
  /// Shortest NN interval, in ms.
  case minNN = "min_nn"
  /// Longest NN interval, in ms.
  case maxNN = "max_nn"
  /// Range of NN, in ms.
  case rangeNN = "range_nn"
  /// SD of NN intervals, in ms.
  case sdnn
  /// Standard error of mean NN, in ms.
  case semNN = "sem_nn"
  /// SD of 5-min means, in ms.
  case sdann
  /// SD of 1-min means, in ms.
  case sdannOneMinute = "sdann_1min"
  /// SD of 2-min means, in ms.
  case sdannTwoMinutes = "sdann_2min"
  /// Mean of 5-min SDNN, in ms.
  case sdnnIndex = "sdnn_index"
  /// Mean of 1-min SDNN, in ms.
  case sdnnIndexOneMinute = "sdnn_index_1min"
  /// Mean of 2-min SDNN, in ms.
  case sdnnIndexTwoMinutes = "sdnn_index_2min"
  /// RMS of successive differences, in ms.
  case rmssd
  /// SD of successive differences, in ms.
  case sdsd
  /// Coefficient of variation of NN.
  case cvnn
  /// Coefficient of variation of differences.
  case cvsd
  /// Median coefficient of variation of NN.
  case mcvnn
  /// Ratio of SDNN to RMSSD.
  case sdrmssd
  /// Mean absolute difference, in ms.
  case meanAbsoluteDifference = "mean_abs_diff"
  /// Median absolute difference, in ms.
  case medianAbsoluteDifference = "median_abs_diff"
  /// Smallest absolute difference, in ms.
  case minAbsoluteDifference = "min_abs_diff"
  /// Largest absolute difference, in ms.
  case maxAbsoluteDifference = "max_abs_diff"
  /// Number of differences above 50 ms.
  case nn50
  /// Share of differences above 50 ms, in percent.
  case pnn50
  /// Number of differences above 20 ms.
  case nn20
  /// Share of differences above 20 ms, in percent.
  case pnn20
  /// HRV triangular index.
  case triangularIndex = "hti"
  /// Triangular interpolation of NN, in ms.
  case tinn
  /// Start of the triangle of TINN, in ms.
  case tinnStart = "tinn_n"
  /// End of the triangle of TINN, in ms.
  case tinnEnd = "tinn_m"
  /// Baevsky's mode of NN, in ms.
  case modeNN = "mode_nn"
  /// Amplitude of Baevsky's mode, in percent.
  case modeAmplitudeNN = "amode_nn"
  /// Mean heart rate, in beats per minute.
  case meanHeartRate = "mean_hr"
  /// Median heart rate, in beats per minute.
  case medianHeartRate = "median_hr"
  /// Lowest heart rate, in beats per minute.
  case minHeartRate = "min_hr"
  /// Highest heart rate, in beats per minute.
  case maxHeartRate = "max_hr"
  /// SD of heart rate, in beats per minute.
  case sdHeartRate = "sd_hr"
  /// Median absolute deviation of NN, in ms.
  case madNN = "mad_nn"
  /// Interquartile range of NN, in ms.
  case iqrNN = "iqr_nn"
  /// 20th percentile of NN, in ms.
  case percentile20NN = "prc20_nn"
  /// 80th percentile of NN, in ms.
  case percentile80NN = "prc80_nn"
  /// Skewness of NN.
  case skewnessNN = "skewness_nn"
  /// Kurtosis of NN.
  case kurtosisNN = "kurtosis_nn"

  /// Ultra-low-frequency power, in ms².
  case ultraLowFrequency = "ulf"
  /// Very-low-frequency power, in ms².
  case veryLowFrequency = "vlf"
  /// Low-frequency power, in ms².
  case lowFrequency = "lf"
  /// High-frequency power, in ms².
  case highFrequency = "hf"
  /// Very-high-frequency power, in ms².
  case veryHighFrequency = "vhf"
  /// Total power, in ms².
  case totalPower = "total_power"
  /// LF in normalised units.
  case lowFrequencyNormalised = "lf_nu"
  /// HF in normalised units.
  case highFrequencyNormalised = "hf_nu"
  /// Ratio of LF to HF.
  case lowToHighFrequency = "lf_hf"
  /// Logarithm of ULF power, in ln ms².
  case logUltraLowFrequency = "ln_ulf"
  /// Logarithm of VLF power, in ln ms².
  case logVeryLowFrequency = "ln_vlf"
  /// Logarithm of LF power, in ln ms².
  case logLowFrequency = "ln_lf"
  /// Logarithm of HF power, in ln ms².
  case logHighFrequency = "ln_hf"
  /// Logarithm of VHF power, in ln ms².
  case logVeryHighFrequency = "ln_vhf"
  /// Peak frequency of ULF, in Hz.
  case peakUltraLowFrequency = "peak_ulf"
  /// Peak frequency of VLF, in Hz.
  case peakVeryLowFrequency = "peak_vlf"
  /// Peak frequency of LF, in Hz.
  case peakLowFrequency = "peak_lf"
  /// Peak frequency of HF, in Hz.
  case peakHighFrequency = "peak_hf"
  /// Peak frequency of VHF, in Hz.
  case peakVeryHighFrequency = "peak_vhf"
  /// ULF share of total power, in percent.
  case relativeUltraLowFrequency = "rel_ulf"
  /// VLF share of total power, in percent.
  case relativeVeryLowFrequency = "rel_vlf"
  /// LF share of total power, in percent.
  case relativeLowFrequency = "rel_lf"
  /// HF share of total power, in percent.
  case relativeHighFrequency = "rel_hf"
  /// VHF relative to total power, in percent.
  case relativeVeryHighFrequency = "rel_vhf"
  /// Spectral exponent β.
  case spectralSlope = "psd_beta"

  /// Poincaré SD1, in ms.
  case sd1
  /// Poincaré SD2, in ms.
  case sd2
  /// Ratio of SD1 to SD2.
  case sd1ToSD2 = "sd1_sd2"
  /// Area of the Poincaré ellipse, in ms².
  case ellipseArea = "ellipse_area"
  /// Cardiac sympathetic index.
  case csi
  /// Cardiac vagal index, in log₁₀ ms².
  case cvi
  /// Modified cardiac sympathetic index, in ms.
  case csiModified = "csi_modified"
  /// rrHRV, median of relative RR, in percent.
  case relativeIntervalsMedian = "rrhrv_median"
  /// rrHRV, interquartile range of relative RR, in percent.
  case relativeIntervalsIQR = "rrhrv_iqr"

  /// Sample entropy, in nats.
  case sampleEntropy = "sampen"
  /// Approximate entropy, in nats.
  case approximateEntropy = "apen"
  /// Fuzzy entropy, in nats.
  case fuzzyEntropy = "fuzzyen"
  /// Shannon entropy of the histogram, in bits.
  case shannonEntropy = "shannon_en"
  /// Area under multiscale entropy, in nats.
  case multiscaleEntropy = "mse_area"
  /// Area under composite multiscale entropy, in nats.
  case compositeMultiscaleEntropy = "cmse_area"
  /// Area under refined composite multiscale entropy, in nats.
  case refinedMultiscaleEntropy = "rcmse_area"
  /// Short-term scaling exponent α1.
  case dfaAlpha1 = "dfa_alpha1"
  /// Long-term scaling exponent α2.
  case dfaAlpha2 = "dfa_alpha2"
  /// Width, multifractal spectrum of α1.
  case mfdfaAlpha1Width = "mfdfa_alpha1_width"
  /// Peak, multifractal spectrum of α1.
  case mfdfaAlpha1Peak = "mfdfa_alpha1_peak"
  /// Centre, multifractal spectrum of α1.
  case mfdfaAlpha1Mean = "mfdfa_alpha1_mean"
  /// Dimension at the largest α, multifractal spectrum of α1.
  case mfdfaAlpha1Max = "mfdfa_alpha1_max"
  /// Difference of dimensions, multifractal spectrum of α1.
  case mfdfaAlpha1Delta = "mfdfa_alpha1_delta"
  /// Asymmetry, multifractal spectrum of α1.
  case mfdfaAlpha1Asymmetry = "mfdfa_alpha1_asymmetry"
  /// h-fluctuation index, multifractal spectrum of α1.
  case mfdfaAlpha1Fluctuation = "mfdfa_alpha1_fluctuation"
  /// Squared increments of h, multifractal spectrum of α1.
  case mfdfaAlpha1Increment = "mfdfa_alpha1_increment"
  /// Width, multifractal spectrum of α2.
  case mfdfaAlpha2Width = "mfdfa_alpha2_width"
  /// Peak, multifractal spectrum of α2.
  case mfdfaAlpha2Peak = "mfdfa_alpha2_peak"
  /// Centre, multifractal spectrum of α2.
  case mfdfaAlpha2Mean = "mfdfa_alpha2_mean"
  /// Dimension at the largest α, multifractal spectrum of α2.
  case mfdfaAlpha2Max = "mfdfa_alpha2_max"
  /// Difference of dimensions, multifractal spectrum of α2.
  case mfdfaAlpha2Delta = "mfdfa_alpha2_delta"
  /// Asymmetry, multifractal spectrum of α2.
  case mfdfaAlpha2Asymmetry = "mfdfa_alpha2_asymmetry"
  /// h-fluctuation index, multifractal spectrum of α2.
  case mfdfaAlpha2Fluctuation = "mfdfa_alpha2_fluctuation"
  /// Squared increments of h, multifractal spectrum of α2.
  case mfdfaAlpha2Increment = "mfdfa_alpha2_increment"
  /// Correlation dimension.
  case correlationDimension = "corr_dim"
  /// Higuchi fractal dimension.
  case higuchiDimension = "higuchi_fd"
  /// Katz fractal dimension.
  case katzDimension = "katz_fd"
  /// Lempel–Ziv complexity.
  case lempelZiv = "lzc"

  /// Percentage of inflection points, in percent.
  case inflectionPoints = "pip"
  /// Inverse average length of segments, in percent.
  case inverseSegmentLength = "ials"
  /// Percentage of intervals in short segments, in percent.
  case shortSegments = "pss"
  /// Percentage of intervals in alternation, in percent.
  case alternation = "pas"

  /// Guzik's index, in percent.
  case guzikIndex = "gi"
  /// Slope index, in percent.
  case slopeIndex = "si"
  /// Area index, in percent.
  case areaIndex = "ai"
  /// Porta's index, in percent.
  case portaIndex = "pi"
  /// Short-term contribution of decelerations.
  case c1d
  /// Short-term contribution of accelerations.
  case c1a
  /// Long-term contribution of decelerations.
  case c2d
  /// Long-term contribution of accelerations.
  case c2a
  /// Total contribution of decelerations.
  case cd
  /// Total contribution of accelerations.
  case ca
  /// SD1 of decelerations, in ms.
  case sd1d
  /// SD1 of accelerations, in ms.
  case sd1a
  /// SD2 of decelerations, in ms.
  case sd2d
  /// SD2 of accelerations, in ms.
  case sd2a
  /// SDNN of decelerations, in ms.
  case sdnnd
  /// SDNN of accelerations, in ms.
  case sdnna

  /// Symbolic patterns 0V, in percent.
  case symbols0V = "sym_0v"
  /// Symbolic patterns 1V, in percent.
  case symbols1V = "sym_1v"
  /// Symbolic patterns 2LV, in percent.
  case symbols2LV = "sym_2lv"
  /// Symbolic patterns 2UV, in percent.
  case symbols2UV = "sym_2uv"

  /// Recurrence rate, in percent.
  case recurrenceRate = "rqa_rec"
  /// Slope of diagonal recurrence.
  case diagonalRecurrenceSlope = "rqa_diag_rec"
  /// Determinism, in percent.
  case determinism = "rqa_det"
  /// Ratio of determinism to recurrence rate.
  case determinismToRecurrence = "rqa_det_rec"
  /// Mean diagonal line, in beats.
  case meanDiagonalLine = "rqa_lmean"
  /// Longest diagonal line, in beats.
  case longestDiagonalLine = "rqa_lmax"
  /// Divergence, in 1/beats.
  case divergence = "rqa_divergence"
  /// Laminarity, in percent.
  case laminarity = "rqa_lam"
  /// Trapping time, in beats.
  case trappingTime = "rqa_tt"
  /// Longest vertical line, in beats.
  case longestVerticalLine = "rqa_vmax"
  /// Entropy of diagonal lines, in nats.
  case diagonalEntropy = "rqa_entropy"
  /// Entropy of vertical lines, in nats.
  case verticalEntropy = "rqa_ven"
  /// Mean white vertical line, in beats.
  case meanWhiteLine = "rqa_white_mean"
  /// Longest white vertical line, in beats.
  case longestWhiteLine = "rqa_white_max"
  /// Entropy of white vertical lines, in nats.
  case whiteEntropy = "rqa_white_entropy"

  /// Deceleration capacity, in ms.
  case decelerationCapacity = "dc"
  /// Acceleration capacity, in ms.
  case accelerationCapacity = "ac"
  /// Heart rate turbulence onset, in percent.
  case turbulenceOnset = "hrt_to"
  /// Heart rate turbulence slope, in ms/beat.
  case turbulenceSlope = "hrt_ts"
  /// Baevsky's stress index, in %/s².
  case stressIndex = "stress_index"
  /// PNS-like index.
  case pnsIndex = "pns_index"
  /// SNS-like index.
  case snsIndex = "sns_index"
  /// Respiratory sinus arrhythmia (Porges–Bohrer), in ln ms².
  case porgesRSA = "rsa_porges"

  /// Respiration rate, in breaths/min.
  case respirationRate = "resp_rate"
  /// Power around the breathing frequency, in ms².
  case respiratoryHighFrequency = "hf_resp"
  /// Logarithm of power around the breathing frequency, in ln ms².
  case logRespiratoryHighFrequency = "ln_hf_resp"
  /// Respiratory sinus arrhythmia (peak to trough), in ms.
  case peakToTroughMean = "rsa_p2t_mean"
  /// Logarithm of peak-to-trough RSA, in ln ms.
  case peakToTroughLogMean = "rsa_p2t_mean_log"
  /// Spread of peak-to-trough RSA, in ms.
  case peakToTroughDeviation = "rsa_p2t_sd"
  /// Breaths without peak-to-trough RSA, in percent.
  case breathsWithoutRSA = "rsa_p2t_no_rsa"
  /// Respiratory sinus arrhythmia (Gates), in ln ms².
  case gatesMean = "rsa_gates_mean"
  /// Logarithm of Gates' RSA.
  case gatesLogMean = "rsa_gates_mean_log"
  /// Spread of Gates' RSA, in ln ms².
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
