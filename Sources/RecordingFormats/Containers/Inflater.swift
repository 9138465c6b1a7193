import CZlib

/// What surrounds deflated bytes (RFC 1951).
package enum DeflateWrapper: Sendable, CaseIterable {
  /// Nothing, as in zip archives.
  case raw
  /// A header of two bytes and a checksum (RFC 1950).
  case zlib
  /// The header and checksum of a gzip member (RFC 1952).
  case gzip

  /// How `inflateInit2` names it, with the largest window.
  fileprivate var windowBits: Int32 {
    switch self {
    case .raw: -15
    case .zlib: 15
    case .gzip: 31
    }
  }
}

/// A stream of deflated bytes on its way back, owned with its memory (about 40 KiB).
@safe package struct Inflater: ~Copyable {
  /// zlib keeps the address of its state, so the state stays in one place.
  private let stream: UnsafeMutablePointer<z_stream>

  /// What one step did.
  package struct Step {
    /// How many bytes of the input were used up.
    package let consumed: Int
    /// How many bytes of the output were written.
    package let produced: Int
    /// Whether the deflated stream ended, its checksum being right.
    package let isAtEnd: Bool
  }

  /// Prepares for the first byte of a stream.
  ///
  /// - Parameter wrapper: What surrounds the deflated bytes.
  package init(wrapper: DeflateWrapper) {
    unsafe stream = .allocate(capacity: 1)
    unsafe stream.initialize(to: z_stream())
    let status = unsafe inflateInit2_(
      stream, wrapper.windowBits, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib could not be started: out of memory or another version")
  }

  deinit {
    unsafe inflateEnd(stream)
    unsafe stream.deinitialize(count: 1)
    unsafe stream.deallocate()
  }

  /// Inflates as much as the input holds or the output takes.
  ///
  /// - Parameters:
  ///   - input: Deflated bytes.
  ///   - range: The part of the input to use, not empty.
  ///   - output: Its bytes from `start` are replaced.
  ///   - start: The first place to fill, below the size of the output.
  /// - Returns: What was used and written; at least one of both unless the input is too short.
  /// - Throws: ``RecordingError`` with the code `damaged`.
  package mutating func step(
    _ input: [UInt8], _ range: Range<Int>, into output: inout [UInt8], from start: Int
  ) throws(RecordingError) -> Step {
    precondition(range.lowerBound >= 0 && range.upperBound <= input.count, "a part of the input")
    precondition(start >= 0 && start < output.count, "a place in the output")
    // zlib counts in 32 bits; what is beyond waits for the next step.
    let offered = min(range.count, 1 << 30)
    let room = min(output.count - start, 1 << 30)
    let status = unsafe input.withUnsafeBufferPointer { source in
      unsafe output.withUnsafeMutableBufferPointer { target in
        // Both parts lie within their arrays by the preconditions; zlib only reads the input.
        unsafe stream.pointee.next_in = unsafe UnsafeMutablePointer(
          mutating: source.baseAddress.map { unsafe $0 + range.lowerBound })
        unsafe stream.pointee.avail_in = UInt32(offered)
        unsafe stream.pointee.next_out = unsafe target.baseAddress.map { unsafe $0 + start }
        unsafe stream.pointee.avail_out = UInt32(room)
        return unsafe CZlib.inflate(stream, Z_NO_FLUSH)
      }
    }
    let consumed = unsafe offered - Int(stream.pointee.avail_in)
    let produced = unsafe room - Int(stream.pointee.avail_out)
    switch status {
    case Z_OK, Z_BUF_ERROR, Z_STREAM_END:
      return Step(consumed: consumed, produced: produced, isAtEnd: status == Z_STREAM_END)
    case Z_MEM_ERROR:
      preconditionFailure("zlib found no memory")
    default:
      throw RecordingError(
        .damaged,
        "the compressed bytes are damaged (they do not inflate, or their checksum differs); copy "
          + "or export the file again")
    }
  }

  /// Prepares for another stream with the same wrapper.
  package mutating func restart() {
    let status = unsafe inflateReset(stream)
    precondition(status == Z_OK, "a stream that was started can be started again")
  }

  /// Inflates bytes in memory.
  ///
  /// - Parameters:
  ///   - bytes: Deflated bytes; of the gzip wrapper several members may follow each other.
  ///   - wrapper: What surrounds them.
  ///   - limitBytes: More inflated bytes than this are refused.
  /// - Returns: The inflated bytes; what follows the end of the stream is left out.
  /// - Throws: ``RecordingError`` with the code `damaged` or `tooLarge`.
  /// - Complexity: O(n) time and memory for n inflated bytes, n bounded by ``InflationBudget``.
  package static func inflate(
    _ bytes: [UInt8], wrapper: DeflateWrapper,
    limitBytes: Int = InflationBudget.memoryLimitBytes
  ) throws(RecordingError) -> [UInt8] {
    let limit = min(limitBytes, InflationBudget.memoryLimitBytes)
    let source = InflatingSource(
      RangeSource(MemoryStore(bytes)), wrapper: wrapper,
      budget: InflationBudget(limitBytes: limit), countsInput: true)
    return try source.readAll(limitBytes: limit)
  }
}
