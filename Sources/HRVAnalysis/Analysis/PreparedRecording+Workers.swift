import SignalCore
import Synchronization

// The same results as with one worker, bit for bit: every metric depends on its inputs alone.

extension PreparedRecording {
  /// Computes the metrics, with intervals if they were asked for, and the curves of the whole.
  ///
  /// - Parameters:
  ///   - inputs: What they are computed from; with several workers only those of ``WorkShare/others``,
  ///     while the other shares prepare their own.
  ///   - workers: How many kinds of metrics are computed at a time, at least 1.
  /// - Returns: One outcome for each metric and curve asked for, in the order of the catalogue.
  func wholeOutcomes(
    from inputs: borrowing Mutex<MetricInputs>, workers: Int
  ) -> ([MetricOutcome], [CurveOutcome]) {
    let chosen = options.selection.metrics
    let curves = chosenCurves
    if workers == 1 {
      return inputs.withLock { wholeOutcomes(of: chosen, curves, from: $0) }
    }
    let shares = WorkShare.allCases.map { share in
      (
        share, chosen.filter { WorkShare($0) == share }, curves.filter { WorkShare($0) == share }
      )
    }.filter { !$1.isEmpty || !$2.isEmpty }
    let parts = ConcurrentWork.results(count: shares.count, workers: workers) { index in
      let (share, metrics, curves) = shares[index]
      // What these metrics prepare serves the validity gates once more.
      guard share == .others else {
        return wholeOutcomes(of: metrics, curves, from: self.inputs(of: series))
      }
      return inputs.withLock { wholeOutcomes(of: metrics, curves, from: $0) }
    }
    var found = [Metric: MetricOutcome]()
    var courses = [AnalysisCurve: CurveOutcome]()
    for (metrics, curves) in parts {
      for outcome in metrics { found[outcome.metric] = outcome }
      for course in curves { courses[course.curve] = course }
    }
    return (chosen.compactMap { found[$0] }, curves.compactMap { courses[$0] })
  }

  private func wholeOutcomes(
    of metrics: [Metric], _ curves: [AnalysisCurve], from inputs: MetricInputs
  ) -> ([MetricOutcome], [CurveOutcome]) {
    (
      outcomes(of: metrics, from: inputs, withIntervals: options.includesIntervals),
      self.curves(curves, of: inputs)
    )
  }

  /// Computes the metrics and curves of each window of the recording, several windows at once where
  /// there are workers for it.
  ///
  /// - Parameters:
  ///   - plan: The windows.
  ///   - startSeconds: Where the first window starts; where the first interval starts if `nil`.
  ///   - endSeconds: Where the last window ends at the latest; at the last beat if `nil`.
  ///   - workers: How many windows are computed at a time, at least 1; more than there are
  ///     processors gain nothing.
  ///   - isDone: Called, from any thread, with the number of windows done and of all windows.
  /// - Returns: One result for each window, in order of time; the same for any number of workers.
  public func windows(
    _ plan: WindowPlan, from startSeconds: Double? = nil, to endSeconds: Double? = nil,
    workers: Int = 1, isDone: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil
  ) -> [WindowResult] {
    precondition((1...1 << 16).contains(workers), "from one worker to 65,536")
    let ranges = windowRanges(plan, from: startSeconds, to: endSeconds)
    let progress = isDone.map { WindowProgress(of: ranges.count, isDone: $0) }
    guard workers > 1 else { return windows(ranges[...], progress) }
    // Runs of windows share scratch memory, and are short enough for workers to end together.
    let length = max(1, min(64, ranges.count / (4 * workers)))
    let starts = Array(stride(from: 0, to: ranges.count, by: length))
    let runs = ConcurrentWork.results(count: starts.count, workers: workers) { index in
      windows(ranges[starts[index]..<min(starts[index] + length, ranges.count)], progress)
    }
    return runs.flatMap(\.self)
  }

  private func windows(
    _ ranges: ArraySlice<WindowRange>, _ progress: WindowProgress?
  ) -> [WindowResult] {
    let workspace = Workspace(options.conventions)
    return ranges.map { range in
      defer { progress?.windowIsDone() }
      return window(range, workspace)
    }
  }
}
