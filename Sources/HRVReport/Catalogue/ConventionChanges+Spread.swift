import AutonomicSim

extension ConventionChanges {
  /// What changes in divisors, widths, entropies and capacities.
  static func spread(_ new: AnalysisConventions, _ old: AnalysisConventions) -> [String] {
    var changes = [String]()
    if new.differenceSpread != old.differenceSpread {
      changes.append("SDSD is the standard deviation of \(new.differenceSpread.text).")
    }
    if new.heartRateDivisor != old.heartRateDivisor {
      changes.append("The SD of heart rate has the divisor \(new.heartRateDivisor.text).")
    }
    if new.largeDifferences != old.largeDifferences {
      changes.append(
        "NN50, NN20 and their shares count differences \(new.largeDifferences.text).")
    }
    if new.histogramBins != old.histogramBins {
      changes.append("The histogram has bins of \(new.histogramBins.text).")
    }
    if new.poincareWidths != old.poincareWidths {
      changes.append(
        new.poincareWidths == .fromDeviations
          ? "SD2 follows from SD2² = 2 · SDNN² − SDSD²/2."
          : "SD1 and SD2 are standard deviations of \(new.poincareWidths.text).")
    }
    if new.entropyTolerance != old.entropyTolerance {
      changes.append("The tolerance of entropies is \(new.entropyTolerance.text).")
    }
    if new.templatePairs != old.templatePairs {
      changes.append("Sample entropy compares \(new.templatePairs.text).")
    }
    if new.capacityAnchors != old.capacityAnchors {
      changes.append("Deceleration and acceleration capacity take \(new.capacityAnchors.text).")
    }
    return changes
  }
}
