/// The formats that come with the package; the order decides between equal confidences.
public enum BuiltInFormat: String, Sendable, CaseIterable {
  /// This package's own columns.
  case rrCSV = "rr-csv"
  /// HRV Logger and apps that copy its layout.
  case hrvLogger = "hrv-logger"
  /// Text that Kubios reads: comments, then milliseconds.
  case kubiosText = "kubios-text"
  /// Files with the suffix `.ibi`.
  case ibi
  /// Columns of any kind.
  case csv
  /// Numbers, one per line or many.
  case plainText = "plain-text"

  /// The format of this name.
  public var format: any RecordingFormat {
    switch self {
    case .rrCSV: .rrCSV
    case .hrvLogger: .hrvLogger
    case .kubiosText: .kubiosText
    case .ibi: .ibi
    case .csv: .csv
    case .plainText: .plainText
    }
  }
}
