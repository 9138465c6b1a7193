/// A one-sided power spectral density on a rising grid of frequencies.
///
/// The density is read as piecewise linear between the grid's frequencies and zero outside them.
/// For a tachogram in milliseconds its unit is ms²/Hz, and its integral is a variance in ms².
public struct PowerSpectrum: Sendable, Equatable {
  /// The frequencies in hertz, rising strictly.
  public let frequenciesHertz: [Double]
  /// The density at each frequency, in the squared unit of the signal per hertz.
  public let densities: [Double]

  /// Creates a spectrum.
  ///
  /// - Parameters:
  ///   - frequenciesHertz: At least one frequency, zero or more, rising strictly.
  ///   - densities: One finite density, not negative, for each frequency.
  /// - Complexity: O(n).
  public init(frequenciesHertz: [Double], densities: [Double]) {
    precondition(!frequenciesHertz.isEmpty, "a spectrum has at least one frequency")
    precondition(
      frequenciesHertz.count == densities.count, "a spectrum has one density for each frequency")
    var previous = -Double.leastNonzeroMagnitude
    for frequency in frequenciesHertz {
      precondition(
        frequency > previous && frequency.isFinite, "frequencies are not negative and rise")
      previous = frequency
    }
    for density in densities {
      precondition(density >= 0 && density.isFinite, "densities are finite and not negative")
    }
    self.frequenciesHertz = frequenciesHertz
    self.densities = densities
  }

  /// Creates a spectrum on a grid already known to rise.
  init(risingFrequencies: [Double], densities: [Double]) {
    frequenciesHertz = risingFrequencies
    self.densities = densities
  }

  /// The number of frequencies.
  public var count: Int { frequenciesHertz.count }

  /// The integral of the density over the whole grid, in the squared unit of the signal.
  ///
  /// - Complexity: O(n).
  public var totalPower: Double {
    power(fromHertz: frequenciesHertz[0], toHertz: frequenciesHertz[count - 1])
  }

  /// Returns the power in a band: the trapezoidal integral of the density between its exact ends.
  ///
  /// At the ends the density is interpolated linearly, so neighbouring bands add up to the power
  /// of their union. The part of a band outside the grid (beyond the Nyquist frequency, say)
  /// holds no power.
  ///
  /// - Parameter band: The band.
  /// - Returns: The power in the squared unit of the signal.
  /// - Complexity: O(log n + m) for m frequencies in the band.
  public func power(in band: FrequencyBand) -> Double {
    power(fromHertz: band.lowerHertz, toHertz: band.upperHertz)
  }

  /// Returns the integral of the squared density over a band, by trapezoid between its exact ends.
  ///
  /// It is what the sampling variance of the band's power is made of.
  ///
  /// - Parameter band: The band.
  /// - Returns: The integral in the fourth power of the signal's unit per hertz.
  /// - Complexity: O(log n + m) for m frequencies in the band.
  public func integralOfSquares(in band: FrequencyBand) -> Double {
    integral(fromHertz: band.lowerHertz, toHertz: band.upperHertz) { $0 * $0 }
  }

  /// Returns the frequency of the largest density in a band.
  ///
  /// - Parameter band: The band, its upper end excluded.
  /// - Returns: A frequency of the grid in hertz, the lowest one among equals; `nil` where no
  ///   frequency of the grid lies in the band or no density in it is above zero.
  /// - Complexity: O(log n + m) for m frequencies in the band.
  public func peakFrequency(in band: FrequencyBand) -> Double? {
    var peak: Int?
    var largest = 0.0
    var index = firstIndex(atOrAboveHertz: band.lowerHertz)
    while index < count, frequenciesHertz[index] < band.upperHertz {
      if densities[index] > largest {
        largest = densities[index]
        peak = index
      }
      index += 1
    }
    return peak.map { frequenciesHertz[$0] }
  }

  /// Returns the density at a frequency, interpolated linearly.
  ///
  /// - Parameter hertz: The frequency.
  /// - Returns: The density in the squared unit of the signal per hertz; zero outside the grid.
  /// - Complexity: O(log n).
  public func density(atHertz hertz: Double) -> Double {
    guard hertz >= frequenciesHertz[0], hertz <= frequenciesHertz[count - 1] else { return 0 }
    let upper = firstIndex(atOrAboveHertz: hertz)
    if frequenciesHertz[upper] == hertz { return densities[upper] }
    let lower = upper - 1
    let share =
      (hertz - frequenciesHertz[lower]) / (frequenciesHertz[upper] - frequenciesHertz[lower])
    return densities[lower] + share * (densities[upper] - densities[lower])
  }

  private func power(fromHertz lowest: Double, toHertz highest: Double) -> Double {
    integral(fromHertz: lowest, toHertz: highest) { $0 }
  }

  @inline(__always)
  private func integral(
    fromHertz lowest: Double, toHertz highest: Double, of term: (Double) -> Double
  ) -> Double {
    let start = max(lowest, frequenciesHertz[0])
    let end = min(highest, frequenciesHertz[count - 1])
    guard start < end else { return 0 }
    var previousFrequency = start
    var previousTerm = term(density(atHertz: start))
    var sum = 0.0
    var index = firstIndex(atOrAboveHertz: start)
    while index < count, frequenciesHertz[index] < end {
      let next = term(densities[index])
      sum += 0.5 * (next + previousTerm) * (frequenciesHertz[index] - previousFrequency)
      previousFrequency = frequenciesHertz[index]
      previousTerm = next
      index += 1
    }
    return sum + 0.5 * (term(density(atHertz: end)) + previousTerm) * (end - previousFrequency)
  }

  private func firstIndex(atOrAboveHertz hertz: Double) -> Int {
    var lower = 0
    var upper = count
    while lower < upper {
      let middle = (lower + upper) / 2
      if frequenciesHertz[middle] < hertz {
        lower = middle + 1
      } else {
        upper = middle
      }
    }
    return lower
  }
}
