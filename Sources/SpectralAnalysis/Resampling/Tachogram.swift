public import SignalCore

/// The RR intervals as an evenly sampled signal of time.
///
/// Each interval stands at the beat that ends it. The grid starts at the first beat of a gap-free
/// stretch and has a point t₀ + k/f for every k up to its last beat. Beat times are running sums,
/// so their rounding may put the last beat just before the grid point it belongs to: a point that
/// passes the last beat by less than 10⁻⁶ of a grid step still counts, and takes the last interval
/// as its value. (Rounding over a week at 4 Hz is 10⁻⁹ of a step, a recorder's clock tick 10⁻³.)
public enum Tachogram {
  /// Returns the tachogram of one gap-free stretch of beats.
  ///
  /// - Parameters:
  ///   - beatTimesSeconds: The times of at least one beat, in seconds, rising strictly.
  ///   - intervalsMilliseconds: The interval that each of those beats ends, in milliseconds.
  ///   - samplingRateHertz: Samples per second, positive and finite.
  ///   - method: How values between beats are found.
  /// - Returns: The signal in milliseconds, from the first to the last beat.
  /// - Complexity: O(n) for n beats and samples together.
  public static func sampled(
    beatTimesSeconds: Span<Double>,
    intervalsMilliseconds: Span<Double>,
    samplingRateHertz: Double = 4,
    method: InterpolationMethod = .cubicSpline
  ) -> SampledSignal {
    var values = [Double]()
    var memory = SplineMemory()
    return sampled(
      beatTimesSeconds: beatTimesSeconds, intervalsMilliseconds: intervalsMilliseconds,
      samplingRateHertz: samplingRateHertz, method: method, values: &values, memory: &memory)
  }

  private static func sampled(
    beatTimesSeconds: Span<Double>, intervalsMilliseconds: Span<Double>,
    samplingRateHertz: Double, method: InterpolationMethod, values: inout [Double],
    memory: inout SplineMemory
  ) -> SampledSignal {
    precondition(!beatTimesSeconds.isEmpty, "a tachogram needs at least one beat")
    precondition(
      samplingRateHertz > 0 && samplingRateHertz.isFinite, "a sampling rate is positive and finite")
    let start = beatTimesSeconds[0]
    let length = beatTimesSeconds[beatTimesSeconds.count - 1] - start
    let count = Int((length * samplingRateHertz + 1e-6).rounded(.down)) + 1
    method.write(
      abscissae: beatTimesSeconds, ordinates: intervalsMilliseconds, count: count,
      rate: samplingRateHertz, to: &values, memory: &memory)
    return SampledSignal(
      values: values, samplingRateHertz: samplingRateHertz, startSeconds: start)
  }

  /// Returns the tachogram of one of a series' gap-free stretches.
  ///
  /// - Parameters:
  ///   - series: The series.
  ///   - stretch: At least one index, with no break inside; one of `series.stretches`, say.
  ///   - samplingRateHertz: Samples per second, positive and finite.
  ///   - method: How values between beats are found.
  /// - Returns: The signal in milliseconds, from the first to the last beat of the stretch.
  /// - Complexity: O(n) for n beats and samples together.
  public static func sampled(
    _ series: RRSeries,
    stretch: Range<Int>,
    samplingRateHertz: Double = 4,
    method: InterpolationMethod = .cubicSpline
  ) -> SampledSignal {
    var values = [Double]()
    var memory = SplineMemory()
    return sampled(
      series, stretch: stretch, samplingRateHertz: samplingRateHertz, method: method,
      values: &values, memory: &memory)
  }

  /// The same, with memory to work in and for the samples; who holds earlier ones keeps them.
  package static func sampled(
    _ series: RRSeries, stretch: Range<Int>, samplingRateHertz: Double,
    method: InterpolationMethod, values: inout [Double], memory: inout SplineMemory
  ) -> SampledSignal {
    precondition(
      !series.breaks.contains { $0 > stretch.lowerBound && $0 < stretch.upperBound },
      "a tachogram does not cross a gap")
    return sampled(
      beatTimesSeconds: series.beatTimesSeconds.span.extracting(stretch),
      intervalsMilliseconds: series.intervalsMilliseconds.span.extracting(stretch),
      samplingRateHertz: samplingRateHertz, method: method, values: &values, memory: &memory)
  }
}
