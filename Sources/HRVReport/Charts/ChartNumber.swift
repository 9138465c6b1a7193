/// Numbers of charts: labels of ticks, places in pictures.
enum ChartNumber {
  /// The label of a tick, with the decimals that its step needs.
  static func text(_ value: Double, step: Double) -> String {
    guard value.magnitude < 1e6 else { return ReadableNumber.text(value) }
    var decimals = 0
    var size = step * (1 + 1e-9)
    while size < 1, decimals < 6 {
      size *= 10
      decimals += 1
    }
    let text = ReadableNumber.fixed(value, decimals: decimals)
    return value.magnitude >= 1e4 ? withThinSpaces(text) : text
  }

  /// The label of a tick of a logarithmic axis, 1, 2 or 5 times a power of ten: the power where there
  /// would be many zeros.
  static func decade(_ value: Double) -> String {
    var digit = value
    var power = 0
    while digit >= 9.5 { (digit, power) = (digit / 10, power + 1) }
    while digit < 0.95 { (digit, power) = (digit * 10, power - 1) }
    guard !(-3...4).contains(power) else { return text(value, step: value) }
    let superscripts = Array("⁰¹²³⁴⁵⁶⁷⁸⁹")
    let exponent =
      (power < 0 ? "⁻" : "")
      + String(String(power.magnitude).compactMap { $0.wholeNumberValue.map { superscripts[$0] } })
    return (digit > 1.5 ? "\(Int(digit.rounded()))·" : "") + "10" + exponent
  }

  /// Groups the digits of a whole number by threes.
  private static func withThinSpaces(_ text: String) -> String {
    guard !text.contains(".") else { return text }
    let digits = Array(text)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      let rest = digits.count - index
      if index > 0, rest % 3 == 0, digits[index - 1] != "-" { grouped += "\u{202F}" }
      grouped.append(digit)
    }
    return grouped
  }

  /// A time in seconds as `m:ss`, `h:mm` or `h:mm:ss`.
  ///
  /// - Parameters:
  ///   - seconds: The time.
  ///   - step: The distance of two times that must be told apart.
  ///   - longest: The longest time of the chart; from an hour on all have hours.
  /// - Returns: The text.
  static func time(_ seconds: Double, step: Double, longest: Double) -> String {
    let isFine = step < 1
    let tenths = Int((seconds.magnitude * 10).rounded())
    let whole = isFine ? tenths / 10 : Int(seconds.magnitude.rounded())
    let fraction = isFine ? ".\(tenths % 10)" : ""
    let sign = seconds < 0 && (whole > 0 || (isFine && tenths > 0)) ? "-" : ""
    let (hours, minutes, rest) = (whole / 3600, whole / 60 % 60, whole % 60)
    guard longest >= 3600 else { return "\(sign)\(whole / 60):\(two(rest))\(fraction)" }
    let seconds = step < 60 ? ":\(two(rest))\(fraction)" : ""
    return "\(sign)\(hours):\(two(minutes))\(seconds)"
  }

  private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }

  /// A place in a picture, to a tenth of a unit, without needless zeros.
  static func place(_ value: Double) -> String {
    var bytes = [UInt8]()
    append(place: value, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A share of the width or height in percent, to a hundredth.
  static func percent(_ share: Double) -> String {
    let text = ReadableNumber.fixed(100 * share, decimals: 2)
    return (text.hasSuffix(".00") ? String(text.dropLast(3)) : text) + "%"
  }

  /// Appends a place to a path; what lies far outside a picture stands far outside, not farther.
  static func append(place value: Double, to bytes: inout [UInt8]) {
    let tenths = Int((min(max(value, -1e5), 1e5) * 10).rounded())
    if tenths < 0 { bytes.append(UInt8(ascii: "-")) }
    bytes += String(tenths.magnitude / 10).utf8
    let fraction = tenths.magnitude % 10
    guard fraction > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(UInt8(ascii: "0") + UInt8(fraction))
  }
}
