/// How the spectrum of unevenly spaced values is estimated.
public struct LombScargleOptions: Sendable, Equatable {
  /// The frequency the grid must reach, in hertz.
  public var maximumFrequencyHertz: Double
  /// How many times finer the grid is than one cycle over the record.
  public var oversampling: Double
  /// The step of the grid in hertz; `nil` for one cycle over the record, oversampled.
  public var stepHertz: Double?
  /// The Δ of the density in seconds; `nil` for the mean spacing of the values, which alone makes
  /// the density a density per hertz.
  public var spacingSeconds: Double?

  /// Creates options.
  ///
  /// - Parameters:
  ///   - maximumFrequencyHertz: The frequency the grid must reach, positive and finite. Beyond
  ///     half the mean beat rate the estimate has no foundation.
  ///   - oversampling: 1 or more: 1 has the frequencies of a Fourier transform, more draws the
  ///     curve finer without adding information.
  ///   - stepHertz: The step of the grid, positive; it takes the place of the oversampling.
  ///   - spacingSeconds: Δ, positive.
  public init(
    maximumFrequencyHertz: Double = 0.5, oversampling: Double = 1, stepHertz: Double? = nil,
    spacingSeconds: Double? = nil
  ) {
    self.maximumFrequencyHertz = maximumFrequencyHertz
    self.oversampling = oversampling
    self.stepHertz = stepHertz
    self.spacingSeconds = spacingSeconds
  }

  /// The grid of a record: multiples of a step, from zero to the first at or above the maximum.
  struct Grid {
    let stepHertz: Double
    /// The index of the last frequency.
    let last: Int
    /// How many times finer the sums are laid out, so that their period covers the record.
    let refinement: Int
    /// Δ, in seconds.
    let spacingSeconds: Double

    var frequencies: [Double] { (0...last).map { Double($0) * stepHertz } }
  }

  /// Returns the grid for values that span a time.
  func grid(count: Int, spanSeconds: Double) -> Grid {
    precondition(
      maximumFrequencyHertz > 0 && maximumFrequencyHertz.isFinite && oversampling >= 1
        && oversampling.isFinite, "the grid reaches a positive frequency, oversampled 1 or more")
    // Even samples at distance Δ count as lasting N·Δ, as in a discrete Fourier transform.
    let spacing = spanSeconds / Double(count - 1)
    precondition((stepHertz ?? 1) > 0 && (spacingSeconds ?? 1) > 0, "step and spacing are positive")
    let step = stepHertz ?? 1 / (oversampling * spacing * Double(count))
    // Rounding must not append a frequency when the maximum is itself on the grid.
    let last = Int((maximumFrequencyHertz / step - 1e-9).rounded(.up))
    return Grid(
      stepHertz: step, last: max(1, last),
      refinement: max(1, Int((step * spanSeconds).rounded(.up))),
      spacingSeconds: spacingSeconds ?? spacing)
  }
}
