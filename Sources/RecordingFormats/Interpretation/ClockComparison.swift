/// What the times beside intervals show: gaps, steps backwards, the span of the clock.
struct ClockComparison {
  private(set) var gaps: [(row: Int, milliseconds: Double)] = []
  private(set) var backwardCount = 0
  private(set) var longStepCount = 0
  private(set) var spanSeconds = 0.0
  /// Rows before which the clock was set back, or another recording begins: what stands on both
  /// sides does not join.
  private(set) var seams: [Int] = []
  /// Steps that are shorter than their interval by more than the tolerance.
  private(set) var shortStepCount = 0

  /// The time by which arrival stamps must outrun the intervals before beats count as lost, in
  /// seconds; packets that are only late by less are frequent.
  static let arrivalGapSeconds = 3.0
  /// How many rows before and after a late arrival tell whether its delay was made up: BLE
  /// recorders deliver what they held back within some ten seconds.
  static let arrivalRowCount = 32

  /// How many rows before and after a step tell whether it was rounding: enough for times with one
  /// decimal to fall on both sides of the truth.
  static let settlingRowCount = 8

  /// Compares times with the intervals beside them.
  ///
  /// - Parameters:
  ///   - times: The times, one per row.
  ///   - intervals: The intervals in milliseconds, one per row; NaN where missing.
  /// - Complexity: O(n + 64 g) for g steps that do not fit their interval.
  init(times: TimeColumn, intervals: [Double]) {
    measureSteps(times.seconds)
    switch times.meaning {
    case .arrival: findArrivalGaps(times.seconds, intervals)
    case .intervalStart, .intervalEnd: findBeatTimeGaps(times, intervals)
    }
    findSeams(times.seconds)
  }

  /// The gaps, and the seams as gaps of no length.
  var gapsAndSeams: [(row: Int, milliseconds: Double)] {
    guard !seams.isEmpty else { return gaps }
    let found = Set(gaps.map(\.row))
    let added = seams.filter { !found.contains($0) }.map { (row: $0, milliseconds: 0.0) }
    return (gaps + added).sorted { $0.row < $1.row }
  }

  /// Finds steps far back from which the times of the next rows go on, not those of before.
  private mutating func findSeams(_ seconds: [Double]) {
    guard backwardCount > 0 else { return }
    let rows = seconds.indices.filter { !seconds[$0].isNaN }
    for position in rows.indices.dropFirst() {
      let step = seconds[rows[position]] - seconds[rows[position - 1]]
      guard step < -ClockComparison.arrivalGapSeconds else { continue }
      let after = rows[position...].prefix(Self.settlingRowCount)
      let before = seconds[rows[position - 1]]
      if after.allSatisfy({ seconds[$0] < before }) { seams.append(rows[position]) }
    }
  }

  private mutating func measureSteps(_ seconds: [Double]) {
    var previous = Double.nan
    for time in seconds where !time.isNaN {
      let step = time - previous
      previous = time
      guard !step.isNaN else { continue }
      if step < 0 {
        backwardCount += 1
      } else {
        spanSeconds += step
        if step > ClockComparison.arrivalGapSeconds { longStepCount += 1 }
      }
    }
  }

  /// Finds steps longer or shorter than their interval that the next rows do not take back.
  ///
  /// Times are often written with fewer digits as they grow (999.58, then 1000.3), so single steps
  /// jump to and fro while the times as a whole keep pace. The lag of a row is its time minus the
  /// running sum of the intervals; where beats are missing it rises for good.
  private mutating func findBeatTimeGaps(_ times: TimeColumn, _ intervals: [Double]) {
    let tolerance = TimeColumn.toleranceMilliseconds(resolutionSeconds: times.resolutionSeconds)
    let rows = intervals.indices.filter { !intervals[$0].isNaN && !times.seconds[$0].isNaN }
    var lags = [Double]()
    lags.reserveCapacity(rows.count)
    var sum = 0.0
    for (position, row) in rows.enumerated() {
      // An interval explains the step to its own beat, or the one to the row after it.
      if times.meaning == .intervalEnd {
        sum += intervals[row]
      } else if position > 0 {
        sum += intervals[rows[position - 1]]
      }
      lags.append(times.seconds[row] * 1000 - sum)
    }
    var lastChange = 0
    for position in lags.indices.dropFirst() {
      let excess = lags[position] - lags[position - 1]
      guard excess.magnitude > tolerance else { continue }
      let before = lags[max(lastChange, position - Self.settlingRowCount)..<position]
      let after = lags[position..<min(position + Self.settlingRowCount, lags.count)]
      if excess > 0 {
        guard smallest(after) - largest(before) > tolerance else { continue }
        gaps.append((rows[position], excess))
      } else {
        guard times.seconds[rows[position]] >= times.seconds[rows[position - 1]],
          smallest(before) - largest(after) > tolerance
        else { continue }
        shortStepCount += 1
      }
      lastChange = position
    }
  }

  /// Finds steps that no later burst of packets makes up for.
  ///
  /// The lag of a row is its stamp minus the running sum of intervals and gaps. Delivery delays are
  /// never negative, so the smallest lag of the next rows bounds the time truly lost from above,
  /// and the smallest of the rows before is the lag without delay.
  private mutating func findArrivalGaps(_ seconds: [Double], _ intervals: [Double]) {
    var lags = [Double](repeating: .nan, count: intervals.count)
    var sum = 0.0
    for row in intervals.indices where !intervals[row].isNaN {
      sum += intervals[row] / 1000
      lags[row] = seconds[row] - sum
    }
    var lastGapRow = 0
    var previous = Double.nan
    for row in intervals.indices where !lags[row].isNaN {
      let lag = lags[row]
      defer { previous = lag }
      guard !previous.isNaN, lag - previous > ClockComparison.arrivalGapSeconds else { continue }
      let firstBefore = max(lastGapRow, row - ClockComparison.arrivalRowCount)
      let before = smallest(lags[firstBefore..<row])
      let after = smallest(lags[row..<min(row + ClockComparison.arrivalRowCount, lags.count)])
      let length = after - before
      guard length > ClockComparison.arrivalGapSeconds else { continue }
      gaps.append((row, length * 1000))
      lastGapRow = row
    }
  }

  private func largest(_ lags: ArraySlice<Double>) -> Double {
    lags.reduce(-.infinity) { $1 > $0 ? $1 : $0 }
  }

  private func smallest(_ lags: ArraySlice<Double>) -> Double {
    lags.reduce(.infinity) { $1 < $0 ? $1 : $0 }
  }
}
