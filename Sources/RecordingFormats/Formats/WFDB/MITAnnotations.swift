/// Annotations in the MIT layout: words of 16 bits, 6 for the code and 10 for the step in time.
///
/// Only the word zero ends the file. Modifiers follow the annotation they belong to; a skip moves
/// the time of the next one, also backwards (WFDB Applications Guide, *annot(5)*).
enum MITAnnotations {
  /// How a walk over the annotations ended.
  struct Ending {
    /// Whether the word zero was met.
    var isMarked = false
    /// The index of the byte after the last annotation, and after the mark where there is one.
    var offset = 0
  }

  /// Calls a closure with each annotation.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - limit: The walk ends after so many annotations.
  ///   - body: Receives the code from 0 to 58, the time in ticks (wrapping around where damaged
  ///     skips exceed 64 bits), the lead from 0 to 255, and the range of the text beside it.
  /// - Returns: How the walk ended.
  @inline(__always)
  static func forEach(
    in bytes: Span<UInt8>, limit: Int = .max,
    _ body: (_ code: Int, _ tick: Int64, _ lead: Int, _ text: Range<Int>) -> Void
  ) -> Ending {
    let end = bytes.count & ~1
    var index = 0
    var tick: Int64 = 0
    // It stays until another is named.
    var lead = 0
    var left = limit
    // Skips may stand before the first annotation.
    _ = passModifiers(in: bytes, at: &index, tick: &tick, lead: &lead)
    while index < end, left > 0 {
      // index + 1 < end ≤ count, since both are even.
      let low = unsafe Int(bytes[unchecked: index])
      let word = unsafe low | Int(bytes[unchecked: index + 1]) << 8
      index += 2
      if word == 0 { return Ending(isMarked: true, offset: index) }
      tick &+= Int64(word & 0x3FF)
      let here = tick
      var text = 0..<0
      if index < end, unsafe bytes[unchecked: index + 1] >= UInt8(WFDBCode.firstModifier << 2) {
        text = passModifiers(in: bytes, at: &index, tick: &tick, lead: &lead)
      }
      body(word >> 10, here, lead, text)
      left -= 1
    }
    return Ending(isMarked: false, offset: index)
  }

  /// Steps over modifiers; a modifier that is cut off ends the file.
  ///
  /// - Returns: The range of the text among them, empty where there is none.
  @inline(never)
  private static func passModifiers(
    in bytes: Span<UInt8>, at index: inout Int, tick: inout Int64, lead: inout Int
  ) -> Range<Int> {
    let end = bytes.count & ~1
    var text = 0..<0
    while index < end {
      let word = Int(bytes[index]) | Int(bytes[index + 1]) << 8
      let code = word >> 10
      guard code >= WFDBCode.firstModifier else { return text }
      index += 2
      switch code {
      case WFDBCode.skip:
        guard end - index >= 4 else {
          index = end
          return text
        }
        // The high half comes first, each half with its low byte first.
        let high = UInt32(bytes[index]) | UInt32(bytes[index + 1]) << 8
        let low = UInt32(bytes[index + 2]) | UInt32(bytes[index + 3]) << 8
        tick &+= Int64(Int32(bitPattern: high << 16 | low))
        index += 4
      case WFDBCode.channel: lead = word & 0xFF
      case WFDBCode.auxiliary:
        let length = word & 0xFF
        text = index..<min(index + length, bytes.count)
        index = min(index + (length + 1) & ~1, end)
      default: break
      }
    }
    return text
  }
}
