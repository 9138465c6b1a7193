import SignalCore

/// Beats on their way through a recorder; each keeps the number it had at the heart.
struct Detections {
  private struct Beat {
    var number: Int
    var timeSeconds: Double
    var label: BeatLabel
    var isMoved = false
  }

  private let startSeconds: Double
  private var beats: [Beat]
  private var disturbances: [Disturbance] = []
  /// The number of beats at the heart.
  let count: Int

  /// Creates the beats of a heart, all of them detected.
  ///
  /// - Parameters:
  ///   - startSeconds: The beat that starts the first interval, in seconds.
  ///   - timesSeconds: The beats that end the intervals, in seconds.
  init(startSeconds: Double, timesSeconds: [Double]) {
    self.startSeconds = startSeconds
    count = timesSeconds.count
    beats = timesSeconds.enumerated().map {
      Beat(number: $0.offset, timeSeconds: $0.element, label: .normal)
    }
  }

  /// Makes beats come early by 20 to 45 % of the interval that they end.
  mutating func advance(_ sizes: [Double?]) {
    var sinusSeconds = startSeconds
    for index in beats.indices {
      let previous = sinusSeconds
      sinusSeconds = beats[index].timeSeconds
      guard let size = sizes[index], index < beats.count - 1 else { continue }
      beats[index].timeSeconds -= (0.20 + 0.25 * size) * (sinusSeconds - previous)
      beats[index].label = .ventricularEctopic
      beats[index].isMoved = true
      note(.ectopic, beats[index].timeSeconds)
    }
  }

  /// Leaves out beats.
  mutating func miss(_ sizes: [Double?]) {
    let last = beats.count - 1
    var kept: [Beat] = []
    kept.reserveCapacity(beats.count)
    for index in beats.indices {
      if sizes[index] != nil, index < last {
        note(.missed, beats[index].timeSeconds)
      } else {
        kept.append(beats[index])
      }
    }
    beats = kept
  }

  /// Moves beats by 10 to 40 % of the shorter interval beside them, to either side.
  mutating func mistime(_ sizes: [Double?]) {
    let times = beats.map(\.timeSeconds)
    for index in beats.indices.dropLast() {
      guard let size = sizes[beats[index].number] else { continue }
      let before = times[index] - (index > 0 ? times[index - 1] : startSeconds)
      let after = times[index + 1] - times[index]
      let extent = 0.10 + 0.30 * (2 * size - 1).magnitude
      beats[index].timeSeconds += (size < 0.5 ? -extent : extent) * min(before, after)
      beats[index].label = .artifact
      beats[index].isMoved = true
      note(.mistimed, beats[index].timeSeconds)
    }
  }

  /// Puts detections between 20 and 80 % of the interval that ends with a beat.
  mutating func insert(_ sizes: [Double?]) {
    var all: [Beat] = []
    all.reserveCapacity(beats.count + 8)
    var previous = startSeconds
    for beat in beats {
      if let size = sizes[beat.number] {
        let time = previous + (0.2 + 0.6 * size) * (beat.timeSeconds - previous)
        all.append(Beat(number: -1, timeSeconds: time, label: .artifact, isMoved: true))
        note(.extra, time)
      }
      all.append(beat)
      previous = beat.timeSeconds
    }
    beats = all
  }

  /// The intervals between the detections; those between untouched neighbours keep their bits.
  ///
  /// - Parameter series: The beats at the heart.
  /// - Returns: The intervals with the truth about them.
  func recording(of series: RRSeries) -> DisturbedRecording {
    var intervals: [Double] = []
    intervals.reserveCapacity(beats.count)
    var previous = Beat(number: -1, timeSeconds: startSeconds, label: .normal)
    for beat in beats {
      let isUntouched =
        !beat.isMoved && !previous.isMoved && beat.number == previous.number + 1
      intervals.append(
        isUntouched
          ? series.intervalsMilliseconds[beat.number]
          : 1000 * (beat.timeSeconds - previous.timeSeconds))
      previous = beat
    }
    guard
      let recorded = try? RRSeries(
        intervalsMilliseconds: intervals, beatTimesSeconds: beats.map(\.timeSeconds),
        labels: beats.map(\.label), start: series.start)
    else { preconditionFailure("detections keep their order") }
    return DisturbedRecording(
      series: recorded,
      disturbances: disturbances.sorted {
        ($0.timeSeconds, $0.kind.rawValue) < ($1.timeSeconds, $1.kind.rawValue)
      })
  }

  private mutating func note(_ kind: Disturbance.Kind, _ seconds: Double) {
    disturbances.append(Disturbance(kind: kind, timeSeconds: seconds))
  }
}
