import CZlib
import RecordingFormats
import Testing

/// Deflates bytes with zlib, as other programs do.
///
/// - Parameters:
///   - bytes: What is deflated.
///   - windowBits: −15 for raw, 15 for zlib, 31 for gzip.
/// - Returns: The deflated bytes.
func deflated(_ bytes: [UInt8], windowBits: Int32) -> [UInt8] {
  var stream = unsafe z_stream()
  let started = unsafe deflateInit2_(
    &stream, 6, Z_DEFLATED, windowBits, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
    Int32(MemoryLayout<z_stream>.size))
  precondition(started == Z_OK)
  defer { unsafe deflateEnd(&stream) }
  var input = bytes
  let capacity = Int(unsafe deflateBound(&stream, UInt(bytes.count))) + 64
  return unsafe [UInt8](unsafeUninitializedCapacity: capacity) { output, count in
    unsafe input.withUnsafeMutableBufferPointer { source in
      unsafe stream.next_in = source.baseAddress
      unsafe stream.avail_in = UInt32(source.count)
      unsafe stream.next_out = output.baseAddress
      unsafe stream.avail_out = UInt32(output.count)
      precondition(unsafe deflate(&stream, Z_FINISH) == Z_STREAM_END)
      count = unsafe output.count - Int(stream.avail_out)
    }
  }
}

/// Deflates bytes into one gzip member.
func gzipped(_ bytes: [UInt8]) -> [UInt8] { deflated(bytes, windowBits: 31) }
