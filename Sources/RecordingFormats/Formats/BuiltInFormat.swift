/// The formats that come with the package; the order decides between equal confidences.
public enum BuiltInFormat: String, Sendable, CaseIterable {
  // This package's own.

  /// This package's own columns.
  case rrCSV = "rr-csv"
  /// This package's own JSON.
  case rrJSON = "rr-json"

  // Texts of apps and devices.

  /// HRV Logger and apps that copy its layout.
  case hrvLogger = "hrv-logger"
  /// Logs of Bluetooth heart rate packets.
  case heartRateMeasurement = "ble-heart-rate"
  /// The export of Apple Health.
  case appleHealth = "apple-health"
  /// The XML of Suunto Movescount.
  case suuntoSML = "suunto-sml"
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
  /// RR and PPI tables of the app Polar Sensor Logger.
  case polarSensorLogger = "polar-sensor-logger"
  /// Polar's training files with RR intervals.
  case polarHRM = "polar-hrm"
  /// The file `IBI.csv` of the wristband Empatica E4.
  case empaticaE4 = "empatica-e4"
  /// The app SelfLoops HRV.
  case selfLoops = "selfloops"
  /// The label text of VU-DAMS.
  case vuAMS = "vu-ams"
  /// The text report of VNS Analyse.
  case vnsAnalyse = "vns-analyse"
  /// The table of features of the armband Everion.
  case everion
  /// The long table of Garmin's companion SDK.
  case garminLong = "garmin-long"
  /// Text of a Holter analysis.
  case holterText = "holter-text"
  /// The table of intervals of PulseOn's wristbands.
  case pulseOn = "pulseon"
  /// The table of a recorder app for Movesense sensors.
  case movesenseCSV = "movesense-csv"
  /// The result file of Kubios HRV.
  case kubiosResults = "kubios-results"
  /// Text that Kubios reads: comments, then milliseconds.
  case kubiosText = "kubios-text"
  /// The RR export of Polar Flow.
  case polarFlow = "polar-flow"
  /// Time and interval, both in seconds.
  case timeRR = "time-rr"

  // JSON of apps and services.

  /// The heart rate samples of Movesense sensors.
  case movesenseJSON = "movesense-json"
  /// The log of a Suunto watch.
  case suuntoJSON = "suunto-json"
  /// Oura's intervals.
  case ouraIBI = "oura-ibi"
  /// The answer of the Firstbeat Sports Cloud interface.
  case firstbeatJSON = "firstbeat-json"
  /// The download of a Polar account.
  case polarAccount = "polar-account"
  /// Heartbeat series of HealthKit.
  case heartbeatSeries = "heartbeat-series"
  /// JSON and JSON Lines with intervals in arrays or objects.
  case jsonList = "json-list"

  // Text of any kind, last because it takes what no other format claims.

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
    case .rrJSON: .rrJSON
    case .hrvLogger: .hrvLogger
    case .heartRateMeasurement: .heartRateMeasurement
    case .appleHealth: .appleHealth
    case .suuntoSML: .suuntoSML
    case .fit: .fit
    case .polarRR: .polarRR
    case .wfdb: .wfdb
    case .wfdbText: .wfdbText
    case .ishne: .ishne
    case .edf: .edf
    case .polarSensorLogger: .polarSensorLogger
    case .polarHRM: .polarHRM
    case .empaticaE4: .empaticaE4
    case .selfLoops: .selfLoops
    case .vuAMS: .vuAMS
    case .vnsAnalyse: .vnsAnalyse
    case .everion: .everion
    case .garminLong: .garminLong
    case .holterText: .holterText
    case .pulseOn: .pulseOn
    case .movesenseCSV: .movesenseCSV
    case .kubiosResults: .kubiosResults
    case .kubiosText: .kubiosText
    case .polarFlow: .polarFlow
    case .timeRR: .timeRR
    case .movesenseJSON: .movesenseJSON
    case .suuntoJSON: .suuntoJSON
    case .ouraIBI: .ouraIBI
    case .firstbeatJSON: .firstbeatJSON
    case .polarAccount: .polarAccount
    case .heartbeatSeries: .heartbeatSeries
    case .jsonList: .jsonList
    case .ibi: .ibi
    case .csv: .csv
    case .plainText: .plainText
    }
  }
}
