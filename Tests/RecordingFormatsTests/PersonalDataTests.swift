import RecordingFormats
import Testing

@Suite("Personal data")
struct PersonalDataTests {
  /// Texts with a name where their format may hold one, each readable or not.
  private static let texts = [
    "[Params]\nInterval=238\nWeight=88\nMonitor=Zoe Sample\n[Note]\nZoe Sample\n[HRData]\n812\n805\n",
    "[Params]\nInterval=5\nWeight=88\n[Note]\nZoe Sample\n[HRData]\n62\n",
    "Subject Id: Zoe Sample\nR-peak time\tibi\tinterpolated\t\n30-06-23/14:00:00.000\t0\tO\t\n"
      + "30-06-23/14:00:00.800\t800\tO\t\n30-06-23/14:00:01.600\t800\tO\t\n",
    "RR-Intervalle - Rohwerte (Nicht aktiv)\n0.807\tNotiz: Zoe Sample\n0.838\tNotiz: Zoe Sample\n",
    "Zoe Sample 2017\nTime (ms),HR (bpm),R-R (ms)\n618,102,618\n1241,100,623\n",
    "Sensor of Zoe Sample          \nAverage,RRData\n60,812\n61,805\n",
    "Kubios HRV\nResults of Zoe Sample\nRR INTERVAL DATA and SPECTRUM ESTIMATES\n"
      + "Time (s),RR interval (s)\n0.8,0.8\n1.6,0.8\n",
    "Kubios HRV\nResults of Zoe Sample\nRR INTERVAL DATA and SPECTRUM ESTIMATES\nZoe Sample\n",
    #"{"owner": "Zoe Sample", "rr": [812, 805]}"#,
    #"{"owner": "Zoe Sample", "x": [812, 805]}"#,
    #"{"Samples": [{"owner": "Zoe Sample", "MeasHR": {"rrData": [812, 805]}}]}"#,
    #"{"DeviceLog": {"Header": {"Owner": "Zoe Sample"}, "R-R": {"Data": [812, 805]}}}"#,
    #"{"athlete": "Zoe Sample", "variables": [{"name": "rriSeries", "value": "?"}]}"#,
    #"{"data": [{"owner": "Zoe Sample", "ibi": 812, "validity": 1}]}"#,
    #"{"Zoe Sample": {"rr": [812, 805]}, "Zoe": {"rr": [812, 805]}}"#,
    #"[{"subject": "Zoe Sample", "rr": [812, 805]}, {"subject": "Zoe", "rr": [812, 805]}]"#,
    #"[{"subject": "Zoe Sample", "heartRate": 62}]"#,
    #"{"exercises": [{"name": "Zoe Sample", "samples": {"rr": [{"duration": "PT0.8S", "offline": true}]}}]}"#,
    #"[{"sourceName": "Zoe Sample", "beats": [{"timeSinceSeriesStart": 1, "precededByGap": false}]}]"#,
  ]

  @Test("is in no result, warning or error", arguments: texts)
  func planted(text: String) {
    for format in [nil] + BuiltInFormat.allCases.map(Optional.some) {
      do throws(RecordingError) {
        let recording = try RecordingReader().readSessions(
          bytes: Array(text.utf8), fileName: "x", format: format?.format)
        #expect(!"\(recording)".contains("Zoe"), "\(format?.rawValue ?? "found")")
      } catch {
        guard format == nil else { continue }
        #expect(!error.description.contains("Zoe"), "\(error)")
      }
    }
  }
}
