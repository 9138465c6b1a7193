import SignalCore

/// What a file says of its single beats, as labels and as words.
struct BeatJudgement {
  /// One label per row; `nil` where all are normal.
  private(set) var labels: [BeatLabel]?
  private(set) var warnings: [String] = []

  /// Labels the rows that a file marks.
  ///
  /// - Parameters:
  ///   - label: The label of those rows.
  ///   - rows: How many rows there are.
  ///   - reason: What the file says of them, after "… intervals are" in a sentence.
  ///   - isMarked: Whether a row is marked.
  mutating func mark(
    _ label: BeatLabel, rows: Int, reason: String, where isMarked: (Int) -> Bool
  ) {
    var count = 0
    var marked = labels ?? []
    for row in 0..<rows where isMarked(row) {
      if marked.isEmpty { marked = [BeatLabel](repeating: .normal, count: rows) }
      marked[row] = label
      count += 1
    }
    guard count > 0 else { return }
    labels = marked
    warnings.append(
      "\(count) of \(rows) intervals are \(reason); they were kept and labelled as "
        + (label == .artifact ? "artefacts" : label == .interpolated ? "made up" : "other beats"))
  }

  mutating func note(_ warning: String) {
    warnings.append(warning)
  }
}

extension BeatJudgement {
  /// Applies what Polar's optical sensors say of their beats.
  ///
  /// Intervals without skin contact are believed to be so unless they are more than half: some
  /// sensors have no such sense and say that there never is contact.
  ///
  /// - Parameters:
  ///   - rows: How many rows there are.
  ///   - isBlocked: Whether movement blocked a row.
  ///   - isWithoutContact: Whether a row that is not blocked is without contact.
  init(rows: Int, isBlocked: (Int) -> Bool, isWithoutContact: (Int) -> Bool) {
    self.init()
    let lost = (0..<rows).count(where: isWithoutContact)
    if lost * 2 > rows - (0..<rows).count(where: isBlocked) {
      note(
        "\(lost) of \(rows) intervals are without skin contact by the sensor's own word, which is "
          + "more than half and therefore was not believed")
    } else {
      mark(
        .artifact, rows: rows, reason: "without skin contact (contact 0)", where: isWithoutContact)
    }
    mark(.artifact, rows: rows, reason: "blocked by movement (blocker 1)", where: isBlocked)
  }
}
