import SignalCore

/// The annotations of EDF+ and BDF+: lists of `+onset [0x15 duration] 0x14 text 0x14 … 0x00` in each record.
///
/// The first list of each record names no text: its onset is when the record begins.
struct EDFAnnotations {
  /// One annotation.
  struct Item {
    let onset: EDFOnset
    let text: Range<Int>
  }

  private(set) var items: [Item] = []
  /// When each record begins; `nil` where its first list cannot be read.
  private(set) var recordOnsets: [EDFOnset?] = []
  /// How many lists could not be read.
  private(set) var damagedCount = 0

  private static let endOfText: UInt8 = 0x14
  private static let beginOfDuration: UInt8 = 0x15

  /// Reads the annotations of all channels that hold any.
  ///
  /// - Complexity: O(n) for the n bytes of those channels.
  init(_ bytes: [UInt8], _ header: EDFHeader) {
    let channels = header.signals.filter { $0.isAnnotations }
    guard !channels.isEmpty else { return }
    for record in 0..<header.recordCount {
      for (index, channel) in channels.enumerated() {
        let begin = header.headerSize + record * header.recordSize + channel.offset
        let end = begin + header.sampleSize * channel.samplesPerRecord
        read(bytes, begin..<end, keepsTime: index == 0)
      }
    }
  }

  private mutating func read(_ bytes: [UInt8], _ range: Range<Int>, keepsTime: Bool) {
    var index = range.lowerBound
    var isFirst = keepsTime
    while index < range.upperBound {
      if bytes[index] == 0 {
        index += 1
        continue
      }
      var end = index
      while end < range.upperBound, bytes[end] != 0 { end += 1 }
      read(bytes, list: index..<end, isFirst: &isFirst)
      index = end
    }
    if isFirst { recordOnsets.append(nil) }
  }

  private mutating func read(_ bytes: [UInt8], list: Range<Int>, isFirst: inout Bool) {
    guard let mark = bytes[list].firstIndex(of: Self.endOfText) else {
      damagedCount += 1
      return
    }
    let opening = bytes[list.lowerBound..<mark]
    let durationAt = opening.firstIndex(of: Self.beginOfDuration) ?? mark
    guard let onset = EDFOnset(bytes[list.lowerBound..<durationAt]) else {
      damagedCount += 1
      return
    }
    if isFirst {
      recordOnsets.append(onset)
      isFirst = false
    }
    var begin = mark + 1
    while begin < list.upperBound {
      let end = bytes[begin..<list.upperBound].firstIndex(of: Self.endOfText) ?? list.upperBound
      if end > begin { items.append(Item(onset: onset, text: begin..<end)) }
      begin = end + 1
    }
  }
}

/// A time in seconds as its digits: a whole number and how many of them are decimals.
struct EDFOnset: Equatable {
  /// All digits as one number.
  let digits: Int64
  let decimals: Int

  /// More decimals are cut: 10⁻¹⁰ s is less than any clock of beats shows.
  static let largestDecimals = 10

  /// Reads `+12.5` or `-0.04`; the sign is obligatory.
  ///
  /// `nil` for anything else, and for numbers that 64 bits do not hold.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == ASCII.minus else {
      return nil
    }
    var value: Int64 = 0
    var decimals = 0
    var digitCount = 0
    var isFraction = false
    for byte in bytes.dropFirst() {
      if byte == ASCII.point, !isFraction {
        isFraction = true
        continue
      }
      guard ASCII.isDigit(byte) else { return nil }
      digitCount += 1
      if isFraction {
        if decimals == Self.largestDecimals { continue }
        decimals += 1
      }
      // 10⁸ s with 10 decimals have 18 digits.
      guard value < 100_000_000_000_000_000 else { return nil }
      value = value * 10 + Int64(byte - 0x30)
    }
    guard digitCount > 0 else { return nil }
    digits = sign == ASCII.minus ? -value : value
    self.decimals = decimals
  }

  /// The time in units of 10⁻ⁿ s; `nil` where it is out of the range of 61 bits.
  func ticks(decimals wanted: Int) -> Int64? {
    var value = digits
    for _ in decimals..<max(decimals, wanted) {
      let (product, overflow) = value.multipliedReportingOverflow(by: 10)
      guard !overflow else { return nil }
      value = product
    }
    return value.magnitude <= 1 << 60 ? value : nil
  }

  /// The time in seconds.
  var seconds: Double {
    var scale = 1.0
    for _ in 0..<decimals { scale *= 10 }
    return Double(digits) / scale
  }
}
