/// The formats that come with the package; the order decides between equal confidences.
public enum BuiltInFormat: String, Sendable, CaseIterable {
  /// This package's own columns.
  case rrCSV = "rr-csv"
  /// HRV Logger and apps that copy its layout.
  case hrvLogger = "hrv-logger"
  /// Logs of Bluetooth heart rate packets.
  case heartRateMeasurement = "ble-heart-rate"
  /// The export of Apple Health.
  case appleHealth = "apple-health"
  /// The XML of Suunto Movescount.
  case suuntoSML = "suunto-sml"
  /// Text that Kubios reads: comments, then milliseconds.
  case kubiosText = "kubios-text"
  /// FIT activities of Garmin, Suunto, Stryd and others.
  case fit
  /// RR samples of Polar devices and FlowSync.
  case polarRR = "polar-rr"
  /// Annotation files of WFDB records.
  case wfdb
  /// Annotations as `rdann` of WFDB lists them.
  case wfdbText = "wfdb-text"
  /// Beats of Holter recorders in the ISHNE layout.
  case ishne
  /// Channels of intervals and annotations of beats in EDF and EDF+.
  case edf
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
    case .heartRateMeasurement: .heartRateMeasurement
    case .appleHealth: .appleHealth
    case .suuntoSML: .suuntoSML
    case .kubiosText: .kubiosText
    case .fit: .fit
    case .polarRR: .polarRR
    case .wfdb: .wfdb
    case .wfdbText: .wfdbText
    case .ishne: .ishne
    case .edf: .edf
    case .ibi: .ibi
    case .csv: .csv
    case .plainText: .plainText
    }
  }
}
