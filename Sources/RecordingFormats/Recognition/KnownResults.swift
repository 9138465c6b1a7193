/// Tables of results that apps export: one row for a measurement or five minutes, no beats.
enum KnownResults {
  /// Returns what the text is, or `nil` where it is no such table.
  static func sentence(for input: RecordingInput) -> String? {
    table(input) ?? json(input.text)
  }

  private static func table(_ input: RecordingInput) -> String? {
    func isTable(_ names: [String]) -> Bool { input.heading { has($0, names) } != nil }
    if isTable(["timestamp measurement", "rmssd"]) || isTable(["date", "time", "avnn", "rmssd"]) {
      return
        "this is the table of daily results of HRV4Training, which holds no beats; export the RR "
        + "intervals of a measurement from the app and give that file"
    }
    if isTable(["member", "hrv"]) {
      return
        "this is the summary of Elite HRV, one row of results for each reading, which holds no "
        + "beats; ask the app for the export of the R-R data, a zip with one text for each reading"
    }
    if isTable(["timestamp", "rmssd", "coverage"]) {
      return "this is the HRV table of Fitbit, results of five minutes each, which holds no beats; "
        + "Fitbit exports no intervals, so record with a chest strap and an app that does"
    }
    if isTable(["overnight hrv"]) || isTable(["date", "last night avg"]) {
      return garminStatus
    }
    if input.heading({ $0.contains("hrv") }) != nil,
      input.layout?.opening.lowercased().contains("ithlete") == true
        || input.fileName.lowercased().contains("ithlete")
    {
      return
        "this is the table of daily results of ithlete, which holds no beats; ithlete exports no "
        + "intervals, so record with an app that does"
    }
    return nil
  }

  private static func json(_ document: TextDocument?) -> String? {
    guard let document, JSONOpening.isJSON(document) else { return nil }
    for name in ["hrvSummary", "hrvSummaries", "lastNightAvg", "hrvReadings"]
    where JSONOpening.isJSON(document, naming: name) {
      return garminStatus
    }
    if JSONOpening.isJSON(document, naming: "average_hrv")
      || JSONOpening.isJSON(document, naming: "hrv", "items")
    {
      return "this is the sleep record of Oura with HRV in steps of five minutes, which holds no "
        + "beats; ask Oura's interface for interbeat_interval"
    }
    if JSONOpening.isJSON(document, naming: "dailyRmssd") {
      return
        "this is the HRV record of Fitbit with results of a night, which holds no beats; Fitbit "
        + "exports no intervals, so record with a chest strap and an app that does"
    }
    return nil
  }

  private static let garminStatus =
    "this is the HRV status of Garmin, results of nights, which holds no beats; record an activity "
    + "with Log HRV switched on and give its FIT file"

  private static func has(_ names: [String], _ wanted: [String]) -> Bool {
    wanted.allSatisfy { names.contains($0) }
  }
}
