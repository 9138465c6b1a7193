import SignalCore

/// The published studies whose numbers virtual studies are compared with; the raw value is the word
/// of the command line.
public enum PublishedStudy: String, Sendable, CaseIterable {
  /// Massage or reading after a night shift (Fazeli 2020).
  case fazeli2020 = "fazeli-2020"
  /// Classic massage without a change (Paschoal 2016).
  case paschoal2016 = "paschoal-2016"
  /// Hand and foot massage in intensive care (Guan 2014).
  case guan2014 = "guan-2014"
  /// Seated head massage or rest (Fazeli 2016).
  case fazeli2016 = "fazeli-2016"
  /// Massage of anxious coronary patients (Adib-Hajbaghery 2012 and 2014).
  case adibHajbaghery2012 = "adib-hajbaghery-2012"
  /// How fast effects come and go (Morelli 1991, Eriksson Crommert 2015).
  case kinetics = "on-off-kinetics"

  /// Who published it, and what was done to whom.
  public var summary: String {
    switch self {
    case .fazeli2020:
      "Fazeli 2020 (PMC7454237): 30 min of massage or reading after a night shift, crossover"
    case .paschoal2016:
      "Paschoal 2016 (doi:10.1590/1980-5918.029.003.ao06): 40 min of classic massage, no change"
    case .guan2014:
      "Guan 2014 (doi:10.1155/2014/656750): 30 min of hand and foot massage in intensive care; "
        + "children there, the youngest adults of the model here"
    case .fazeli2016:
      "Fazeli 2016 (doi:10.1089/acm.2015.0141): 10 min of seated head massage or rest, crossover"
    case .adibHajbaghery2012:
      "Adib-Hajbaghery 2012 and 2014 (PMC4219878): massage of anxious coronary patients, an upper "
        + "bound"
    case .kinetics:
      "Morelli 1991 (doi:10.1016/0003-9993(91)90011-7), Eriksson Crommert 2015 "
        + "(doi:10.1111/sms.12341): how fast effects come and go"
    }
  }

  /// The published numbers as they lie in the program.
  package var table: [UInt8] {
    switch self {
    case .fazeli2020: PackageResources.fazeli_2020_csv
    case .paschoal2016: PackageResources.paschoal_2016_csv
    case .guan2014: PackageResources.guan_2014_csv
    case .fazeli2016: PackageResources.fazeli_2016_csv
    case .adibHajbaghery2012: PackageResources.adib_hajbaghery_2012_csv
    case .kinetics: PackageResources.on_off_kinetics_csv
    }
  }

  /// How the study is replicated.
  var design: StudyDesign {
    switch self {
    case .fazeli2020: .fazeli2020
    case .paschoal2016: .paschoal2016
    case .guan2014: .guan2014
    case .fazeli2016: .fazeli2016
    case .adibHajbaghery2012: .adibHajbaghery2012
    case .kinetics: .kinetics
    }
  }
}

/// A published statistic beside its distribution over virtual studies.
public struct StudyComparison: Sendable, Equatable {
  /// The study.
  public let study: PublishedStudy
  /// What is compared, in words.
  public let quantity: String
  /// The unit.
  public let unit: String
  /// The statistic as published, or computed from what is.
  public let published: Double
  /// The middle 95 % of the virtual studies; `nil` where the model does not show the quantity.
  public let central: ClosedRange<Double>?
  /// The median of the virtual studies.
  public let median: Double?
  /// The share of virtual studies whose statistic lies below the published one, 0 to 1.
  public let shareBelow: Double?

  /// Whether the published statistic lies in the middle 95 % of the virtual studies.
  public var verdict: ValidationVerdict {
    central.map { $0.contains(published) } == true ? .pass : .fail
  }

  /// Creates a comparison.
  package init(
    study: PublishedStudy, quantity: String, unit: String, published: Double,
    statistics: [Double]
  ) {
    self.study = study
    self.quantity = quantity
    self.unit = unit
    self.published = published
    let sorted = statistics.filter(\.isFinite).sorted()
    let span = sorted.span
    if let low = DescriptiveStatistics.percentile(2.5, ofSorted: span),
      let middle = DescriptiveStatistics.percentile(50, ofSorted: span),
      let high = DescriptiveStatistics.percentile(97.5, ofSorted: span)
    {
      central = low...high
      median = middle
      shareBelow = Double(sorted.count { $0 < published }) / Double(sorted.count)
    } else {
      central = nil
      median = nil
      shareBelow = nil
    }
  }
}
