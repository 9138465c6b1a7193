// The conventions of spread: which divisor, which differences, which widths.

extension AnalysisConventions {
  /// What the sum of squared deviations of N values is divided by.
  public enum SpreadDivisor: Sendable, Equatable {
    /// N − 1.
    case countLessOne
    /// N.
    case count
    /// N + 1.
    case countPlusOne

    /// The divisor for a number of values.
    func divisor(of count: Int) -> Double {
      switch self {
      case .countLessOne: Double(count - 1)
      case .count: Double(count)
      case .countPlusOne: Double(count + 1)
      }
    }
  }

  /// What SDSD is the standard deviation of.
  public enum DifferenceSpread: Sendable, Equatable {
    /// Signed differences, divisor n − 1.
    case signed
    /// Signed differences, divisor n.
    case signedByCount
    /// Absolute differences, divisor n − 1.
    case absolute
  }

  /// Which differences count as large.
  public enum LargeDifferences: Sendable, Equatable {
    /// Those above the threshold.
    case above
    /// Those at or above it.
    case atLeast
  }

  /// How SD1 and SD2 are measured.
  public enum PoincareWidths: Sendable, Equatable {
    /// As standard deviations of the projections, divisor n − 1.
    case projected
    /// The same with the divisor n.
    case projectedByCount
    /// SD1 projected, SD2 from SD2² = 2 · SDNN² − SDSD²/2 (all divisors n − 1).
    case fromDeviations
  }

  /// The bins of the histogram of intervals.
  public struct HistogramBins: Sendable, Equatable {
    /// The width of a bin in milliseconds.
    public var widthMilliseconds: Double
    /// Where a bin begins, in milliseconds.
    public var anchorMilliseconds: Double

    /// Creates bins.
    ///
    /// - Parameters:
    ///   - widthMilliseconds: The width of a bin, positive.
    ///   - anchorMilliseconds: Where a bin begins.
    public init(widthMilliseconds: Double, anchorMilliseconds: Double) {
      precondition(widthMilliseconds > 0, "a bin has a positive width")
      self.widthMilliseconds = widthMilliseconds
      self.anchorMilliseconds = anchorMilliseconds
    }

    /// Bins of 7.8125 ms from 0 on.
    public static let standard = HistogramBins(
      widthMilliseconds: IntervalHistogram.standardBinWidthMilliseconds, anchorMilliseconds: 0)
  }
}
