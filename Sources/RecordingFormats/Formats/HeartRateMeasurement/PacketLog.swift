/// A text whose lines hold Heart Rate Measurement packets: in which notation, and on which lines.
struct PacketLog {
  let document: TextDocument
  let notation: PacketNotation
  /// Whether the log names characteristics, so that only lines with this one hold packets.
  let namesCharacteristic: Bool
  /// Whether a packet with intervals was seen that agrees with its rate.
  let hasIntervals: Bool

  /// So much of a text tells the notation.
  private static let sampleBytes = 1 << 13
  /// Apps that name the characteristic write some ten kilobytes before the first packet.
  private static let namedSampleBytes = 1 << 15

  /// Finds the notation, or returns `nil` where the text holds no packets.
  ///
  /// Four of five lines with bytes in the notation must hold a packet, and half of the packets with
  /// intervals must have such as the rate says. Packets without any intervals must be all there is, and
  /// be written in hexadecimal digits that no decimal number has.
  ///
  /// - Parameter document: The text.
  /// - Complexity: O(1): the beginning of the text is looked at.
  init?(_ document: TextDocument) {
    let bytes = document.bytes.span
    let start = document.bodyStart
    let isNamed = PacketLog.namesCharacteristic(
      bytes, start..<min(bytes.count, start + PacketLog.namedSampleBytes))
    let size = isNamed ? PacketLog.namedSampleBytes : PacketLog.sampleBytes
    let sample = start..<min(bytes.count, start + size)
    var best: (notation: PacketNotation, census: Census)?
    for notation in PacketNotation.allCases where notation.isPossible(in: document.census) {
      let census = Census(notation, bytes, sample, onlyNamed: isNamed)
      guard census.arePackets(isNamed: isNamed, isJoined: notation == .joined),
        census.agreeing > best?.census.agreeing ?? -1
      else { continue }
      best = (notation, census)
    }
    guard let best else { return nil }
    self.document = document
    notation = best.notation
    namesCharacteristic = isNamed && notation != .list
    hasIntervals = best.census.agreeing > 0
  }

  /// What one notation finds in the beginning of a text.
  private struct Census {
    var lines = 0
    var met = 0
    var packets = 0
    var bearing = 0
    var agreeing = 0
    /// Packets of the rate alone, and among them those with hexadecimal letters.
    private var rates = 0
    private var lettered = 0
    private var flags: UInt8?
    private var haveEqualFlags = true

    init(
      _ notation: PacketNotation, _ bytes: Span<UInt8>, _ sample: Range<Int>, onlyNamed: Bool
    ) {
      var finder = PacketFinder(notation)
      if notation == .list {
        var rest = sample
        while finder.findNext(in: bytes, rest) != nil {
          count(finder.quality)
          rest = finder.place.upperBound..<sample.upperBound
        }
        met = packets
        lines = packets
        return
      }
      var cursor = LineCursor(position: sample.lowerBound, limit: sample.upperBound)
      while let line = cursor.next(in: bytes) {
        // The last line of the sample may be cut.
        guard line.upperBound < sample.upperBound || sample.upperBound == bytes.count,
          !line.isEmpty, !onlyNamed || PacketLog.namesCharacteristic(bytes, line)
        else { continue }
        lines += 1
        let packet = finder.find(in: bytes, line)
        if finder.hasMetBytes { met += 1 }
        guard let packet else { continue }
        count(finder.quality)
        if finder.quality == .withoutIntervals, packet.isPlausibleRate {
          countRate(finder.packet, bytes, finder.place)
        }
      }
    }

    private mutating func count(_ quality: PacketFinder.Quality) {
      packets += 1
      if quality != .withoutIntervals { bearing += 1 }
      if quality == .agreeing { agreeing += 1 }
    }

    private mutating func countRate(
      _ packet: [UInt8], _ bytes: Span<UInt8>, _ place: Range<Int>
    ) {
      rates += 1
      if place.contains(where: { bytes[$0] | 0x20 >= 0x61 && bytes[$0] | 0x20 <= 0x66 }) {
        lettered += 1
      }
      if flags ?? packet[0] != packet[0] { haveEqualFlags = false }
      flags = packet[0]
    }

    /// Whether every line holds nothing but a rate.
    private var areRatesAlone: Bool {
      rates >= 10 && rates == lines && lettered > 0 && haveEqualFlags
    }

    func arePackets(isNamed: Bool, isJoined: Bool) -> Bool {
      guard packets > 0, packets * 5 >= met * 4, agreeing * 2 >= bearing else { return false }
      // Digits without any separator may be numbers: then nearly all lines have to be packets.
      if isJoined, !isNamed, packets * 5 < lines * 4 { return false }
      return agreeing > 0 || isNamed || areRatesAlone
    }
  }

  /// Whether a range of a text holds the characteristic's number, 2A37.
  static func namesCharacteristic(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index + 4 <= range.upperBound {
      if bytes[index] == 0x32, bytes[index + 1] | 0x20 == 0x61, bytes[index + 2] == 0x33,
        bytes[index + 3] == 0x37
      {
        return true
      }
      index += 1
    }
    return false
  }

  /// Calls a closure with each packet and each line whose bytes are none.
  ///
  /// - Parameter body: Receives the packet, or `nil` for bytes that are none; its bytes; and what
  ///   stands before it.
  /// - Complexity: O(n).
  func forEachPacket(_ body: (HeartRatePacket?, [UInt8], Range<Int>) -> Void) {
    let bytes = document.bytes.span
    var finder = PacketFinder(notation)
    if notation == .list {
      var rest = document.bodyStart..<bytes.count
      while let packet = finder.findNext(in: bytes, rest) {
        body(packet, finder.packet, rest.lowerBound..<finder.place.lowerBound)
        rest = finder.place.upperBound..<bytes.count
      }
      return
    }
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    while let line = cursor.next(in: bytes) {
      guard !namesCharacteristic || PacketLog.namesCharacteristic(bytes, line) else { continue }
      if let packet = finder.find(in: bytes, line) {
        body(packet, finder.packet, line.lowerBound..<finder.place.lowerBound)
      } else if finder.hasMetBytes {
        body(nil, [], line)
      }
    }
  }
}
