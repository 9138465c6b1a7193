import HRVAnalysis

// The testing macros cannot take spans; these take arrays in their place.

extension DecimalGrid {
  static func coarsest(of values: [Double]) -> DecimalGrid? {
    coarsest(of: values.span)
  }
}

extension PoincareDescriptors {
  init?(_ values: [Double], stretches: [Range<Int>], deltaDegreesOfFreedom: Int = 1) {
    self.init(
      values.span, stretches: stretches, deltaDegreesOfFreedom: deltaDegreesOfFreedom)
  }
}

extension IntervalHistogram {
  init(
    sorted: [Double], binWidthMilliseconds: Double = Self.standardBinWidthMilliseconds,
    anchorMilliseconds: Double = 0
  ) {
    self.init(
      sorted: sorted.span, binWidthMilliseconds: binWidthMilliseconds,
      anchorMilliseconds: anchorMilliseconds)
  }
}
