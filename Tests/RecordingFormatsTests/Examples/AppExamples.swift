import RecordingFormats

/// Examples of the texts that apps and devices write.
extension FormatExample {
  /// `HH:MM:SS.fff` of a time of day.
  static func clock(_ milliseconds: Int) -> String {
    func padded(_ value: Int, _ width: Int) -> String {
      let digits = "\(value)"
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    let seconds = milliseconds / 1000
    return
      "\(padded(seconds / 3600, 2)):\(padded(seconds / 60 % 60, 2)):\(padded(seconds % 60, 2))."
      + padded(milliseconds % 1000, 3)
  }

  /// Milliseconds as seconds with three decimals.
  static func seconds(_ milliseconds: Int) -> String {
    let thousandths = "\(milliseconds % 1000)"
    return "\(milliseconds / 1000)."
      + String(repeating: "0", count: 3 - thousandths.count) + thousandths
  }

  static let polarSensorLogger = FormatExample(
    .polarSensorLogger, fileName: "Polar_H10_RR.txt",
    heading: "Phone timestamp;RR-interval [ms]\n"
  ) { _, start, interval in "2026-04-24T\(clock(50_000_000 + start + interval));\(interval)" }

  static let polarHRM = FormatExample(
    .polarHRM, fileName: "14121501.hrm",
    heading: """
      [Params]\r
      Version=106\r
      Date=20141215\r
      StartTime=7:59:34.0\r
      Interval=238\r
      StartDelay=541\r
      \r
      [Note]\r
      \r
      [HRData]\r

      """
  ) { _, _, interval in "\(interval)\r" }

  static let empaticaE4 = FormatExample(
    .empaticaE4, fileName: "IBI.csv", heading: "1560279825.000000, IBI\n"
  ) { _, start, interval in "\(seconds(5000 + start + interval)),\(seconds(interval))" }

  static let selfLoops = FormatExample(
    .selfLoops, fileName: "20170804001r.txt",
    heading: "04 August 2017 12:53:19\nTime (ms),HR (bpm),R-R (ms)\n"
  ) { _, start, interval in "\(start + interval - 700),\(60_000 / interval),\(interval)" }

  static let vuAMS = FormatExample(
    .vuAMS, fileName: "vu.txt",
    heading: "Subject Id: P37\nR-peak time\tibi_cumulative\tibi\tinterpolated\tLabelCode1\t\n"
      + "30-06-23/14:00:00.000\t0\t0\tO\t-9999\t\n"
  ) { _, start, interval in
    "30-06-23/\(clock(14 * 3_600_000 + start + interval))\t\(start + interval)\t\(interval)\tO\t"
      + "-9999\t"
  }

  /// Both blocks, the corrected one with other values.
  static let vnsAnalyse: FormatExample = {
    var text = "Korrektur\tAktiv\n\nRR-Intervalle - Rohwerte (Nicht aktiv)\n"
    for (row, interval) in wholeMilliseconds.enumerated() {
      text += "\(seconds(Int(interval)))\t\(row == 3 ? "Notiz: Start" : "")\n"
    }
    text += "\nRR-Intervalle - Korrigierte Werte (Aktiv)\n"
    for _ in wholeMilliseconds { text += "0.800\t\n" }
    return FormatExample(.vnsAnalyse, fileName: "VNS 0001.txt", bytes: Array(text.utf8))
  }()

  static let everion = FormatExample(
    .everion, fileName: "features.csv", heading: "count,streamType,tag,time,values\n"
  ) { row, start, interval in
    "\(786_646 + row),4,14,\(1_551_454_470 + (start + interval) / 1000),\(interval).0;12.0"
  }

  static let garminLong = FormatExample(.garminLong, fileName: "data.csv") { _, start, interval in
    "2019-10-16T\(clock(43_738_808 + start))+02:00;STEPS;299.0\n"
      + "2019-10-16T\(clock(43_738_808 + start + interval))+02:00;HEART_RATE_VARIABILITY;"
      + "\(interval).0"
  }

  static let holterText = FormatExample(
    .holterText, fileName: "holter.txt", heading: "00000000\n4.000    X\n98.643    N\n"
  ) { _, start, interval in "\(seconds(98_643 + start + interval))    N" }

  static let pulseOn = FormatExample(
    .pulseOn, fileName: "adl.csv", heading: "timestamp,running_counter,IBI,IBI_QI,sqeclass\n"
  ) { row, start, interval in
    "\(1_560_279_825_000 + start + interval),\(row),\(interval),90,0"
  }

  static let movesenseCSV = FormatExample(
    .movesenseCSV, fileName: "hr.csv",
    heading: "Recorder of a sensor                    \nAverage,RRData\n"
  ) { _, _, interval in "\(Double(60_000 / interval)),\(interval)" }

  static let kubiosResults = FormatExample(
    .kubiosResults, fileName: "results.csv",
    heading: """
      Kubios HRV Premium
      File name:;recording.txt

      RESULTS FOR SINGLE SAMPLES
      Mean RR (ms):;850,12

      RR INTERVAL DATA and SPECTRUM ESTIMATES
      SAMPLE 1;;
      RR data;;FFT spectrum;
      Time;RR interval;Frequency;PSD
      (s);(s);(Hz);(ms2/Hz)

      """
  ) { row, start, interval in
    let cells = "\(seconds(start + interval));\(seconds(interval));"
    return cells.replacing(".", with: ",") + (row < 20 ? "0,01;5,5" : ";")
  }

  static let polarFlow = FormatExample(.polarFlow, fileName: "export.txt") { _, start, interval in
    "\(seconds(start + interval))\t\(interval)"
  }

  static let timeRR = FormatExample(.timeRR, fileName: "rr-export.txt") { _, start, interval in
    "\(seconds(start + interval)) \(seconds(interval))"
  }
}
