extension MetricDefinition {
  static let snsIndex = MetricDefinition(
    name: "SNS-like index", unit: "1", group: .clinical,
    definition:
      "Mean of (mean_hr − 65.5)/7.7, (√stress_index − 9.5)/2.5 and (SD2% − 68)/10, rate in "
      + "bpm, SD2% = 100 · sd2/(sd1 + sd2). An open stand-in for the index of that name in Kubios, "
      + "whose weights are not published: 0 is about the mean of healthy adults at rest and 1 about "
      + "one standard deviation above. Mean and spread of the rate are published; those of the "
      + "stress index and of SD2% are provisional.",
    minimumData: "2 pairs of successive intervals",
    undefinedWhen: "all intervals are equal, or SD1 and SD2 are zero",
    reference: .nunan2010
  ) { inputs in
    inputs.meanScore([
      (MetricDefinition.meanHeartRate.compute(inputs), mean: 65.5, deviation: 7.7),
      (
        MetricDefinition.stressIndex.compute(inputs).map { $0.squareRoot() }, mean: 9.5,
        deviation: 2.5
      ),
      (inputs.poincareShare(of: \.sd2Milliseconds), mean: 68, deviation: 10),
    ])
  }
}
