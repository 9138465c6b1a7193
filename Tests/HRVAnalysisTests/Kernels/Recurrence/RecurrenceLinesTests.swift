import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Lines of recurrence plots")
struct RecurrenceLinesTests {
  /// Counts by the definition: the whole plot, every diagonal and every row read by itself.
  struct Plot {
    var recurrences = 0
    var diagonals: [Int: Int] = [:]
    var verticals: [Int: Int] = [:]
    var whites: [Int: Int] = [:]
    var diagonalRecurrences: [Int: Int] = [:]

    init(_ values: [Double], stretches: [Range<Int>], length: Int, radius: Double) {
      let starts = stretches.flatMap { stretch in
        stretch.count < length ? [] : Array(stretch.lowerBound...stretch.upperBound - length)
      }
      let count = starts.count
      let isRecurrent = { (row: Int, column: Int) -> Bool in
        let squares = (0..<length).reduce(0) { sum, place in
          let difference = values[starts[row] + place] - values[starts[column] + place]
          return sum + difference * difference
        }
        return squares <= radius * radius
      }
      let firsts = Set(stretches.map(\.lowerBound))
      let follows = { (state: Int) in
        starts[state] == starts[state - 1] + 1 && !firsts.contains(starts[state])
      }
      for offset in 1..<max(1, count) {
        var run = 0
        for row in 0..<count - offset {
          if row > 0, !follows(row) || !follows(row + offset), run > 0 {
            diagonals[run, default: 0] += 1
            run = 0
          }
          if isRecurrent(row, row + offset) {
            recurrences += 1
            diagonalRecurrences[offset, default: 0] += 1
            run += 1
          } else if run > 0 {
            diagonals[run, default: 0] += 1
            run = 0
          }
        }
        if run > 0 { diagonals[run, default: 0] += 1 }
      }
      for row in 0..<count {
        for (isBlack, lines) in [(true, \Self.verticals), (false, \Self.whites)] {
          var run = 0
          for column in row + 1..<max(row + 1, count) {
            if !follows(column), run > 0 {
              self[keyPath: lines][run, default: 0] += 1
              run = 0
            }
            if isRecurrent(row, column) == isBlack {
              run += 1
            } else if run > 0 {
              self[keyPath: lines][run, default: 0] += 1
              run = 0
            }
          }
          if run > 0 { self[keyPath: lines][run, default: 0] += 1 }
        }
      }
    }
  }

  static func lines(
    _ values: [Double], stretches: [Range<Int>], stateLength: Int, radius: Double
  ) -> RecurrenceLines {
    var states = StatePairs(values, stretches: stretches, stateLength: stateLength)
    var walk = RecurrenceWalk()
    return RecurrenceLines(&states, radius: radius, walk: &walk)
  }

  static func expectDefinition(
    _ values: [Double], stretches: [Range<Int>], length: Int, radius: Double
  ) {
    let lines = lines(values, stretches: stretches, stateLength: length, radius: radius)
    let plot = Plot(values, stretches: stretches, length: length, radius: radius)
    #expect(lines.recurrenceCount == plot.recurrences)
    for (found, expected) in [
      (lines.diagonals, plot.diagonals), (lines.verticals, plot.verticals),
      (lines.whites, plot.whites), (lines.diagonalRecurrences, plot.diagonalRecurrences),
    ] {
      #expect(found == found.indices.map { expected[$0] ?? 0 })
    }
  }

  @Test(
    "counts equal the definition, gaps included",
    arguments: [
      (length: 1, radius: 4.0, cut: 0), (3, 30.0, 0), (2, 20.0, 33), (10, 90.0, 40), (5, 0.0, 9),
      (1, 20.0, 33),
    ])
  func definition(length: Int, radius: Double, cut: Int) {
    let values = OracleSeries.wholeMilliseconds(count: 90, seed: UInt64(length))
    let stretches = cut == 0 ? [0..<90] : [0..<cut, cut..<cut + 1, cut + 1..<90]
    Self.expectDefinition(values, stretches: stretches, length: length, radius: radius)
  }

  @Test(
    "counts equal the definition at every remainder of a word of 64 states",
    arguments: [1, 2, 10], [1, 2, 3, 62, 63, 64, 65, 66, 127, 128, 129, 130, 193])
  func remainders(length: Int, states: Int) {
    let count = states + length - 1
    let values = OracleSeries.wholeMilliseconds(count: count, seed: UInt64(states))
    // About half the pairs recur, some at the radius itself.
    let radius = (2000 * Double(length)).squareRoot()
    Self.expectDefinition(values, stretches: [0..<count], length: length, radius: radius)
    for cut in [1, count / 3, count / 2, count - 1] where cut > 0 && cut < count {
      Self.expectDefinition(
        values, stretches: [0..<cut, cut..<count], length: length, radius: radius)
    }
  }

  @Test("stretches around the length of a state, and around a word", arguments: [1, 2, 10])
  func manyStretches(length: Int) {
    var stretches = [Range<Int>]()
    var next = 0
    for size in [1, 9, 10, 11, 54, 1, 63, 64, 3, 65, 2] {
      stretches.append(next..<next + size)
      next += size
    }
    let values = OracleSeries.wholeMilliseconds(count: next, seed: 21)
    let radius = (1600 * Double(length)).squareRoot()
    Self.expectDefinition(values, stretches: stretches, length: length, radius: radius)
  }

  @Test("equal values: every row and every diagonal is one line", arguments: [1, 2, 10])
  func constant(length: Int) {
    let values = [Double](repeating: 800, count: 150)
    let stretches = [0..<70, 70..<150]
    Self.expectDefinition(values, stretches: stretches, length: length, radius: 0)
    let whole = Self.lines(values, stretches: [0..<150], stateLength: length, radius: 0)
    #expect(whole.recurrenceCount == whole.stateCount * (whole.stateCount - 1) / 2)
    #expect(whole.verticals.dropFirst().dropLast().allSatisfy { $0 == 1 })
    #expect(whole.whites.allSatisfy { $0 == 0 })
  }

  @Test("a plot finds nothing of the one before it in the memory")
  func memory() {
    let long = OracleSeries.milliseconds(count: 300, seed: 2)
    let short = OracleSeries.milliseconds(count: 90, seed: 9)
    var states = StatePairs(long, stretches: [0..<300], stateLength: 10)
    var walk = RecurrenceWalk()
    _ = RecurrenceLines(&states, radius: 200, walk: &walk)
    states.hold(short, stretches: [0..<90], stateLength: 2)
    #expect(
      RecurrenceLines(&states, radius: 60, walk: &walk)
        == Self.lines(short, stretches: [0..<90], stateLength: 2, radius: 60))
  }

  @Test("every state above the main diagonal lies in one black or one white row line")
  func partition() {
    let values = OracleSeries.milliseconds(count: 400, seed: 8)
    let lines = Self.lines(values, stretches: [0..<400], stateLength: 4, radius: 40)
    let points = { (counts: [Int]) in counts.enumerated().reduce(0) { $0 + $1.0 * $1.1 } }
    #expect(lines.recurrenceCount > 0)
    #expect(points(lines.diagonals) == lines.recurrenceCount)
    #expect(points(lines.verticals) == lines.recurrenceCount)
    #expect(lines.diagonalRecurrences.reduce(0, +) == lines.recurrenceCount)
    let states = lines.stateCount
    #expect(points(lines.whites) == states * (states - 1) / 2 - lines.recurrenceCount)
  }

  @Test("diagonals are counted one by one, and equal shares have no slope")
  func slope() throws {
    // A ramp of unit steps recurs up to the radius, and on those diagonals everywhere: slope 0.
    let ramp = (0..<100).map { 800 + Double($0) }
    let lines = Self.lines(ramp, stretches: [0..<100], stateLength: 1, radius: 5)
    #expect(
      lines.diagonalRecurrences.enumerated().filter { $0.element > 0 }.map(\.offset)
        == Array(1...5))
    #expect(abs(try #require(lines.diagonalSlope)) <= Tolerance.closedForm)
    // Two diagonals are too few.
    let thin = Self.lines(ramp, stretches: [0..<100], stateLength: 1, radius: 2)
    #expect(thin.diagonalSlope == nil)
    // Blocks of two equal values recur on 50 of 99 places one beat on, nowhere two beats on, and
    // everywhere four beats on.
    let blocks = (0..<100).map { ($0 / 2) % 2 == 0 ? 800.0 : 900 }
    let pattern = Self.lines(blocks, stretches: [0..<100], stateLength: 1, radius: 1)
    #expect(pattern.diagonalRecurrences[1] == 50)
    #expect(pattern.diagonalRecurrences[2] == 0)
    #expect(pattern.diagonalRecurrences[4] == 96)
  }

  @Test("a period of four returns on every fourth diagonal, whole")
  func periodic() throws {
    let values = (0..<40).map { [800.0, 820, 850, 830][$0 % 4] }
    let lines = Self.lines(values, stretches: [0..<40], stateLength: 2, radius: 1)
    // 39 states; diagonals 4, 8, …, 36 hold 35, 31, …, 3 recurrences and nothing else does.
    #expect(lines.stateCount == 39)
    for length in lines.diagonals.indices {
      #expect(lines.diagonals[length] == (length >= 3 && length <= 35 && length % 4 == 3 ? 1 : 0))
    }
    let measures = lines.diagonalMeasures
    #expect(measures.longest == 35)
    #expect(measures.meanLength == 19)
    // Nine lengths, each once.
    #expect(relativeDifference(measures.entropy, log(9)) <= Tolerance.closedForm)
    #expect(lines.verticalMeasures.lineCount == 0)
    #expect(lines.verticalMeasures.meanLength == nil)
  }

  @Test("too few values for a state give an empty plot")
  func tooShort() {
    for count in 0..<4 {
      let lines = Self.lines(
        [Double](repeating: 800, count: count), stretches: count == 0 ? [] : [0..<count],
        stateLength: 4, radius: 1)
      #expect(lines.stateCount == 0)
      #expect(lines.recurrenceCount == 0)
    }
  }
}
