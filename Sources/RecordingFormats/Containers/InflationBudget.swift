/// How far the bytes of one file may inflate, over all archives within it.
///
/// A deflated byte gives up to 1032 (RFC 1951), and an archive in an archive that many again, so a
/// file of a few kilobytes can be made that fills any memory.
package final class InflationBudget {
  /// The most bytes that come out.
  package let limitBytes: Int
  private var consumed: Int
  private var produced = 0

  /// The most bytes that come out of each byte, beyond ``toleratedBytes``.
  ///
  /// Intervals as text shrink to a third or a tenth, an Apple Health export to a twentieth or a
  /// fortieth; what shrinks to less than a 250th is the same few bytes again and again.
  package static let ratio = 250
  /// Up to here the ratio is not asked: a channel that is zero all day is no attack.
  package static let toleratedBytes = 16 << 20
  /// The most inflated bytes that are kept in memory: 1 GiB, some forty days of a sampled ECG or a
  /// century of intervals.
  package static let memoryLimitBytes = 1 << 30
  /// The most inflated bytes that are looked at: 64 GiB, twenty of the largest exports known.
  package static let usualLimitBytes = 1 << 36

  /// Creates a budget.
  ///
  /// - Parameters:
  ///   - limitBytes: The most bytes that come out.
  ///   - inputBytes: How many bytes the file holds, where the source does not count them.
  package init(limitBytes: Int = usualLimitBytes, inputBytes: Int = 0) {
    self.limitBytes = limitBytes
    consumed = inputBytes
  }

  func consume(_ count: Int) {
    consumed += count
  }

  func produce(_ count: Int) throws(RecordingError) {
    produced += count
    guard produced <= limitBytes else {
      throw RecordingError(
        .tooLarge,
        "the compressed bytes inflate to more than \(limitBytes / (1 << 20)) MiB; give a part of "
          + "the recording")
    }
    let tolerated = InflationBudget.toleratedBytes
    guard produced <= tolerated || produced / InflationBudget.ratio <= consumed else {
      throw RecordingError(
        .tooLarge,
        "\(consumed) compressed bytes inflate to \(produced) and more, as in a file made to fill "
          + "the memory; unpack it and give the recording inside")
    }
  }
}
