/// Collects the numbers of JSON that may be intervals, by the places where they stand.
///
/// Members of the same name in sibling objects are one list, in the order of the file: single numbers
/// as in the rows of a table, or arrays as in the packets of a sensor. Values in a row after one
/// another (JSON Lines) count as siblings.
struct JSONIntervalSearch {
  /// The lists of intervals, one for each place; the first of no name of intervals at the end.
  private(set) var lists: [JSONIntervalList] = []
  /// Arrays of numbers by themselves or named `value`, `values`, `data`.
  private(set) var unnamed: [JSONIntervalList] = []
  /// How many values stand at the top, more than one in JSON Lines.
  private(set) var valueCount = 0
  /// Whether more places were met than are told apart.
  private(set) var hasManyPlaces = false
  /// Whether objects with intervals hold other judgements of them, which differ.
  private(set) var judgementsVary = false
  private var firstJudgement: UInt64?

  private var names = JSONMemberNames()
  private var listOfPlace: [UInt64: Int] = [:]
  /// The list of each chunk and its place there, in the order of the file.
  private var log: [(list: Int32, chunk: Int32)] = []

  /// The times beside an array of intervals that stands in no array.
  private var timesOfArrays: [(list: Int, times: [Double], stamp: TimeStamp?)] = []

  private static let mostPlaces = 64
  private static let mostLevels = 16

  /// What surrounds a value.
  fileprivate struct Context {
    var place = PlaceHash()
    var levels = JSONIntervalSearch.mostLevels
    /// Whether it stands in an element of an array, or at the top.
    var isElement = false
    /// Whether it stands in no array.
    var isAlone = true
    /// The name of the array of intervals around it.
    var around: JSONListName?

    func entering(_ place: PlaceHash) -> Context {
      var inner = self
      inner.place = place
      inner.levels -= 1
      inner.around = nil
      return inner
    }
  }

  /// What an object says about the intervals in it.
  fileprivate struct Frame {
    let firstChunk: Int
    var stamp: TimeStamp?
    var epochSeconds: Double?
    var stampIsStart = false
    /// An array of times in seconds since 1970; `nil` where a value is no such time.
    var times: [Double]?
    var firstOfTimes: TimeStamp?
    var identity: UInt64?
    var day: UInt64?
    var isBlocked = false
    var contact: Bool?
    var contactIsSupported: Bool?
    var judgement: UInt64?
  }

  /// Reads all values of a text.
  mutating func read(_ document: TextDocument) throws(RecordingError) {
    var cursor = JSONCursor(document)
    repeat {
      valueCount += 1
      let start = cursor.position
      do throws(RecordingError) {
        try look(&cursor, nil, Context())
        if valueCount > 1 || cursor.isAtEnd() { continue }
        let kind = try cursor.peek()
        guard kind == .object || kind == .array else { return try cursor.finish() }
      } catch {
        guard valueCount > 1 else { throw error }
        throw RecordingError(
          .badCell,
          "this is JSON Lines (one JSON value per line), and here a line is no whole value; remove "
            + "or complete it",
          line: document.lineNumber(at: max(start, cursor.position - 1)))
      }
    } while !cursor.isAtEnd()
    // Arrays in rows or lines are told apart by the time of each row.
    for (list, times, stamp) in timesOfArrays where valueCount == 1 && lists[list].chunkCount == 1 {
      lists[list].split(times: times, stamp: stamp)
    }
  }

  private mutating func look(
    _ cursor: inout JSONCursor, _ name: JSONMember?, _ context: Context
  ) throws(RecordingError) {
    guard context.levels > 0 else { return try cursor.skip() }
    switch try cursor.peek() {
    case .array: try lookIntoArray(&cursor, name, context)
    case .object: try lookIntoObject(&cursor, name, context)
    case .number, .null:
      switch name {
      case .interval(let name): add([try cursor.number()], name, context, isScalar: true)
      case .values where context.around != nil:
        add([try cursor.number()], context.around ?? .unnamed, context, isScalar: true)
      default: try cursor.skip()
      }
    case .string:
      // Some writers put numbers into quotation marks.
      if case .interval(let name) = name {
        if let value = try cursor.quotedNumber() { add([value], name, context, isScalar: true) }
      } else {
        try cursor.skip()
      }
    case .boolean: try cursor.skip()
    }
  }

  private mutating func lookIntoArray(
    _ cursor: inout JSONCursor, _ name: JSONMember?, _ context: Context
  ) throws(RecordingError) {
    var listName: JSONListName?
    switch name {
    case .interval(let name): listName = name
    case .values: listName = .unnamed
    case nil where context.isAlone: listName = .unnamed
    default: break
    }
    var element = context.entering(context.place.adding(.element))
    element.isElement = true
    element.isAlone = false
    if listName?.shown != nil { element.around = listName }
    var values: [Double] = []
    var hasWords = false
    try cursor.elements { cursor throws(RecordingError) in
      switch try cursor.peek() {
      case .number where listName != nil, .null where listName != nil:
        values.append(try cursor.number())
      case .object, .array: try look(&cursor, .other, element)
      case .string where listName?.shown != nil:
        if let value = try cursor.quotedNumber() {
          values.append(value)
        } else {
          hasWords = true
        }
      case .string, .boolean:
        hasWords = true
        try cursor.skip()
      case .number, .null: try cursor.skip()
      }
    }
    // Words among numbers are a description, such as a label with a count.
    if let listName, !values.isEmpty, !hasWords { add(values, listName, context, isScalar: false) }
  }

  private mutating func lookIntoObject(
    _ cursor: inout JSONCursor, _ name: JSONMember?, _ context: Context
  ) throws(RecordingError) {
    var frame = Frame(firstChunk: log.count)
    var rows = NumberedValues()
    var columns: [String] = []
    try cursor.members { member, cursor throws(RecordingError) in
      if JSONMember.columnLists.contains(member), let words = try cursor.words() {
        columns = words
      } else if !columns.isEmpty, JSONMember.rowLists.contains(member),
        let width = try cursor.firstRowWidth(), width <= columns.count
      {
        try lookIntoRows(&cursor, columns, context.entering(context.place.adding(.name(member))))
      } else {
        try take(member, &cursor, of: name, context, &frame, &rows)
      }
    }
    if case .interval(let name) = name, !rows.isEmpty {
      add(rows.sorted(), name, context, isScalar: false)
    }
    close(frame, context)
  }

  /// Reads a table whose names stand in a list above its rows, as pandas (`orient="split"`) and
  /// databases write it: each row is an object.
  private mutating func lookIntoRows(
    _ cursor: inout JSONCursor, _ columns: [String], _ context: Context
  ) throws(RecordingError) {
    var element = context.entering(context.place.adding(.element))
    element.isElement = true
    element.isAlone = false
    try cursor.elements { cursor throws(RecordingError) in
      guard try cursor.peek() == .array else { return try cursor.skip() }
      var frame = Frame(firstChunk: log.count)
      var rows = NumberedValues()
      var column = 0
      try cursor.elements { cursor throws(RecordingError) in
        if column < columns.count {
          try take(columns[column], &cursor, of: nil, element, &frame, &rows)
        } else {
          try cursor.skip()
        }
        column += 1
      }
      close(frame, element)
    }
  }

  /// Reads a member of an object.
  private mutating func take(
    _ member: String, _ cursor: inout JSONCursor, of name: JSONMember?, _ context: Context,
    _ frame: inout Frame, _ rows: inout NumberedValues
  ) throws(RecordingError) {
    let kind = names.member(member)
    switch kind {
    case .judgement:
      if let hash = try cursor.hashOfScalar() { frame.judgement = (frame.judgement ?? 0) ^ hash }
    case .interval, .values, .other:
      var inner = context.entering(context.place.adding(.name(member)))
      inner.isElement = false
      if case .values = kind { inner.around = context.around }
      try look(&cursor, kind, inner)
    case .row:
      if case .interval = name, try cursor.peek() == .number {
        rows.add(member, try cursor.number())
      } else {
        // A table as an object of rows.
        var inner = context.entering(context.place.adding(.element))
        inner.isElement = true
        inner.isAlone = false
        let first = log.count
        var kind = JSONMember.other
        if case .interval = name, try cursor.peek() == .array, let name { kind = name }
        try look(&cursor, kind, inner)
        identify(first, PlaceHash().adding(.name(member)).value, isDay: false)
      }
    case .time(let isStart): try frame.readTime(&cursor, isStart: isStart)
    case .day:
      let hash = try cursor.hashOfScalar()
      frame.day = hash
    case .identity:
      if let hash = try cursor.hashOfScalar() { frame.identity = (frame.identity ?? 0) ^ hash }
    case .blocker: frame.isBlocked = try cursor.truth() ?? false
    case .contact: frame.contact = try cursor.truth()
    case .contactSupport: frame.contactIsSupported = try cursor.truth()
    }
  }

  /// Adds numbers that stand together to the list of their place.
  private mutating func add(
    _ values: [Double], _ name: JSONListName, _ context: Context, isScalar: Bool
  ) {
    if name.shown == nil {
      // Only one such list is ever read.
      if unnamed.count < 2 {
        var list = JSONIntervalList(name: name, isAlone: context.isAlone)
        list.add(values, isScalar: false)
        unnamed.append(list)
      }
      return
    }
    var index = listOfPlace[context.place.value]
    if index == nil {
      guard lists.count < JSONIntervalSearch.mostPlaces else {
        hasManyPlaces = true
        return
      }
      index = lists.count
      listOfPlace[context.place.value] = lists.count
      lists.append(JSONIntervalList(name: name, isAlone: context.isAlone))
    }
    guard let index else { return }
    log.append((Int32(index), Int32(lists[index].chunkCount)))
    lists[index].add(values, isScalar: isScalar)
  }

  /// Gives what an object says to the intervals in it.
  private mutating func close(_ frame: Frame, _ context: Context) {
    let count = log.count - frame.firstChunk
    guard count > 0 else { return }
    let (list, chunk) = log[frame.firstChunk]
    if count == 1, context.isAlone, let times = frame.times {
      timesOfArrays.append((Int(list), times, frame.firstOfTimes))
    }
    if let judgement = frame.judgement, count == 1 {
      judgementsVary = judgementsVary || judgement != firstJudgement ?? judgement
      firstJudgement = judgement
    }
    if let time = frame.epochSeconds, count == 1 || frame.stampIsStart {
      lists[Int(list)].note(
        time: time, stamp: frame.stamp, isStart: frame.stampIsStart, ofChunk: Int(chunk))
    }
    if count == 1 {
      let isLost = frame.contact == false && frame.contactIsSupported != false
      lists[Int(list)].note(
        isBlocked: frame.isBlocked, isLost: isLost, ofChunk: Int(chunk))
    }
    // An object by itself is no session among others, unless it is a line of JSON Lines.
    guard context.isElement || context.levels == JSONIntervalSearch.mostLevels else { return }
    if let identity = frame.identity { identify(frame.firstChunk, identity, isDay: false) }
    if let day = frame.day { identify(frame.firstChunk, day, isDay: true) }
  }

  private mutating func identify(_ first: Int, _ identity: UInt64, isDay: Bool) {
    for (list, chunk) in log[first...] {
      lists[Int(list)].note(identity: identity, isDay: isDay, ofChunk: Int(chunk))
    }
  }
}

extension JSONCursor {
  /// Reads the next value, a string, as a date with a time of day; `nil` for other words.
  fileprivate mutating func dateWithTime() throws(RecordingError) -> TimeStamp? {
    let text = Array(try string().utf8)
    guard text.contains(ASCII.colon), let stamp = TimeStamp.scan(text.span, 0..<text.count),
      stamp.iso8601 != nil
    else { return nil }
    return stamp
  }
}

extension JSONIntervalSearch.Frame {
  /// Reads a date and time in words, or a time since 1970; anything else says nothing.
  fileprivate mutating func readTime(
    _ cursor: inout JSONCursor, isStart: Bool
  ) throws(RecordingError) {
    let isBetter = epochSeconds == nil || isStart && !stampIsStart
    switch try cursor.peek() {
    case .string:
      guard let stamp = try cursor.dateWithTime(), isBetter else { return }
      self.stamp = stamp
      epochSeconds = stamp.epochSeconds
      stampIsStart = isStart
    case .number:
      let number = try cursor.number()
      guard isBetter, let unit = TimeColumnChoice.epochUnit(number) else { return }
      stamp = nil
      epochSeconds = number * unit
      stampIsStart = isStart
    case .array: try readTimes(&cursor)
    case .object, .boolean, .null: try cursor.skip()
    }
  }

  /// Reads an array of times since 1970 or of dates and times; another array says nothing.
  private mutating func readTimes(_ cursor: inout JSONCursor) throws(RecordingError) {
    var read: [Double] = []
    var first: TimeStamp?
    var secondsPerUnit: Double?
    var areTimes = true
    try cursor.elements { cursor throws(RecordingError) in
      let kind = try cursor.peek()
      switch kind {
      case .number where areTimes && first == nil:
        let number = try cursor.number()
        secondsPerUnit = secondsPerUnit ?? TimeColumnChoice.epochUnit(number)
        read.append(number * (secondsPerUnit ?? .nan))
        areTimes = secondsPerUnit != nil
      case .string where areTimes && secondsPerUnit == nil:
        if let stamp = try cursor.dateWithTime() {
          first = first ?? stamp
          read.append(stamp.epochSeconds)
        } else {
          areTimes = false
        }
      default:
        areTimes = false
        try cursor.skip()
      }
    }
    guard areTimes, let time = read.first else { return }
    times = read
    firstOfTimes = first
    guard epochSeconds == nil else { return }
    epochSeconds = time
    stamp = first
  }
}

/// Numbers by row number, as `{"0": 812, "1": 805}`.
private struct NumberedValues {
  private var values: [(row: Int, value: Double)] = []
  private var isOrdered = true

  var isEmpty: Bool { values.isEmpty }

  mutating func add(_ name: String, _ value: Double) {
    guard let row = Int(name) else { return }
    if let last = values.last, last.row >= row { isOrdered = false }
    values.append((row, value))
  }

  func sorted() -> [Double] {
    (isOrdered ? values : values.sorted { $0.row < $1.row }).map(\.value)
  }
}
