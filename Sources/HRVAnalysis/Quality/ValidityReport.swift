public import SignalCore

/// What decides whether the numbers of a recording can be read as they stand.
public struct ValidityReport: Sendable, Equatable {
  /// The step of the clock that timed the beats; `nil` where none shows.
  public let resolution: TimeResolution?
  /// The share of successive intervals that are equal, in percent; `nil` without such pairs.
  public let tiedPercent: Double?
  /// What the step does to the metrics asked for, where that can be estimated; empty without a step.
  public let biases: [ResolutionBias]
  /// Whether mean and variance stay; `nil` below ``StationarityTest/leastIntervals`` intervals.
  public let stationarity: StationarityTest?
  /// How time stamps agree with the beats; `nil` without stamps.
  public let clock: ClockCheck?

  /// What a reader should know before reading any number; one sentence each.
  public var warnings: [String] { [clock?.warning].compactMap(\.self) }

  /// Looks at a recording.
  ///
  /// - Parameters:
  ///   - recorded: The intervals before correction, on which the clock's step shows.
  ///   - inputs: The corrected intervals.
  ///   - metrics: The metrics asked for.
  ///   - clock: What the file's time stamps say.
  init(recorded: RRSeries, inputs: MetricInputs, metrics: [Metric], clock: ClockCheck?) {
    let resolution = TimeResolution.of(recorded.intervalsMilliseconds) {
      RadixSort.sorted($0.span)
    }
    self.resolution = resolution
    let pairs = recorded.count - recorded.stretches.count
    var ties = 0
    let intervals = recorded.intervalsMilliseconds
    recorded.forEachSuccessivePair { index in
      if intervals[index] == intervals[index - 1] { ties += 1 }
    }
    tiedPercent = pairs > 0 ? 100 * Double(ties) / Double(pairs) : nil
    biases =
      resolution.map { found in
        ResolutionEffect(inputs, stepMilliseconds: found.stepMilliseconds).biases(of: metrics)
      } ?? []
    stationarity = StationarityTest(inputs.series)
    self.clock = clock
  }
}
