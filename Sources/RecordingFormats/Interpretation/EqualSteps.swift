/// Equal steps of time, which sampled signals and rows of results have and beats have not.
enum EqualSteps {
  /// How many steps are looked at, and how few tell nothing.
  private static let mostCount = 1000
  private static let fewestCount = 19
  /// How far a step may be from the mean one, of that.
  private static let tolerance = 1e-3

  /// The step by which times advance, or `nil` where steps differ.
  ///
  /// Times that are written with few digits may differ by one of them, as long as that is less than
  /// half a step.
  ///
  /// - Parameters:
  ///   - times: The times; NaN where missing.
  ///   - resolution: The step in which they are written.
  /// - Returns: The mean step.
  /// - Complexity: O(1): at most the first 1000 times are looked at.
  static func step(of times: [Double], resolution: Double) -> Double? {
    let present = times.prefix(mostCount).filter { !$0.isNaN }
    guard let first = present.first, let last = present.last, present.count > fewestCount else {
      return nil
    }
    let step = (last - first) / Double(present.count - 1)
    guard step > 0 else { return nil }
    let written = resolution < step / 2 ? 1.01 * resolution : 0
    let allowed = max(tolerance * step, written)
    let isEven = zip(present, present.dropFirst()).allSatisfy {
      ($1 - $0 - step).magnitude <= allowed
    }
    return isEven ? step : nil
  }

  /// Refuses beat times that are a clock's or count rows: their steps are equal, and none that a
  /// paced heart makes.
  ///
  /// - Parameter steps: The steps between times; NaN where missing.
  /// - Throws: ``RecordingError`` with the code `notBeats`.
  static func refuse(_ steps: [Double]) throws(RecordingError) {
    var time = 0.0
    let times = steps.prefix(mostCount).map { step in
      time += step.isNaN ? 0 : step
      return time
    }
    guard let step = step(of: times, resolution: .infinity) else { return }
    // Seconds or milliseconds; a whole second is that of a clock.
    let isPaced = [1.0, 1000].contains { (0.3..<2).contains(step / $0) && step != $0 }
    guard !isPaced else { return }
    throw RecordingError(
      .notBeats,
      "the numbers rise by equal steps of \(ShortNumber.text(step)), as those of a clock or of rows "
        + "do and beats do not; export the RR intervals, or give --unit s or --unit ms if these are "
        + "beat times")
  }
}
