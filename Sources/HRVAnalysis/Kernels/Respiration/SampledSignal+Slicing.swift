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

  /// Calls a closure with equal consecutive parts, each of a length or up to twice that.
  ///
  /// - Parameters:
  ///   - seconds: The least length of a part; a shorter signal is one part.
  ///   - body: Takes the parts in order; none for an empty signal.
  func forEachPart(ofAtLeast seconds: Double, _ body: (SampledSignal) -> Void) {
    guard !values.isEmpty else { return }
    let whole = Double(values.count) / samplingRateHertz / seconds
    // A recording of n times the length falls short of it by part of a beat.
    let count = max(1, Int(whole + 0.01))
    // A signal that is one part needs no copy.
    if count == 1 { return body(self) }
    for part in 0..<count {
      let lower = part * values.count / count
      let upper = (part + 1) * values.count / count
      body(
        SampledSignal(
          values: Array(values[lower..<upper]), samplingRateHertz: samplingRateHertz,
          startSeconds: timeSeconds(ofSample: lower)))
    }
  }
}
