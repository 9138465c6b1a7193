import SignalCore

/// Intervals of one place of JSON, in chunks as they stand together: the numbers of an array, or one
/// member of one object.
struct JSONIntervalList {
  let name: JSONListName
  /// Whether the first numbers stand in no array.
  let isAlone: Bool
  private(set) var values: [Double] = []
  /// How many values each chunk has.
  private(set) var counts: [Int32] = []
  /// Whether there are arrays, not single numbers alone.
  private(set) var hasArrays = false
  /// Whether arrays of values have arrays of their times beside them.
  private var hasTimesOfValues = false
  /// The time beside each chunk in seconds since 1970; NaN or left out where there is none.
  private var times: [Double] = []
  private var firstStamp: TimeStamp?
  private var timesAreStarts = false
  /// What each chunk shares with those of its session; 0 or left out where there is nothing.
  private var identities: [UInt64] = []
  /// Bit 0: blocked; bit 1: without contact.
  private var flags: [UInt8] = []

  /// From how many intervals in the middle on the parts of a file are sessions, not packets.
  static let sessionCount = 30
  /// More sessions than this stand in no file of this kind, and would take many times its memory.
  static let mostSessions = 1000
  private static let secondsFrom1970To2000 = 946_684_800.0

  init(name: JSONListName, isAlone: Bool) {
    self.name = name
    self.isAlone = isAlone
  }

  var chunkCount: Int { counts.count }

  /// Whether single numbers may be beats: whole ones below 10 are counts or codes, whatever they are
  /// called, and under a common word some ten that vary about a heart beat are asked for.
  var isPlausible: Bool {
    guard !hasArrays, name.unit == nil, let median = ValueProfile(values).median else {
      return true
    }
    let mayBeBeats = median >= 10 || !ValueProfile.areWhole(values)
    guard name.isCommonWord else { return mayBeBeats }
    return mayBeBeats && values.count >= 10 && Set(values.prefix(100)).count >= 3
      && ((300...2000).contains(median) || (0.3...2).contains(median))
  }

  mutating func add(_ numbers: [Double], isScalar: Bool) {
    values += numbers
    counts.append(Int32(numbers.count))
    if !isScalar { hasArrays = true }
  }

  /// Gives the values of the only chunk their times, which makes a chunk of each; nothing where they
  /// are not as many.
  mutating func split(times ofValues: [Double], stamp: TimeStamp?) {
    guard counts.count == 1, counts[0] == ofValues.count, ofValues.count > 1 else { return }
    counts = [Int32](repeating: 1, count: ofValues.count)
    if let flag = flags.first { flags = [UInt8](repeating: flag, count: ofValues.count) }
    identities = []
    times = []
    for (chunk, time) in ofValues.enumerated() {
      note(time: time, stamp: stamp, isStart: false, ofChunk: chunk)
    }
    hasTimesOfValues = true
  }

  mutating func note(time: Double, stamp: TimeStamp?, isStart: Bool, ofChunk chunk: Int) {
    guard chunk >= times.count || times[chunk].isNaN else { return }
    let seconds = time + (name.countsFrom2000 ? JSONIntervalList.secondsFrom1970To2000 : 0)
    if times.isEmpty {
      firstStamp = stamp
      timesAreStarts = isStart
    }
    JSONIntervalList.set(seconds, at: chunk, in: &times, filler: .nan)
  }

  mutating func note(isBlocked: Bool, isLost: Bool, ofChunk chunk: Int) {
    let flag: UInt8 = (isBlocked ? 1 : 0) | (isLost ? 2 : 0)
    if flag != 0 { JSONIntervalList.set(flag, at: chunk, in: &flags, filler: 0) }
  }

  mutating func note(identity: UInt64, isDay: Bool, ofChunk chunk: Int) {
    // The rows of a table may cross midnight.
    guard !isDay || hasArrays else { return }
    let known = chunk < identities.count ? identities[chunk] : 0
    // Multiplied, so that the same words at two levels do not cancel.
    JSONIntervalList.set((known &* 31) ^ identity, at: chunk, in: &identities, filler: 0)
  }

  private static func set<Value>(
    _ value: Value, at index: Int, in values: inout [Value], filler: Value
  ) {
    while values.count <= index { values.append(filler) }
    values[index] = value
  }
}

extension JSONIntervalList {
  /// The sessions of the list: one, unless the file tells several of some length apart.
  ///
  /// - Throws: ``RecordingError`` with the code `tooLarge` for more than any file of this kind has.
  func sessions() throws(RecordingError) -> [JSONIntervalList] {
    var keys: [UInt64: Int] = [:]
    var sessionOfChunk: [Int32] = []
    if !identities.isEmpty {
      sessionOfChunk.reserveCapacity(counts.count)
      for chunk in counts.indices {
        let key = chunk < identities.count ? identities[chunk] : 0
        let session = keys[key] ?? keys.count
        keys[key] = session
        sessionOfChunk.append(Int32(session))
      }
    } else if counts.count > 1, values.count / counts.count >= JSONIntervalList.sessionCount,
      hasTimes, chunkClock() == nil
    {
      // Arrays whose times do not follow on one another.
      sessionOfChunk = counts.indices.map { Int32($0) }
      keys = Dictionary(uniqueKeysWithValues: counts.indices.map { (UInt64($0), $0) })
    }
    guard keys.count > 1, values.count / keys.count >= JSONIntervalList.sessionCount else {
      return [self]
    }
    guard keys.count <= JSONIntervalList.mostSessions else {
      throw RecordingError(
        .tooLarge,
        "the JSON tells \(keys.count) recordings apart, and at most "
          + "\(JSONIntervalList.mostSessions) are read of one file; give fewer at a time")
    }
    return parts(sessionOfChunk, count: keys.count)
  }

  private func parts(_ partOfChunk: [Int32], count: Int) -> [JSONIntervalList] {
    var parts = [JSONIntervalList](
      repeating: JSONIntervalList(name: name, isAlone: isAlone), count: count)
    var first = 0
    for chunk in counts.indices {
      let part = Int(partOfChunk[chunk])
      let size = Int(counts[chunk])
      parts[part].take(self, chunk, first..<(first + size))
      first += size
    }
    return parts
  }

  private mutating func take(_ list: JSONIntervalList, _ chunk: Int, _ range: Range<Int>) {
    let place = counts.count
    hasTimesOfValues = list.hasTimesOfValues
    add(Array(list.values[range]), isScalar: !list.hasArrays)
    if chunk < list.times.count {
      if times.isEmpty {
        timesAreStarts = list.timesAreStarts
        // The zone of the first stamp holds for all.
        firstStamp = list.stamp(atEpochSeconds: list.times[chunk])
      }
      JSONIntervalList.set(list.times[chunk], at: place, in: &times, filler: .nan)
    }
    if chunk < list.flags.count, list.flags[chunk] != 0 {
      JSONIntervalList.set(list.flags[chunk], at: place, in: &flags, filler: 0)
    }
  }

  /// A time in the zone of the first stamp.
  private func stamp(atEpochSeconds seconds: Double) -> TimeStamp? {
    guard !seconds.isNaN else { return nil }
    guard let firstStamp else { return TimeStamp.utc(epochSeconds: seconds) }
    if firstStamp.epochSeconds == seconds { return firstStamp }
    var shift = 0.0
    if case .minutesEastOfUTC(let minutes) = firstStamp.zone { shift = 60 * Double(minutes) }
    var stamp = TimeStamp.utc(epochSeconds: seconds + shift)
    stamp.zone = firstStamp.zone
    stamp.fractionDigits = max(stamp.fractionDigits, min(3, firstStamp.fractionDigits))
    return stamp
  }
}

extension JSONIntervalList {
  /// The times of the chunks, and what they are the times of.
  private struct ChunkClock {
    var meaning: TimeColumn.Meaning
    var resolutionSeconds: Double
  }

  /// Whether nearly every chunk has a time.
  private var hasTimes: Bool {
    counts.count > 1 && times.first?.isNaN == false
      && times.count { !$0.isNaN } * 10 >= counts.count * 9
  }

  private var millisecondsPerUnit: Double {
    switch name.unit {
    case .seconds: 1000
    case .milliseconds: 1
    default: (ValueProfile(values).median ?? 1000) < 10 ? 1000 : 1
    }
  }

  /// The sum of each chunk in milliseconds, NaN where a value is missing.
  private func chunkSums() -> [Double] {
    let scale = millisecondsPerUnit
    var first = 0
    return counts.map { count in
      var sum = 0.0
      for value in values[first..<(first + Int(count))] {
        sum += AbsentValue.isPresent(value) ? value * scale : .nan
      }
      first += Int(count)
      return sum
    }
  }

  /// What the times of the chunks mean, or `nil` where they are no clock of these beats.
  private func chunkClock() -> ChunkClock? {
    guard hasTimes else { return nil }
    let sums = chunkSums()
    let present = times.filter { !$0.isNaN }
    guard let last = present.last, let earliest = present.first else { return nil }
    let covered = sums.reduce(0) { $1.isNaN ? $0 : $0 + $1 } / 1000
    // Times of an upload lie closer together than the beats.
    guard last - earliest > 0.5 * (covered - (sums.last ?? 0) / 1000) else { return nil }
    let resolution = TimeColumn.resolution(times, secondsPerUnit: 1)
    guard values.count > 3 * counts.count else {
      return ChunkClock(
        meaning: TimeColumnChoice.meaning(times, 1000, sums, resolution),
        resolutionSeconds: resolution)
    }
    // Arrays of a minute are cut at whole beats, so their times fit to about a beat.
    let mean = covered * 1000 / Double(counts.count)
    let tolerance = max(
      TimeColumn.toleranceMilliseconds(resolutionSeconds: resolution), 0.02 * mean)
    let fit = TimeColumn.fit(times: times, scale: 1000, intervals: sums, tolerance: tolerance)
    return fit.meaning.map {
      ChunkClock(meaning: $0, resolutionSeconds: max(resolution, tolerance / 2000))
    }
  }

  /// A time for each value.
  private func clock() -> TimeColumn? {
    guard let chunkClock = chunkClock() else { return nil }
    let scale = millisecondsPerUnit
    let sums = chunkSums()
    var seconds: [Double] = []
    seconds.reserveCapacity(values.count)
    var first = 0
    for (chunk, count) in counts.enumerated() {
      let time = chunk < times.count ? times[chunk] : .nan
      var elapsed = 0.0
      for (place, value) in values[first..<(first + Int(count))].enumerated() {
        let length = AbsentValue.isPresent(value) ? value * scale / 1000 : 0
        switch chunkClock.meaning {
        case .arrival: seconds.append(place == 0 ? time : .nan)
        case .intervalStart: seconds.append(time + elapsed)
        case .intervalEnd:
          let total = sums[chunk] / 1000
          seconds.append(count == 1 ? time : time - total + elapsed + length)
        }
        elapsed += length
      }
      first += Int(count)
    }
    return TimeColumn(
      seconds: seconds, meaning: chunkClock.meaning,
      firstStamp: stamp(atEpochSeconds: times[0]),
      resolutionSeconds: chunkClock.resolutionSeconds)
  }

  /// The list with its chunks in the opposite order.
  private func reversed() -> JSONIntervalList {
    var list = JSONIntervalList(name: name, isAlone: isAlone)
    var end = values.count
    for chunk in counts.indices.reversed() {
      list.take(self, chunk, (end - Int(counts[chunk]))..<end)
      end -= Int(counts[chunk])
    }
    return list
  }

  /// Whether the times fall from chunk to chunk, as where the newest stands first.
  private var timesFall: Bool {
    guard hasTimes else { return false }
    let steps = zip(times, times.dropFirst())
    let falling = steps.count { $1 < $0 }
    return falling * 10 >= (times.count - 1) * 9 && falling > 0
  }

  /// Returns the list as numbers of a recording.
  ///
  /// - Parameter start: The start by the name of the file, where the list has none.
  /// - Returns: The values with the clock, the start and the judgements beside them.
  func reading(start: RecordingStart?) -> IntervalReading {
    guard !timesFall else {
      var reading = reversed().reading(start: start)
      reading.warnings.append(
        "the times fall, so the newest stands first; the objects were read from the last to the "
          + "first")
      return reading
    }
    let times = clock()
    let clockReason = times.map { "; times are \($0.words)" } ?? ""
    var reading = IntervalReading(
      values: values, roleReason: roleReason + clockReason, nameUnit: name.unit,
      unitSource: "the name of the list", times: times,
      start: times?.start ?? namedStart ?? start
    ) { _ in nil }
    reading.mayBeBeatTimes = name.shown == nil
    let judgement = judgement()
    reading.labels = judgement.labels
    reading.warnings = judgement.warnings
    if times == nil, counts.count > 1, values.count / counts.count >= JSONIntervalList.sessionCount
    {
      reading.warnings.append(
        "\(counts.count) arrays were joined as one recording without breaks, as no times tell "
          + "whether beats are missing between them; if they are recordings of their own, give each "
          + "as a file of its own")
    }
    return reading
  }

  /// The time beside the first chunk, where its name says that it is the start.
  private var namedStart: RecordingStart? {
    guard timesAreStarts || counts.count > 1 && hasTimes && timesRise, let time = times.first else {
      return nil
    }
    return stamp(atEpochSeconds: time)?.iso8601.map { RecordingStart(iso8601: $0) }
  }

  private var timesRise: Bool { zip(times, times.dropFirst()).contains { $1 > $0 } }

  private var roleReason: String {
    guard let shown = name.shown else { return "the numbers of the only array" }
    guard counts.count > 1 else { return "the array is named as intervals (\(shown))" }
    guard !hasTimesOfValues else {
      return "the array is named as intervals (\(shown)), and an array of times stands beside it"
    }
    return hasArrays
      ? "the numbers of \(counts.count) arrays named \(shown), joined in the order of the file"
      : "the numbers named \(shown) of \(counts.count) objects, in the order of the file"
  }

  private func judgement() -> BeatJudgement {
    guard !flags.isEmpty else { return BeatJudgement() }
    var flagOfRow: [UInt8] = []
    flagOfRow.reserveCapacity(values.count)
    for (chunk, count) in counts.enumerated() {
      let flag = chunk < flags.count ? flags[chunk] : 0
      for _ in 0..<count { flagOfRow.append(flag) }
    }
    return BeatJudgement(
      rows: values.count, isBlocked: { flagOfRow[$0] & 1 != 0 },
      isWithoutContact: { flagOfRow[$0] == 2 })
  }
}
