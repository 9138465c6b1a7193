/// Walks over the records of a FIT file.
struct FITWalk {
  /// The layouts of the local message numbers 0 … 15.
  private var definitions = [FITDefinition](repeating: FITDefinition(), count: 16)
  /// The last time a message stated, to which compressed headers add up to 31 s.
  private var lastTime: UInt32?

  /// Reads the messages of one file of the chain.
  ///
  /// - Parameters:
  ///   - bytes: The bytes of the file.
  ///   - range: The records.
  ///   - isStrict: Whether to stop at what an intact file does not hold.
  ///   - part: Takes in the messages.
  /// - Returns: The index after the last whole message: the end of the range, or where the messages
  ///   cannot be followed.
  mutating func read(
    _ bytes: Span<UInt8>, _ range: Range<Int>, isStrict: Bool, into part: inout FITPart
  ) -> Int {
    for local in definitions.indices { definitions[local].message = .undefined }
    lastTime = nil
    var position = range.lowerBound
    while position < range.upperBound {
      let header = bytes[position]
      if header & 0xC0 == 0x40 {
        var after = position + 1
        do throws(FITDefinition.Failure) {
          definitions[Int(header & 0x0F)] = try FITDefinition(
            bytes, &after, limit: range.upperBound, hasDeveloperFields: header & 0x20 != 0,
            isStrict: isStrict)
        } catch {
          return position
        }
        position = after
        continue
      }
      let isCompressed = header & 0x80 != 0
      // The two bits above the local number have no meaning in a message, and are zero in intact files.
      if isStrict, !isCompressed, header & 0x30 != 0 { return position }
      let local = Int(isCompressed ? header >> 5 & 3 : header & 0x0F)
      let definition = definitions[local]
      let length = Int(definition.length)
      guard definition.message != .undefined, range.upperBound &- position > length else {
        return position
      }
      var time: UInt32?
      if isCompressed {
        // The offset replaces the lowest five bits; where it is smaller than they are, 32 s passed.
        time = lastTime.map { $0 &+ ((UInt32(header) &- $0) & 31) }
      }
      time = definition.number32(definition.time, bytes, position &+ 1) ?? time
      if let time { lastTime = time }
      part.add(definition, bytes, at: position &+ 1, time: time)
      position += 1 + length
    }
    return position
  }
}
