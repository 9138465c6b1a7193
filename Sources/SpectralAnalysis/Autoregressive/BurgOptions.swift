public import SignalCore

/// How an autoregressive spectrum is estimated by Burg's method.
public struct BurgOptions: Sendable, Equatable {
  /// The order of the model.
  public var order: Int
  /// The number of equal steps of the grid from 0 Hz to the Nyquist frequency.
  public var gridIntervals: Int

  /// Creates options.
  ///
  /// - Parameters:
  ///   - order: The order of the model, 1 or more. 16 is usual for tachograms at 4 Hz.
  ///   - gridIntervals: Steps of the grid, 1 or more; 2,048 are 0.001 Hz at 4 Hz.
  public init(order: Int = 16, gridIntervals: Int = 2048) {
    self.order = order
    self.gridIntervals = gridIntervals
  }

  /// Returns the spectrum of a signal; its mean is removed first.
  ///
  /// The integral of the model's density from 0 Hz to the Nyquist frequency is the variance of
  /// the signal with divisor n, whatever the order (see
  /// ``BurgEstimator/model(of:order:)``); on the grid it is so to the trapezoid's accuracy.
  ///
  /// - Parameter signal: At least one sample; for ms²/Hz its unit is milliseconds.
  /// - Returns: The one-sided density.
  /// - Complexity: O(n·order + gridIntervals·order).
  public func spectrum(of signal: SampledSignal) -> PowerSpectrum {
    BurgEstimator.model(of: signal, order: order).spectrum(intervals: gridIntervals)
  }
}
