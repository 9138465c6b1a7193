import SignalCore

/// Collects the bytes of a text.
struct TextBuilder {
  private(set) var bytes: [UInt8] = []

  init(reserving count: Int) {
    bytes.reserveCapacity(count)
  }

  mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
  }

  mutating func append(_ byte: UInt8) {
    bytes.append(byte)
  }

  mutating func endLine() {
    bytes.append(ASCII.lineFeed)
  }
}

/// Numbers as files hold them.
package enum NumberText {
  /// Returns the shortest decimal that reads back to the same double; whole numbers without `.0`.
  ///
  /// Sizes of 2⁵³ and more, and below 10⁻⁴, keep the exponent of the standard library (`1e+16`,
  /// `1e-05`); minus zero is `-0.0`, since `-0` reads back as an integer elsewhere.
  ///
  /// - Parameter value: Any number; NaN and infinities give `nan`, `inf` and `-inf`, which no
  ///   format of this package reads, so callers keep them out.
  /// - Returns: ASCII text, the same on every platform.
  /// - Complexity: O(1).
  package static func shortest(_ value: Double) -> String {
    if value == value.rounded(), value.magnitude < 0x1p53 {
      return value == 0 && value.sign == .minus ? "-0.0" : "\(Int(value))"
    }
    return "\(value)"
  }

  /// Returns milliseconds as seconds by moving the decimal mark of the shortest decimal.
  static func seconds(_ milliseconds: Double) -> String {
    let text = shortest(milliseconds)
    guard milliseconds > 0, !text.contains("e") else { return "\(milliseconds / 1000)" }
    let parts = text.split(separator: ".")
    let whole = String(repeating: "0", count: max(0, 4 - parts[0].count)) + parts[0]
    var decimals = String(whole.suffix(3)) + (parts.count > 1 ? String(parts[1]) : "")
    while decimals.hasSuffix("0") { decimals.removeLast() }
    let seconds = String(whole.dropLast(3))
    return decimals.isEmpty ? seconds : "\(seconds).\(decimals)"
  }

  /// Returns three decimals, and whether they hold the value exactly.
  static func threeDecimals(_ value: Double) -> (text: String, isExact: Bool) {
    let thousandths = (value * 1000).rounded()
    guard thousandths.magnitude < 0x1p53 else { return ("\(value)", true) }
    let units = Int(thousandths)
    return ("\(units / 1000).\(padded(units % 1000, 3))", thousandths / 1000 == value)
  }
}

/// What a list of bare intervals does not hold.
enum WritingLosses {
  static func ofBareIntervals(_ series: RRSeries, _ phases: [RecordingPhase]) -> [String] {
    var losses: [String] = []
    if !series.breaks.isEmpty {
      losses.append(
        "\(series.breaks.count) breaks are lost: intervals on both sides follow each other in "
          + "the file")
    }
    if series.labels.contains(where: { $0 != .normal }) {
      losses.append("the kinds of the beats are lost")
    }
    if !phases.isEmpty { losses.append("the names of the phases are lost") }
    if series.start != nil { losses.append("the time of the start is lost") }
    return losses
  }
}
