import RecordingFormats

/// Examples of the formats that are lists and columns of numbers.
extension FormatExample {
  static let rrCSV = FormatExample(
    .rrCSV, fileName: "recording.csv", heading: "time_s,rr_ms,phase\n"
  ) { _, start, interval in "\(Double(start + interval) / 1000),\(interval),rest" }

  static let hrvLogger = FormatExample(
    .hrvLogger, fileName: "recording.csv", heading: "timestamp, rr, since_start \n\n"
  ) { _, start, interval in
    "\(1_688_126_387_000 + start + interval),\(interval),\(start + interval)"
  }

  static let kubiosText = FormatExample(
    .kubiosText, fileName: "recording.txt",
    heading: "# SIGNAL/SERIES EXPORT - KUBIOS\n# Device: none\n"
  ) { _, _, interval in "\(interval).000" }

  static let ibi = FormatExample(.ibi, fileName: "recording.ibi") { _, start, interval in
    "\(Double(start) / 1000),\(Double(interval) / 1000)"
  }

  static let csv = FormatExample(
    .csv, fileName: "recording.csv", heading: "index;RR-interval [ms];comment\n"
  ) { row, _, interval in "\(row);\(interval);" }

  static let plainText = FormatExample(
    .plainText, fileName: "2017-06-29 13-11-53.txt"
  ) { _, _, interval in "\(interval)\r" }
}
