import SignalCore

/// What the single comma in each line of a text is: a decimal mark or a delimiter.
///
/// The numbers on both sides decide:
/// 1. All left parts are 0, 1 or 2 and neither side rises: decimal seconds (`0,812`), unless
///    the left part behaves like a flag beside milliseconds: where it changes, the right part goes
///    on as if nothing had happened, while the one number would jump. Lines that all start with the
///    same 1 or 2 are unclear where the right parts are milliseconds of a heart.
/// 2. All left parts are 100 … 3000 and the right parts have one fixed number of digits, at most
///    three: decimal milliseconds (`812,5`). Three digits of 200 or more on the right of every
///    line are unclear, since they are intervals themselves; right parts that are the heart rate
///    of the left are a column.
/// 3. Anything else is a delimiter.
enum CommaReading: Equatable {
  /// A decimal mark: why, and whether it was a choice.
  case decimal(reason: String, isChoice: Bool)
  case delimiter
  /// A sentence that names both readings.
  case unclear(String)

  /// The two sides of the comma of one line.
  private struct Sides {
    let left: Double
    let right: Double
    let digits: Int
    /// What the line holds as one number.
    let joined: Double
  }

  /// Decides for the lines of a sample, or returns `nil` where they are not of the shape.
  init?(_ lines: [Range<Int>], _ document: TextDocument) {
    guard let sides = CommaReading.sides(of: lines, document), sides.count >= 3 else { return nil }
    let isRising = CommaReading.rises(sides.map(\.left))
    let rightRises = CommaReading.rises(sides.map(\.right))
    if sides.allSatisfy({ $0.left <= 2 }), !isRising, !rightRises {
      self = CommaReading.ofSeconds(sides)
    } else if sides.allSatisfy({ (100...3000).contains($0.left) }), !rightRises {
      self = CommaReading.ofMilliseconds(sides)
    } else {
      self = .delimiter
    }
  }

  private static func rises(_ values: [Double]) -> Bool {
    zip(values, values.dropFirst()).allSatisfy { $0 < $1 }
  }

  private static func ofSeconds(_ sides: [Sides]) -> CommaReading {
    let reason = "the comma is the decimal mark, since the parts before it are all 0, 1 or 2"
    let isConstant = sides.allSatisfy { $0.left == sides[0].left }
    if isConstant, sides[0].left == 0 { return .decimal(reason: reason, isChoice: false) }
    let areIntervals = sides.allSatisfy { $0.digits >= 3 && (400...3000).contains($0.right) }
    if isConstant ? areIntervals : leftIsFlag(sides) { return question(sides[0]) }
    return .decimal(reason: reason, isChoice: true)
  }

  /// Whether the right part goes on evenly where the left changes, and the joined number does not.
  private static func leftIsFlag(_ sides: [Sides]) -> Bool {
    var rightAtChange: [Double] = []
    var joinedAtChange: [Double] = []
    var rightElsewhere: [Double] = []
    for (earlier, later) in zip(sides, sides.dropFirst()) {
      let right = (later.right - earlier.right).magnitude
      if earlier.left == later.left {
        rightElsewhere.append(right)
      } else {
        rightAtChange.append(right)
        joinedAtChange.append((later.joined - earlier.joined).magnitude * 1000)
      }
    }
    guard let right = ValueProfile.median(rightAtChange),
      let joined = ValueProfile.median(joinedAtChange)
    else { return false }
    // 30 ms is an ordinary step between beats, 100 ms a large one.
    let ordinary = ValueProfile.median(rightElsewhere).map { max(3 * $0, 30) } ?? 100
    return right <= ordinary && right < joined
  }

  private static func ofMilliseconds(_ sides: [Sides]) -> CommaReading {
    let digits = sides[0].digits
    guard digits <= 3, sides.allSatisfy({ $0.digits == digits }) else { return .delimiter }
    let isFlag = digits == 1 && sides.allSatisfy { $0.right <= 1 }
    // A heart rate is rounded, or averaged over a few beats.
    let isRate =
      digits >= 2 && sides.allSatisfy { (60_000 / $0.left - $0.right).magnitude <= 5 }
    if isFlag || isRate { return .delimiter }
    if digits == 3, sides.allSatisfy({ $0.left >= 200 && $0.right >= 200 }) {
      return question(sides[0])
    }
    return .decimal(
      reason: "the comma is the decimal mark, since \(digits) digits follow it in every line",
      isChoice: true)
  }

  private static func question(_ sides: Sides) -> CommaReading {
    let (left, right) = (ShortNumber.text(sides.left), ShortNumber.text(sides.right))
    return .unclear(
      "“\(left),\(right)” can be one number with a decimal comma (\(NumberText.shortest(sides.joined)))"
        + " or two values, \(left) and \(right); write decimal points for the one, semicolons "
        + "between the values for the other")
  }

  /// The sides of every line with a comma; `nil` where a line has another shape.
  private static func sides(of lines: [Range<Int>], _ document: TextDocument) -> [Sides]? {
    let bytes = document.bytes.span
    guard document.census[ASCII.point] == 0 else { return nil }
    var sides: [Sides] = []
    for (position, line) in lines.enumerated() {
      let cell = Cell.trimmed(line, in: bytes)
      guard let comma = cell.first(where: { bytes[$0] == ASCII.comma }) else {
        // Numbers without decimals may stand between the others, and one name above them.
        let isName = position == 0 && Cell.kind(cell, in: bytes, mark: ASCII.point) == .word
        let isNumber = Cell.number(cell, in: bytes, mark: ASCII.point) != nil
        guard isName || isNumber else { return nil }
        continue
      }
      guard let left = Cell.number(cell.lowerBound..<comma, in: bytes, mark: ASCII.point),
        let right = Cell.number(comma + 1..<cell.upperBound, in: bytes, mark: ASCII.point),
        ASCII.isDigit(bytes[comma + 1]),
        let joined = Cell.number(cell, in: bytes, mark: ASCII.comma)
      else { return nil }
      sides.append(
        Sides(left: left, right: right, digits: cell.upperBound - comma - 1, joined: joined))
    }
    return sides
  }
}
