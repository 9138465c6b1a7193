// The conventions of entropies and phase-rectified averages.

extension AnalysisConventions {
  /// The largest distance of two intervals that match.
  public struct EntropyTolerance: Sendable, Equatable {
    /// The tolerance as a share of the standard deviation of the intervals.
    public var share: Double
    /// The divisor of that standard deviation.
    public var divisor: SpreadDivisor

    /// Creates a tolerance.
    ///
    /// - Parameters:
    ///   - share: The share of the standard deviation, positive.
    ///   - divisor: The divisor of the standard deviation.
    public init(share: Double, divisor: SpreadDivisor) {
      precondition(share > 0, "a tolerance is a positive share")
      self.share = share
      self.divisor = divisor
    }

    /// 0.2 · SD with the divisor N − 1.
    public static let standard = EntropyTolerance(share: 0.2, divisor: .countLessOne)
  }

  /// Which pairs of templates sample entropy compares.
  public enum TemplatePairs: Sendable, Equatable {
    /// Pairs of the same starts at both lengths, as numbers of matches.
    case sameStarts
    /// All pairs there are at each length, as shares of them that match.
    case allStarts
  }

  /// The anchors of deceleration and acceleration capacity.
  public struct CapacityAnchors: Sendable, Equatable {
    /// Changes larger than this share of the interval before are taken for errors.
    public var largestChange: Double
    /// How many intervals at either end of a stretch are no anchors.
    public var marginIntervals: Int

    /// Creates a choice of anchors.
    ///
    /// - Parameters:
    ///   - largestChange: From 0 to 1.
    ///   - marginIntervals: 0 or more; what an anchor needs around it is always kept free.
    public init(largestChange: Double, marginIntervals: Int) {
      precondition(
        (0...1).contains(largestChange) && marginIntervals >= 0, "a share, and a number of beats")
      self.largestChange = largestChange
      self.marginIntervals = marginIntervals
    }

    /// Changes of at most 5 % anywhere in a stretch.
    public static let standard = CapacityAnchors(
      largestChange: PhaseRectifiedAverage.largestChange, marginIntervals: 0)
  }
}
