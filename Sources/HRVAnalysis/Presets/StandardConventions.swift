extension AnalysisConventions {
  /// The definitions of this package.
  public static let standard = AnalysisConventions(
    name: "default", spectrum: .standard, bands: .standard, minimumDurations: .taskForce,
    shareDenominator: .differences, normalisedPower: .lowPlusHigh, totalPower: .upToHigh,
    shortScales: 4...16, longScales: 16...64, overlappingScales: false, minimumScaleWindows: 4,
    multifractal: .exact, minimumSegments: 3, segments: .complete, symbolLevels: .uniform(6),
    shannonSymbols: .histogramBins, fuzzyExponent: 2, recurrence: .standard,
    correlationRadii: .scalingRegion, differenceSpread: .signed, heartRateDivisor: .countLessOne,
    largeDifferences: .above, histogramBins: .standard, poincareWidths: .projected,
    entropyTolerance: .standard, templatePairs: .sameStarts, capacityAnchors: .standard)
}
