import SignalCore
import SpectralAnalysis

extension PowerSpectrum {
  /// The frequency of the highest bin that stands above both neighbours, refined between bins.
  ///
  /// The refinement is the vertex of the parabola through the logarithms of the three densities,
  /// exact for a peak of Gaussian shape; bins are taken as equally spaced.
  ///
  /// - Returns: A frequency in hertz; `nil` where no bin of the range stands above its neighbours.
  func highestMaximum(fromHertz low: Double, toHertz high: Double) -> Double? {
    var highest: Int?
    for bin in densities.indices.dropFirst().dropLast()
    where frequenciesHertz[bin] >= low && frequenciesHertz[bin] <= high {
      let isMaximum =
        densities[bin] > densities[bin - 1] && densities[bin] >= densities[bin + 1]
      if isMaximum, densities[bin] > highest.map({ densities[$0] }) ?? 0 { highest = bin }
    }
    guard let bin = highest else { return nil }
    guard densities[bin - 1] > 0, densities[bin + 1] > 0 else { return frequenciesHertz[bin] }
    let before = log(densities[bin - 1] / densities[bin])
    let after = log(densities[bin + 1] / densities[bin])
    let offset = (before - after) / (2 * (before + after))
    return frequenciesHertz[bin] + offset * (frequenciesHertz[bin + 1] - frequenciesHertz[bin])
  }
}
