/// The outline of a mark as SVG writes it (`M1 2 3 4`), in as few bytes as it takes.
struct ChartPath {
  private(set) var bytes: [UInt8] = []

  /// The text for the attribute `d`.
  var text: String { String(decoding: bytes, as: UTF8.self) }

  var isEmpty: Bool { bytes.isEmpty }

  /// Begins a new line; points appended next continue it.
  mutating func move(_ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: "M"))
    point(x, y)
  }

  /// Goes on to a point.
  mutating func line(_ x: Double, _ y: Double) {
    bytes.append(UInt8(ascii: " "))
    point(x, y)
  }

  /// A line to the right; of no length it is a dot where line ends are round.
  mutating func stroke(_ x: Double, _ y: Double, length: Double) {
    move(x, y)
    bytes.append(UInt8(ascii: "h"))
    ChartNumber.append(place: length, to: &bytes)
  }

  /// A dot where line ends are round.
  mutating func dot(_ x: Double, _ y: Double) { stroke(x, y, length: 0) }

  /// A rectangle from one corner to the opposite one.
  mutating func rectangle(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double) {
    move(x1, y1)
    bytes.append(UInt8(ascii: "H"))
    ChartNumber.append(place: x2, to: &bytes)
    bytes.append(UInt8(ascii: "V"))
    ChartNumber.append(place: y2, to: &bytes)
    bytes.append(UInt8(ascii: "H"))
    ChartNumber.append(place: x1, to: &bytes)
    close()
  }

  mutating func close() { bytes.append(UInt8(ascii: "z")) }

  private mutating func point(_ x: Double, _ y: Double) {
    ChartNumber.append(place: x, to: &bytes)
    bytes.append(UInt8(ascii: " "))
    ChartNumber.append(place: y, to: &bytes)
  }
}
