/// Where a value stands: the names above it, without the numbers of elements (FNV-1a).
struct PlaceHash {
  enum Step {
    case element
    case name(String)
  }

  private(set) var value: UInt64 = 0xCBF2_9CE4_8422_2325

  func adding(_ step: Step) -> PlaceHash {
    var next = self
    switch step {
    case .element: next.mix(0xFF)
    case .name(let name):
      for byte in name.utf8 { next.mix(byte) }
      next.mix(0xFE)
    }
    return next
  }

  private mutating func mix(_ byte: UInt8) {
    value = (value ^ UInt64(byte)) &* 0x0000_0100_0000_01B3
  }
}

extension JSONCursor {
  /// A number that equal texts and numbers share, or `nil` for another value, which is passed over.
  mutating func hashOfScalar() throws(RecordingError) -> UInt64? {
    switch try peek() {
    case .string: return PlaceHash().adding(.name(try string())).value
    case .number: return try number().bitPattern
    case .boolean: return try boolean() ? 1 : 2
    case .object, .array, .null:
      try skip()
      return nil
    }
  }

  /// Reads `true` or a number other than zero as `true`; `nil` for another value.
  mutating func truth() throws(RecordingError) -> Bool? {
    switch try peek() {
    case .boolean: return try boolean()
    case .number: return try number() != 0
    case .string, .object, .array, .null:
      try skip()
      return nil
    }
  }
}
