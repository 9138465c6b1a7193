/// Texts of sampled signals: values at equal steps, not beats.
enum KnownSignals {
  /// Returns what the text is, or `nil` where it is no such signal.
  static func sentence(for input: RecordingInput) -> String? {
    guard let document = input.text else { return nil }
    return appleECG(document, input.layout) ?? polarRaw(input) ?? sentence(forNumbers: input)
      ?? bidsDescription(document)
  }

  /// The same for a text without words.
  static func sentence(forNumbers input: RecordingInput) -> String? {
    guard let document = input.text else { return nil }
    return empaticaTags(input, document) ?? empatica(input, document) ?? mindware(input)
      ?? bidsTable(input)
  }

  /// The header of Apple's export names the sample rate, and personal data, line by line.
  private static func appleECG(_ document: TextDocument, _ layout: TextLayout?) -> String? {
    let end = min(document.bytes.count, document.bodyStart + 1024)
    let lines = document.string(document.bodyStart..<end).split(whereSeparator: \.isNewline)
    let isECG = lines.prefix(16).contains { line in
      let text = line.lowercased().filter { $0 != "\"" }
      return text.hasSuffix(" hertz") && text.contains(where: \.isNumber)
        || text.hasSuffix(" hz") && text.contains(",512")
    }
    guard isECG else { return nil }
    return "this is an ECG of an Apple Watch, samples of the voltage, not beats; detect the beats "
      + "first, or give the export.xml of Apple Health, whose HRV records hold beats"
  }

  private static func polarRaw(_ input: RecordingInput) -> String? {
    guard
      input.heading({ names in
        names.contains { $0.hasPrefix("phone timestamp") }
          && names.contains { $0.hasPrefix("sensor timestamp") }
          && !names.contains { $0.hasPrefix("rr-") || $0.hasPrefix("pp-") || $0.hasPrefix("hr [") }
      }) != nil
    else { return nil }
    return "this is a file of sampled signals of Polar Sensor Logger (ECG, PPG, movement), not of "
      + "beats; give its _RR.txt or _PPI.txt"
  }

  /// The times at which the button of an E4 was pressed, in seconds since 1970.
  private static func empaticaTags(_ input: RecordingInput, _ document: TextDocument) -> String? {
    guard input.fileName.lowercased() == "tags.csv" else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    guard let first = cursor.next(in: bytes, atMost: 120),
      let start = firstNumber(first, bytes), TimeColumnChoice.epochUnit(start) == 1
    else { return nil }
    return "these are the times at which the button of an Empatica E4 was pressed (tags.csv), not "
      + "beats; give the IBI.csv of the same session"
  }

  /// The other files of an E4 start with the time since 1970 and the samples per second.
  private static func empatica(_ input: RecordingInput, _ document: TextDocument) -> String? {
    let bytes = document.bytes.span
    var cursor = LineCursor(position: document.bodyStart, limit: bytes.count)
    guard let first = cursor.next(in: bytes, atMost: 120),
      let second = cursor.next(in: bytes, atMost: 120),
      let start = firstNumber(first, bytes), TimeColumnChoice.epochUnit(start) == 1,
      let rate = firstNumber(second, bytes), [1, 4, 32, 64].contains(rate)
    else { return nil }
    if rate == 1 {
      return
        "this is the heart rate of an Empatica E4 (HR.csv), averaged and in bpm once a second, "
        + "from which beats cannot be recovered; give the IBI.csv beside it"
    }
    return "this is a sampled signal of an Empatica E4 (\(Int(rate)) values per second), not of "
      + "beats; give the IBI.csv beside it"
  }

  private static func firstNumber(_ line: Range<Int>, _ bytes: Span<UInt8>) -> Double? {
    let end = Cell.cellEnd(
      from: line.lowerBound, limit: line.upperBound, delimiter: ASCII.comma, in: bytes)
    return Cell.number(
      Cell.trimmed(line.lowerBound..<end, in: bytes), in: bytes, mark: ASCII.point)
  }

  /// Mindware's IBI files hold the sample rate and the length of a segment on top of column 1, and
  /// one segment in each column.
  private static func mindware(_ input: RecordingInput) -> String? {
    let rates: Set<Double> = [
      100, 125, 128, 200, 250, 256, 400, 500, 512, 1000, 1024, 2000,
    ]
    guard let document = input.text, let layout = input.layout, layout.header == nil,
      layout.delimiter == ASCII.tab, layout.columnKinds.count >= 2,
      layout.columnKinds.allSatisfy({ $0 == .number })
    else { return nil }
    let bytes = document.bytes.span
    var cursor = LineCursor(position: layout.dataStart, limit: bytes.count)
    var rows: [[Double]] = []
    var cells: [Range<Int>] = []
    while rows.count < 4, let line = cursor.next(in: bytes, atMost: 4096) {
      Cell.split(line, delimiter: ASCII.tab, in: bytes, into: &cells)
      rows.append(cells.compactMap { Cell.number($0, in: bytes, mark: layout.decimalMark) })
    }
    guard rows.count == 4, rows.allSatisfy({ $0.count >= 2 }), rates.contains(rows[0][0]),
      (10..<200).contains(rows[1][0]) || [240, 300].contains(rows[1][0]),
      rows[1][0] == rows[1][0].rounded(),
      rows[2...].allSatisfy({ (300...2000).contains($0[0]) }),
      rows.allSatisfy({ row in row.dropFirst().allSatisfy { (300...2000).contains($0) } })
    else { return nil }
    return
      "this looks like an IBI file of Mindware, with the sample rate and the length of a segment "
      + "on top and a segment in each column; remove these two numbers and give one column"
  }

  /// BIDS keeps the names and the rate of the columns in a JSON file beside a table without names.
  private static func bidsTable(_ input: RecordingInput) -> String? {
    guard input.fileExtension == "tsv" else { return nil }
    let stem = input.fileStem
    let isNamed = stem.hasSuffix("_physio") || stem.hasSuffix("_stim")
    let isDescribed =
      input.companion(named: stem + ".json")
      .map { String(decoding: $0, as: UTF8.self).contains("\"SamplingFrequency\"") } ?? false
    guard isNamed || isDescribed else { return nil }
    return "these are raw samples of a signal such as pulse or breathing (BIDS physio), not beats; "
      + "detect the beats first (such as with NeuroKit2) and give their times or intervals"
  }

  private static func bidsDescription(_ document: TextDocument) -> String? {
    let end = min(document.bytes.count, document.bodyStart + 2048)
    let opening = document.string(document.bodyStart..<end)
    guard opening.hasPrefix("{"), opening.contains("\"SamplingFrequency\""),
      opening.contains("\"Columns\"")
    else { return nil }
    return
      "this is the JSON that describes a BIDS recording of raw signals (such as a pulse), not of "
      + "beats; detect the beats in the signals first and give their times or intervals"
  }
}
