import RecordingFormats
import SignalCore
import Testing

@Suite("Inflating")
struct InflaterTests {
  static let windowBits: [DeflateWrapper: Int32] = [.raw: -15, .zlib: 15, .gzip: 31]

  private func deflate(_ bytes: [UInt8], _ wrapper: DeflateWrapper) -> [UInt8] {
    deflated(bytes, windowBits: InflaterTests.windowBits[wrapper] ?? 0)
  }

  private func noise(_ count: Int) -> [UInt8] {
    var random = RandomStream(seed: 3)
    // Few distinct bytes, so that deflating finds matches and literals alike.
    return (0..<count).map { _ in UInt8(truncatingIfNeeded: 0x30 + random.next() % 23) }
  }

  @Test("gives back what was deflated", arguments: DeflateWrapper.allCases)
  func roundTrip(wrapper: DeflateWrapper) throws {
    for count in [0, 1, 255, 65_536, 700_001] {
      let bytes = noise(count)
      #expect(try Inflater.inflate(deflate(bytes, wrapper), wrapper: wrapper) == bytes)
    }
  }

  @Test("cut anywhere, ends in one error", arguments: DeflateWrapper.allCases)
  func truncation(wrapper: DeflateWrapper) {
    let bytes = deflate(noise(5000), wrapper)
    for count in stride(from: 0, to: bytes.count, by: 37) {
      let error = #expect(throws: RecordingError.self) {
        try Inflater.inflate(Array(bytes[..<count]), wrapper: wrapper)
      }
      #expect(error?.code == .damaged)
    }
  }

  @Test("a flipped bit is found by the checksum", arguments: [DeflateWrapper.zlib, .gzip])
  func bitFlips(wrapper: DeflateWrapper) {
    let original = noise(3000)
    let bytes = deflate(original, wrapper)
    // The header of gzip holds a time and other bytes that no checksum covers.
    let first = wrapper == .gzip ? 10 : 0
    for place in stride(from: first * 8, to: bytes.count * 8, by: 13) {
      var flipped = bytes
      flipped[place / 8] ^= 1 << UInt8(place % 8)
      let result = try? Inflater.inflate(flipped, wrapper: wrapper)
      #expect(result == nil || result == original, "bit \(place)")
    }
  }

  @Test("gzip members follow each other; zeros and blanks behind them are passed over, no more")
  func members() throws {
    let (first, second) = (noise(1000), noise(70_000))
    let both = gzipped(first) + gzipped([]) + gzipped(second)
    #expect(try Inflater.inflate(both, wrapper: .gzip) == first + second)
    #expect(try Inflater.inflate(both + [0, 0, 0], wrapper: .gzip) == first + second)
    #expect(try Inflater.inflate(both + [0x0D, 0x0A], wrapper: .gzip) == first + second)
    let padded = both + [UInt8](repeating: 0, count: 200_000)
    #expect(try Inflater.inflate(padded, wrapper: .gzip) == first + second)
    var damaged = gzipped(second)
    damaged[0] = 0
    for rest in [[0x1F], [0x1F, 0x8B, 8], [0, 0, 7], Array("855\n".utf8), damaged] {
      let error = #expect(throws: RecordingError.self) {
        try Inflater.inflate(both + rest, wrapper: .gzip)
      }
      #expect(error?.code == .damaged)
    }
    let late = #expect(throws: RecordingError.self) {
      try Inflater.inflate(padded + [1], wrapper: .gzip)
    }
    #expect(late?.message.contains("would be lost") == true)
  }

  @Test("a bomb ends at the limit of bytes or of the ratio")
  func bombs() {
    let zeros = [UInt8](repeating: 0, count: 40 << 20)
    let bomb = deflate(zeros, .zlib)
    let byRatio = #expect(throws: RecordingError.self) {
      try Inflater.inflate(bomb, wrapper: .zlib)
    }
    #expect(byRatio?.code == .tooLarge && byRatio?.message.contains("fill the memory") == true)
    let byLimit = #expect(throws: RecordingError.self) {
      try Inflater.inflate(bomb, wrapper: .zlib, limitBytes: 1 << 20)
    }
    #expect(byLimit?.code == .tooLarge && byLimit?.message.contains("1 MiB") == true)
    // What a quiet channel may have is let through.
    let quiet = deflate(Array(zeros[..<(8 << 20)]), .zlib)
    #expect(throws: Never.self) { try Inflater.inflate(quiet, wrapper: .zlib) }
  }
}
