/// Two bare columns of which the first advances by the second.
enum TimeAndInterval {
  /// How many rows are looked at, and how many of their steps must fit.
  private static let rowCount = 64
  private static let share = 0.8

  /// The seconds of each unit of the intervals, where the first column is in seconds and advances
  /// by them; `nil` for any other text.
  ///
  /// - Complexity: O(1): the first rows are looked at.
  static func secondsPerUnit(_ input: RecordingInput) -> Double? {
    guard let document = input.text, let layout = input.layout, layout.header == nil,
      layout.columnKinds == [.number, .number], layout.commaQuestion == nil
    else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: layout.dataStart, limit: bytes.count)
    var cells: [Range<Int>] = []
    var times: [Double] = []
    var values: [Double] = []
    while times.count < rowCount, let line = cursor.next(in: bytes) {
      guard LineKind.of(line, in: bytes) == .content else { continue }
      Cell.split(line, delimiter: layout.delimiter, in: bytes, into: &cells)
      guard TextLayout.filledCount(cells) == 2,
        let time = Cell.number(cells[0], in: bytes, mark: layout.decimalMark),
        let value = Cell.number(cells[1], in: bytes, mark: layout.decimalMark)
      else { break }
      times.append(time)
      values.append(value)
    }
    guard times.count >= 3, let median = ValueProfile(values).median,
      (0.2..<3).contains(median) || (200..<3000).contains(median)
    else { return nil }
    let unit = median < 10 ? 1.0 : 1e-3
    let fit = TimeColumn.fit(
      times: times, scale: 1000, intervals: values.map { $0 * unit * 1000 }, tolerance: 20)
    return max(fit.endShare, fit.startShare) >= share ? unit : nil
  }
}
