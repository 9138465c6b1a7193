/// How a spectrum is estimated by averaging the periodograms of overlapping segments.
public struct WelchOptions: Sendable, Equatable {
  /// What is taken out of each segment before its window.
  public enum SegmentDetrending: String, Sendable, CaseIterable {
    /// Nothing.
    case none
    /// The mean of the segment.
    case mean
    /// The least-squares line of the segment.
    case linear
  }

  /// How many points the transform of a segment has.
  public enum TransformLength: Sendable, Equatable {
    /// As many as the segment has samples.
    case segment
    /// At least this many: a shorter segment is followed by zeros, a longer one is not cut.
    case zeroPadded(to: Int)
  }

  /// The length of a segment in seconds; a shorter record is one segment.
  public var segmentSeconds: Double
  /// The share of a segment that the next one covers again, from 0 to below 1.
  public var overlapFraction: Double
  /// The taper of a segment.
  public var window: WindowFunction
  /// What is taken out of each segment.
  public var segmentDetrending: SegmentDetrending
  /// The length of the transform.
  public var transformLength: TransformLength

  /// Creates options; the defaults are those of the package's default spectrum.
  ///
  /// - Parameters:
  ///   - segmentSeconds: The length of a segment in seconds, positive; infinity for one segment
  ///     over the whole record.
  ///   - overlapFraction: From 0 to below 1.
  ///   - window: The taper.
  ///   - segmentDetrending: What is taken out of each segment.
  ///   - transformLength: The length of the transform.
  public init(
    segmentSeconds: Double = 300,
    overlapFraction: Double = 0.5,
    window: WindowFunction = .hannPeriodic,
    segmentDetrending: SegmentDetrending = .linear,
    transformLength: TransformLength = .segment
  ) {
    self.segmentSeconds = segmentSeconds
    self.overlapFraction = overlapFraction
    self.window = window
    self.segmentDetrending = segmentDetrending
    self.transformLength = transformLength
  }

  /// How the segments lie in a record, all counts in samples.
  struct Layout: Equatable {
    let segment: Int
    let step: Int
    let segments: Int
    let transform: Int
  }

  /// Returns how the segments lie in a record; samples after the last whole segment are left out.
  func layout(samples: Int, samplingRateHertz: Double) -> Layout {
    precondition(segmentSeconds > 0, "a segment has a positive length")
    precondition(
      overlapFraction >= 0 && overlapFraction < 1, "the overlap is a share from 0 to below 1")
    let wanted = (segmentSeconds * samplingRateHertz).rounded()
    let segment = wanted < Double(samples) ? max(1, Int(wanted)) : samples
    // Floor, as SciPy users write it; less than the segment because the share is below 1.
    let overlap = min(segment - 1, Int(overlapFraction * Double(segment)))
    let step = segment - overlap
    let transform =
      switch transformLength {
      case .segment: segment
      case .zeroPadded(let length): max(segment, length)
      }
    return Layout(
      segment: segment, step: step, segments: (samples - overlap) / step, transform: transform)
  }
}
