extension MetricDefinition {
  static let inverseSegmentLength = MetricDefinition(
    name: "Inverse average length of segments", unit: "%", group: .fragmentation,
    definition:
      "100 / mean length, in differences, of the segments between inflection points (see pip), "
      + "those at the ends of a stretch included. A run of equal intervals is a segment too.",
    minimumData: "1 pair of successive intervals",
    reference: .costa2017,
    interval: .parts(on: .share(of: 100))
  ) { inputs in
    inputs.needing(pairs: 1) {
      let fragmentation = inputs.fragmentation
      return 100 * Double(fragmentation.segmentCount) / Double(fragmentation.differenceCount)
    }
  }
}
