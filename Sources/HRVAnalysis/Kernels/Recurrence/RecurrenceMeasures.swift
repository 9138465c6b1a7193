import SignalCore

extension RecurrenceLines {
  /// The shortest run of recurrences that counts as a line.
  package static let shortestLine = 2

  /// Measures of the lines of one direction, those shorter than ``shortestLine`` left out.
  package struct LineMeasures: Sendable, Equatable {
    /// How many lines there are.
    package let lineCount: Int
    /// How many recurrences they hold.
    package let pointCount: Int
    /// The length of the longest; zero without lines.
    package let longest: Int
    /// −Σ p ln p over the shares p of the lengths, in nats; zero without lines.
    package let entropy: Double

    /// The mean length; `nil` without lines.
    package var meanLength: Double? {
      lineCount == 0 ? nil : Double(pointCount) / Double(lineCount)
    }

    init(_ countOfLength: [Int]) {
      var lineCount = 0
      var pointCount = 0
      var longest = 0
      for length in countOfLength.indices
      where length >= shortestLine && countOfLength[length] > 0 {
        lineCount += countOfLength[length]
        pointCount += length * countOfLength[length]
        longest = length
      }
      self.lineCount = lineCount
      self.pointCount = pointCount
      self.longest = longest
      let total = Double(lineCount)
      entropy = Summation.sum(over: countOfLength.indices) { length in
        let share = length >= shortestLine ? Double(countOfLength[length]) / total : 0
        return share > 0 && share < 1 ? -share * log(share) : 0
      }
    }
  }

  /// Two diagonals always lie on a line.
  package static let leastDiagonalsOfSlope = 3

  /// The slope of log2 of the share of recurrences against log2 of the distance from the main
  /// diagonal, over the diagonals that hold any; `nil` for fewer than ``leastDiagonalsOfSlope``.
  ///
  /// A. Tomashin, G. Leonardi, S. Wallot, Entropy 24 (2022) 1314, doi:10.3390/e24091314.
  ///
  /// - Complexity: O(n).
  package var diagonalSlope: Double? {
    var line = LinePoints()
    return diagonalSlope(&line)
  }

  /// The same, with memory to work in.
  func diagonalSlope(_ line: inout LinePoints) -> Double? {
    line.removeAll()
    for (distance, recurrences) in diagonalRecurrences.enumerated() where recurrences > 0 {
      line.append(
        x: log2(Double(distance)), y: log2(Double(recurrences) / Double(stateCount - distance)))
    }
    return line.count >= Self.leastDiagonalsOfSlope ? line.slope : nil
  }
}
