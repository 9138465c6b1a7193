package import SignalCore

extension SampledSignal {
  /// Returns the samples that lie in a stretch of time, both ends included.
  ///
  /// - Parameters:
  ///   - startSeconds: The start, in seconds from the start of the recording.
  ///   - endSeconds: The end.
  /// - Returns: The part, with its own start; no samples where the signal has none there.
  package func slice(fromSeconds startSeconds: Double, toSeconds endSeconds: Double)
    -> SampledSignal
  {
    let last = Double(values.count)
    let from = ((startSeconds - self.startSeconds) * samplingRateHertz).rounded(.up)
    let to = ((endSeconds - self.startSeconds) * samplingRateHertz).rounded(.down) + 1
    let lower = Int(min(max(from, 0), last))
    let upper = max(lower, Int(min(max(to, 0), last)))
    return SampledSignal(
      values: Array(values[lower..<upper]), samplingRateHertz: samplingRateHertz,
      startSeconds: timeSeconds(ofSample: lower))
  }

  /// Returns equal consecutive parts, each of a length or up to twice that.
  ///
  /// - Parameter seconds: The least length of a part; a shorter signal is one part.
  /// - Returns: The parts in order; none for an empty signal.
  package func parts(ofAtLeast seconds: Double) -> [SampledSignal] {
    guard !values.isEmpty else { return [] }
    let whole = Double(values.count) / samplingRateHertz / seconds
    // A recording of n times the length falls short of it by part of a beat.
    let count = max(1, Int(whole + 0.01))
    if count == 1 { return [self] }
    return (0..<count).map { part in
      let lower = part * values.count / count
      let upper = (part + 1) * values.count / count
      return SampledSignal(
        values: Array(values[lower..<upper]), samplingRateHertz: samplingRateHertz,
        startSeconds: timeSeconds(ofSample: lower))
    }
  }
}
