extension PowerSpectrum {
  /// A spectrum and the time it stands for.
  public struct Part: Sendable {
    /// The spectrum of one gap-free stretch.
    public let spectrum: PowerSpectrum
    /// Its weight: the length of the stretch in seconds.
    public let seconds: Double

    /// Creates a part.
    ///
    /// - Parameters:
    ///   - spectrum: The spectrum of one gap-free stretch.
    ///   - seconds: The length of the stretch in seconds, positive and finite.
    public init(spectrum: PowerSpectrum, seconds: Double) {
      precondition(seconds > 0 && seconds.isFinite, "a part stands for a positive time")
      self.spectrum = spectrum
      self.seconds = seconds
    }
  }

  /// Returns the average of spectra, weighted by time.
  ///
  /// Stretches of different lengths have different grids. The average is then taken on the union
  /// of the grids, where the weighted mean of piecewise linear densities is again piecewise
  /// linear: the power of every band inside the common range is the weighted mean of the parts'
  /// powers, to rounding. The common range runs from the highest of the lowest frequencies to the
  /// lowest of the highest ones. Parts on equal grids are averaged bin by bin.
  ///
  /// - Parameter parts: Spectra with their times, in the order of the recording.
  /// - Returns: The average; `nil` for no parts, or where the grids have no range in common.
  /// - Complexity: O(n) for n densities in all where grids are equal; for g different grids with
  ///   u frequencies in their union O(n + u·log u + g·u).
  public static func timeWeightedAverage(_ parts: [Part]) -> PowerSpectrum? {
    if parts.count == 1 { return parts[0].spectrum }
    let totalSeconds = parts.reduce(0) { $0 + $1.seconds }
    var groups = [(frequencies: [Double], densities: [Double])]()
    for part in parts {
      let share = part.seconds / totalSeconds
      let group =
        groups.firstIndex { $0.frequencies == part.spectrum.frequenciesHertz } ?? groups.count
      if group == groups.count {
        let zeros = [Double](repeating: 0, count: part.spectrum.count)
        groups.append((part.spectrum.frequenciesHertz, zeros))
      }
      for index in 0..<part.spectrum.count {
        groups[group].densities[index] += share * part.spectrum.densities[index]
      }
    }
    guard let first = groups.first else { return nil }
    if groups.count == 1 {
      return PowerSpectrum(risingFrequencies: first.frequencies, densities: first.densities)
    }
    let lowest = groups.reduce(0) { max($0, $1.frequencies[0]) }
    let highest = groups.reduce(Double.infinity) {
      min($0, $1.frequencies[$1.frequencies.count - 1])
    }
    guard lowest <= highest else { return nil }
    let union = unionOfGrids(groups.map(\.frequencies), from: lowest, through: highest)
    var sums = [Double](repeating: 0, count: union.count)
    for group in groups {
      addInterpolated(group.densities, on: group.frequencies, at: union, to: &sums)
    }
    return PowerSpectrum(risingFrequencies: union, densities: sums)
  }

  private static func unionOfGrids(
    _ grids: [[Double]], from lowest: Double, through highest: Double
  ) -> [Double] {
    var union = [lowest, highest]
    for grid in grids { union += grid.filter { $0 > lowest && $0 < highest } }
    union.sort()
    var kept = 1
    for index in 1..<union.count where union[index] != union[kept - 1] {
      union[kept] = union[index]
      kept += 1
    }
    union.removeSubrange(kept...)
    return union
  }

  /// Adds a piecewise linear function, given on a grid that covers `targets`, at rising targets.
  private static func addInterpolated(
    _ values: [Double], on grid: [Double], at targets: [Double], to sums: inout [Double]
  ) {
    var upper = 0
    for index in 0..<targets.count {
      let target = targets[index]
      while grid[upper] < target { upper += 1 }
      if grid[upper] == target {
        sums[index] += values[upper]
      } else {
        let share = (target - grid[upper - 1]) / (grid[upper] - grid[upper - 1])
        sums[index] += values[upper - 1] + share * (values[upper] - values[upper - 1])
      }
    }
  }
}
