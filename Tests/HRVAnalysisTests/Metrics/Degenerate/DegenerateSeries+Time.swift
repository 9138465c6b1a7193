import HRVAnalysis

extension DegenerateSeries {
  static let time: [Row] = [
    Row(.meanNN, .medianNN, constant: .value(800), pair: .value(850), jumps: .value(850)),
    Row(.minNN, constant: .value(800), pair: .value(800), jumps: .value(800)),
    Row(.maxNN, constant: .value(800), pair: .value(900), jumps: .value(900)),
    Row(.percentile20NN, constant: .value(800), pair: .value(820), jumps: .value(800)),
    Row(.percentile80NN, constant: .value(800), pair: .value(880), jumps: .value(900)),
    Row(.rangeNN, constant: .value(0), pair: .value(100), jumps: .value(100)),
    Row(.iqrNN, constant: .value(0), pair: .value(50), jumps: .value(100)),
    Row(.madNN, constant: .value(0), pair: .value(74.13), jumps: .value(74.13)),
    Row(.sdnn, constant: .value(0), pair: .value(pairSDNN), jumps: .value(jumpsSDNN)),
    Row(
      .semNN, constant: .value(0), pair: .value(50),
      jumps: .value(jumpsSDNN / 200.0.squareRoot())),
    Row(
      .sdann, .sdnnIndex, constant: .segments(1, 300), pair: .segments(0, 300),
      jumps: .segments(0, 300)),
    Row(
      .sdannTwoMinutes, .sdnnIndexTwoMinutes, constant: .value(0), pair: .segments(0, 120),
      jumps: .segments(1, 120)),
    Row(
      .sdannOneMinute, .sdnnIndexOneMinute, constant: .value(0), pair: .segments(0, 60),
      jumps: .segments(2, 60)),
    Row(
      .rmssd, .meanAbsoluteDifference, .medianAbsoluteDifference, .minAbsoluteDifference,
      .maxAbsoluteDifference, constant: .value(0), pair: .value(100), jumps: .value(100)),
    Row(.sdsd, constant: .value(0), pair: .onePair, jumps: .value(jumpsSDSD)),
    Row(.cvnn, constant: .value(0), pair: .value(pairSDNN / 850), jumps: .value(jumpsSDNN / 850)),
    Row(.cvsd, constant: .value(0), pair: .value(100.0 / 850), jumps: .value(100.0 / 850)),
    Row(.mcvnn, constant: .value(0), pair: .value(74.13 / 850), jumps: .value(74.13 / 850)),
    Row(
      .sdrmssd, constant: .zero("RMSSD"), pair: .value(pairSDNN / 100),
      jumps: .value(jumpsSDNN / 100)),
    Row(.nn50, .nn20, constant: .value(0), pair: .value(1), jumps: .value(199)),
    Row(.pnn50, .pnn20, constant: .value(0), pair: .value(100), jumps: .value(100)),
    Row(
      .meanHeartRate, .medianHeartRate, constant: .value(75), pair: .value(425.0 / 6),
      jumps: .value(425.0 / 6)),
    Row(.minHeartRate, constant: .value(75), pair: .value(200.0 / 3), jumps: .value(200.0 / 3)),
    Row(.maxHeartRate, constant: .value(75), pair: .value(75), jumps: .value(75)),
    // 25/3 bpm apart, as the intervals are 100 ms apart.
    Row(
      .sdHeartRate, constant: .value(0), pair: .value(pairSDNN / 12), jumps: .value(jumpsSDNN / 12)
    ),
    Row(.skewnessNN, constant: .equal, pair: .value(0), jumps: .value(0)),
    Row(.kurtosisNN, constant: .equal, pair: .value(1), jumps: .value(1)),
  ]

  /// 800 lies in the bin from 796.875 to 804.6875 ms, the lower of two equal ones with 900.
  static let histogram: [Row] = [
    Row(.triangularIndex, constant: .value(1), pair: .value(2), jumps: .value(2)),
    Row(.tinn, constant: .value(15.625), pair: .value(15.625), jumps: .value(15.625)),
    Row(
      .tinnStart, constant: .value(792.96875), pair: .value(792.96875), jumps: .value(792.96875)),
    Row(.tinnEnd, constant: .value(808.59375), pair: .value(808.59375), jumps: .value(808.59375)),
    Row(.modeNN, constant: .value(825), pair: .value(825), jumps: .value(825)),
    Row(.modeAmplitudeNN, constant: .value(100), pair: .value(50), jumps: .value(50)),
  ]
}
