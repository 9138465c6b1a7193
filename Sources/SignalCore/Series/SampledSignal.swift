/// A signal sampled at equal steps of time.
public struct SampledSignal: Sendable, Equatable {
  /// The samples, in the signal's own unit.
  public var values: [Double]
  /// Samples per second.
  public private(set) var samplingRateHertz: Double
  /// The time of the first sample, in seconds from the start of the recording.
  public private(set) var startSeconds: Double

  /// Creates a signal.
  ///
  /// - Parameters:
  ///   - values: The samples.
  ///   - samplingRateHertz: Samples per second, positive and finite.
  ///   - startSeconds: The time of the first sample, in seconds.
  public init(values: [Double], samplingRateHertz: Double, startSeconds: Double = 0) {
    precondition(
      samplingRateHertz > 0 && samplingRateHertz.isFinite, "a sampling rate is positive and finite")
    self.values = values
    self.samplingRateHertz = samplingRateHertz
    self.startSeconds = startSeconds
  }

  /// Becomes equal to another signal, in the memory it has where no copy shares that.
  package mutating func copy(_ other: SampledSignal) {
    values.removeAll(keepingCapacity: true)
    values.append(contentsOf: other.values)
    samplingRateHertz = other.samplingRateHertz
    startSeconds = other.startSeconds
  }

  /// The time of a sample in seconds from the start of the recording.
  ///
  /// - Parameter index: The index of the sample.
  /// - Returns: Its time in seconds.
  public func timeSeconds(ofSample index: Int) -> Double {
    startSeconds + Double(index) / samplingRateHertz
  }
}
