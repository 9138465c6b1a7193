import SignalCore
import SpectralAnalysis

extension MetricInputs {
  /// The power in ms² of the band around the breathing frequency.
  ///
  /// Breathing below the HF band needs the length that LF needs.
  var respiratoryPower: MetricValue {
    switch breathing.band {
    case .failure(let none): .undefined(none.reason)
    case .success(let band): spectra.power(in: band, neededSeconds: secondsNeeded(by: band))
    }
  }

  /// The sampling variance of that power relative to the square of its expectation.
  var respiratoryVariance: Double? {
    guard case .success(let band) = breathing.band else { return nil }
    return relativeVariance(of: [band], neededSeconds: secondsNeeded(by: band))
  }

  private func secondsNeeded(by band: FrequencyBand) -> Double {
    let needs = conventions.minimumDurations
    let center = band.upperHertz - Breathing.halfBandHertz
    return center < conventions.bands.high.lowerHertz ? needs.lowSeconds : needs.highSeconds
  }

  /// Computes a value of the arrhythmia breath by breath.
  ///
  /// - Parameters:
  ///   - needed: How many breaths must have been measured.
  ///   - compute: The value of their sizes in milliseconds.
  /// - Returns: The value, or why there is none.
  func peakToTrough(
    needing needed: Int, _ compute: ([Double]) -> MetricValue
  ) -> MetricValue {
    guard breathing.isRecorded else { return .undefined(.needsRespiration) }
    let sizes = breathing.peakToTrough.sizesMilliseconds
    guard sizes.count >= needed else {
      return .undefined(
        .tooFewEvents(
          needed: needed, found: sizes.count, name: "whole breaths with beats in both halves"))
    }
    return compute(sizes)
  }

  /// Computes a value of the arrhythmia second by second.
  ///
  /// - Parameters:
  ///   - needed: How many windows the value needs.
  ///   - compute: The value of the logarithms of power.
  /// - Returns: The value, or why there is none.
  func secondBySecond(
    needing needed: Int, _ compute: ([Double]) -> Double?
  ) -> MetricValue {
    let found = breathing.secondBySecond
    guard found.logarithms.count >= needed else {
      return .undefined(
        .tooShort(
          neededSeconds: SecondBySecondRSA.windowSeconds + Double(needed - 1),
          foundSeconds: found.longestSeconds))
    }
    guard found.logarithms.allSatisfy(\.isFinite) else {
      return .undefined(.zeroDivisor("the power of a window"))
    }
    return compute(found.logarithms).map { .finite($0) } ?? .undefined(.outOfRange)
  }
}
