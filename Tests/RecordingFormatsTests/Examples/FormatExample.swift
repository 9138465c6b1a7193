import RecordingFormats
import TestSupport
import Testing

/// One example file of each format, as its usual writer makes it.
struct FormatExample: CustomTestStringConvertible, Sendable {
  let format: BuiltInFormat
  let fileName: String
  let bytes: [UInt8]
  let intervals: [Double]
  /// How many intervals one flipped bit can add: it splits one number of a text into two, or gives a
  /// binary message the meaning of one that holds an array.
  let intervalsPerFlip: Int

  var testDescription: String { format.rawValue }

  static let all: [FormatExample] = BuiltInFormat.allCases.map { example($0) }

  /// Whole milliseconds, so that every format that counts them holds them exactly.
  static let wholeMilliseconds = SyntheticRR.intervalsMilliseconds(beats: 400, seed: 11).map {
    $0.rounded()
  }

  init(
    _ format: BuiltInFormat, fileName: String, bytes: [UInt8],
    intervals: [Double] = FormatExample.wholeMilliseconds, intervalsPerFlip: Int = 1
  ) {
    self.format = format
    self.fileName = fileName
    self.bytes = bytes
    self.intervals = intervals
    self.intervalsPerFlip = intervalsPerFlip
  }

  /// A text of a heading and one line for each interval.
  init(
    _ format: BuiltInFormat, fileName: String, heading: String = "",
    line: (_ row: Int, _ startMilliseconds: Int, _ interval: Int) -> String
  ) {
    var text = heading
    var elapsed = 0
    for (row, interval) in FormatExample.wholeMilliseconds.enumerated() {
      text += line(row, elapsed, Int(interval)) + "\n"
      elapsed += Int(interval)
    }
    self.init(format, fileName: fileName, bytes: Array(text.utf8))
  }

  private static func example(_ format: BuiltInFormat) -> FormatExample {
    switch format {
    case .rrCSV: rrCSV
    case .rrJSON: rrJSON
    case .hrvLogger: hrvLogger
    case .heartRateMeasurement: heartRateMeasurement
    case .appleHealth: appleHealth
    case .suuntoSML: suuntoSML
    case .fit: fit
    case .polarRR: polarRR
    case .wfdb: wfdb
    case .wfdbText: wfdbText
    case .ishne: ishne
    case .edf: edf
    case .polarSensorLogger: polarSensorLogger
    case .polarHRM: polarHRM
    case .empaticaE4: empaticaE4
    case .selfLoops: selfLoops
    case .vuAMS: vuAMS
    case .vnsAnalyse: vnsAnalyse
    case .everion: everion
    case .garminLong: garminLong
    case .holterText: holterText
    case .pulseOn: pulseOn
    case .movesenseCSV: movesenseCSV
    case .kubiosResults: kubiosResults
    case .kubiosText: kubiosText
    case .polarFlow: polarFlow
    case .timeRR: timeRR
    case .movesenseJSON: movesenseJSON
    case .suuntoJSON: suuntoJSON
    case .ouraIBI: ouraIBI
    case .firstbeatJSON: firstbeatJSON
    case .polarAccount: polarAccount
    case .heartbeatSeries: heartbeatSeries
    case .jsonList: jsonList
    case .ibi: ibi
    case .csv: csv
    case .plainText: plainText
    }
  }
}
