package import AutonomicSim

extension JSONText {
  /// Writes what decides whether the numbers can be read as they stand: `resolution`, `stationarity`
  /// and `clock`, each with a reason where it says nothing.
  ///
  /// - Parameter validity: What the analysis found.
  package mutating func validity(_ validity: ValidityReport) {
    resolution(validity)
    key("stationarity")
    object { json in
      let test = validity.stationarity
      json.member("mean_change_ms", test?.meanChangeMilliseconds)
      json.member("mean_p", test?.meanProbability)
      json.member("variance_ratio", test?.varianceRatio)
      json.member("variance_p", test?.varianceProbability)
      if test == nil {
        json.member(
          "reason", "needs \(StationarityTest.leastIntervals) intervals to tell a drift from chance"
        )
      }
    }
    key("clock")
    object { json in
      json.member("difference_s", validity.clock?.differenceSeconds)
      json.member("percent", validity.clock?.percent)
      if validity.clock == nil { json.member("reason", "the recording has no time stamps") }
    }
  }

  private mutating func resolution(_ validity: ValidityReport) {
    key("resolution")
    object { json in
      json.member("step_ms", validity.resolution?.stepMilliseconds)
      json.member("name", validity.resolution?.name ?? "none that shows")
      json.member("tied_percent", validity.tiedPercent)
      json.key("bias")
      json.array { json in
        for bias in validity.biases {
          json.object { json in
            json.member("metric", bias.metric.key)
            json.member("bias", bias.bias)
          }
        }
      }
      if validity.resolution == nil {
        json.member(
          "reason",
          "the intervals are no multiples of a usual clock's step, or too few different ones")
      } else if validity.tiedPercent == nil {
        json.member("reason", "no interval follows another")
      }
    }
  }
}
