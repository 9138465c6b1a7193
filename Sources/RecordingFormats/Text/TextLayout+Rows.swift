extension TextLayout {
  /// Finds the first row of values, the header above it and the kind of each column.
  mutating func decideRows(_ lines: [Range<Int>], _ document: TextDocument) {
    let bytes = document.bytes.span
    guard !isQuotedList else {
      decideQuotedRows(lines, document)
      return
    }
    var rows: [[Range<Int>]] = []
    for line in lines {
      var cells: [Range<Int>] = []
      Cell.split(line, delimiter: delimiter, in: bytes, into: &cells)
      rows.append(cells)
    }
    let kinds = rows.map { row in
      row.map { Cell.kind($0, in: bytes, mark: decimalMark) }
    }
    // The later part of the sample is past any header, unless the file is very short.
    let tail = lines.count / 3
    let fullWidth = TextLayout.mode(rows[tail...].map(\.count))
    let width = TextLayout.usedWidth(rows, of: fullWidth)
    columnKinds = (0..<width).map { column in
      TextLayout.majority(kinds[tail...].compactMap { $0.count > column ? $0[column] : nil })
    }
    columnCount = width
    let firstRow = kinds.firstIndex { isData($0) } ?? lines.count
    dataStart = firstRow < lines.count ? lines[firstRow].lowerBound : document.bytes.count
    let lastRow = max(firstRow, lines.count - 1)
    isRagged =
      firstRow < lastRow
      && rows[firstRow..<lastRow].contains {
        $0.count != fullWidth && TextLayout.filledCount($0) != width
      }
    if lines.count == 1, kinds[0].allSatisfy({ $0 == .number || $0 == .missing }) {
      // A single line of numbers is a list, even where it has empty cells.
      isRagged = true
      columnKinds = columnKinds.map { _ in .number }
    }
    guard firstRow > 0 else { return }
    preambleLineCount = firstRow
    let above = kinds[firstRow - 1]
    let isHeader =
      above.contains(.word) && !above.contains(.number) && !above.contains(.stamp)
      && !above.contains(.garbage)
    guard isHeader || width == 1 && above.contains(.word) else { return }
    preambleLineCount -= 1
    header =
      width == 1 && delimiter == nil
      ? [document.string(Cell.trimmed(lines[firstRow - 1], in: bytes))]
      : rows[firstRow - 1].map { document.string($0) }
    if namesRows(rows[firstRow...], document) { header?.insert("", at: 0) }
  }

  /// Whether the first cell of each row is the name of the row, which has none in the header: as R
  /// and pandas write them, in quotation marks, as rising whole numbers or as words, no two alike.
  ///
  /// Otherwise the column without a name is the last.
  private func namesRows(_ rows: ArraySlice<[Range<Int>]>, _ document: TextDocument) -> Bool {
    guard let header, header.count == columnCount - 1, !header.contains(where: \.isEmpty),
      columnKinds.last != .missing, columnKinds[0] != .stamp
    else { return false }
    let whole = rows.filter { $0.count == columnCount }
    guard !whole.isEmpty, whole.count * 5 >= rows.count * 4 else { return false }
    let bytes = document.bytes.span
    var areQuoted = true
    var areRising = whole.count > 1
    var first = Double.nan
    var last = Double.nan
    var names: Set<String> = []
    for cells in whole {
      areQuoted =
        areQuoted && TextLayout.isQuoted(cells[0], in: bytes)
        && !TextLayout.isQuoted(cells[1], in: bytes)
      let number = Cell.number(cells[0], in: bytes, mark: decimalMark) ?? .nan
      areRising = areRising && number == number.rounded() && (last.isNaN || number > last)
      if first.isNaN { first = number }
      last = number
      names.insert(document.string(cells[0]))
    }
    guard names.count == whole.count else { return false }
    if areQuoted { return true }
    guard !TextLayout.namesFirstColumn(header[0]) else { return false }
    return columnKinds[0] == .word
      || areRising && first >= 0 && last - first <= 4 * Double(whole.count)
  }

  private static func isQuoted(_ cell: Range<Int>, in bytes: Span<UInt8>) -> Bool {
    cell.lowerBound > 0 && bytes[cell.lowerBound - 1] == ASCII.quote
  }

  /// Whether a name is that of a column of times, of judgements or of numbers that count rows.
  private static func namesFirstColumn(_ name: String) -> Bool {
    let role = ColumnName(name).role
    guard role != .time, role != .judgement, role != .runningSum else { return true }
    let words = TableHeading.normalised(name).split { !$0.isLetter && $0 != "#" }
    return words.contains { counterNames.contains(String($0)) }
  }

  private static let counterNames: Set<String> = [
    "index", "idx", "i", "n", "no", "nr", "num", "number", "#", "row", "beat", "beats", "count",
    "id", "sample", "samples", "step", "second", "seconds", "sec", "s", "ms", "type", "label",
    "marker",
  ]

  private mutating func decideQuotedRows(_ lines: [Range<Int>], _ document: TextDocument) {
    let bytes = document.bytes.span
    columnCount = 1
    isRagged = true
    columnKinds = [.number]
    guard let firstRow = lines.firstIndex(where: { bytes[$0.lowerBound] == ASCII.quote }) else {
      return
    }
    dataStart = lines[firstRow].lowerBound
    if firstRow > 0 {
      header = [document.string(Cell.trimmed(lines[firstRow - 1], in: bytes))]
      preambleLineCount = firstRow - 1
    }
  }

  /// A row of values holds a number or stamp, and no words where the column holds numbers.
  ///
  /// A cell that is neither word nor number makes no header of a line with all columns: the line is
  /// a row, and reading it names the cell. A line such as a date above the header has fewer.
  private func isData(_ kinds: [Cell.Kind]) -> Bool {
    if kinds.contains(.garbage) {
      return columnCount <= 1 ? kinds.first != .word : kinds.count == columnCount
    }
    let hasValue = kinds.contains(.number) || kinds.contains(.stamp)
    let hasStrayWord = zip(kinds, columnKinds).contains { kind, expected in
      kind == .word && (expected == .number || expected == .stamp)
    }
    return hasValue && !hasStrayWord
  }

  /// The number of columns without those at the end that are empty in all rows, the header's too.
  private static func usedWidth(_ rows: [[Range<Int>]], of fullWidth: Int) -> Int {
    rows.reduce(0) { $1.count == fullWidth ? max($0, filledCount($1)) : $0 }
  }

  /// The number of cells up to the last that is not empty.
  static func filledCount(_ cells: [Range<Int>]) -> Int {
    (cells.lastIndex { !$0.isEmpty } ?? -1) + 1
  }

  /// The value that occurs most often; the largest of equally frequent ones.
  private static func mode(_ values: [Int]) -> Int {
    var best = (value: 0, count: 0)
    for value in Set(values).sorted() {
      let count = values.count { $0 == value }
      if count >= best.count { best = (value, count) }
    }
    return best.value
  }

  private static func majority(_ kinds: [Cell.Kind]) -> Cell.Kind {
    let order: [Cell.Kind] = [.number, .stamp, .word]
    let counts = order.map { kind in kinds.count { $0 == kind } }
    guard let most = counts.max(), most > 0, let slot = counts.firstIndex(of: most) else {
      return kinds.contains(.garbage) ? .word : .missing
    }
    return order[slot]
  }
}
