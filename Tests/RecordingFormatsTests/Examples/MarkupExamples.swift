import RecordingFormats

/// Examples of the formats in XML.
extension FormatExample {
  /// Times of day to 0.01 s, as Apple Health writes them.
  static let appleHealth: FormatExample = {
    let intervals = wholeMilliseconds.map { ($0 / 10).rounded() * 10 }
    let writer = AppleHealthWriter()
    return FormatExample(
      .appleHealth, fileName: "export.xml",
      bytes: Array(
        (AppleHealthWriter.heading + writer.record(intervals: intervals)
          + AppleHealthWriter.ending).utf8),
      intervals: intervals)
  }()

  static let suuntoSML = FormatExample(
    .suuntoSML, fileName: "move.sml",
    bytes: Array(
      ("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<sml xmlns=\"x\">\n<DeviceLog>\n"
        + "<Header><DateTime>2015-09-17T09:45:00</DateTime></Header>\n"
        + "<Samples><Sample><HR>1.35</HR></Sample></Samples>\n<R-R><Data>"
        + wholeMilliseconds.map { "\(Int($0))" }.joined(separator: " ")
        + "</Data></R-R></DeviceLog></sml>\n").utf8))
}

/// Writes records as an Apple Health export has them.
struct AppleHealthWriter {
  /// How a time of day is written, given hour, minute, second and hundredths.
  var time: @Sendable (Int, Int, Int, Int) -> String = { hour, minute, second, hundredth in
    let half = hour < 12 ? "AM" : "PM"
    let dial = hour % 12 == 0 ? 12 : hour % 12
    let rest = [minute, second].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return "\(dial):\(rest).\(hundredth < 10 ? "0" : "")\(hundredth)\u{202F}\(half)"
  }
  /// Hundredths of a second since midnight of the first beat.
  var firstBeat = 3_694_205
  var startDate = "2018-10-29 10:17:16 -0800"

  static let heading = """
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE HealthData [
    <!-- HealthKit Export Version: 14 <Record type="no record"> -->
    <!ELEMENT HealthData (ExportDate,Me,(Record|Correlation)*)>
    <!ENTITY a "&b;&b;"><!ENTITY b "aaaa">
    ]>
    <HealthData locale="en_US">
     <ExportDate value="2020-01-01 10:00:00 +0100"/>
     <Me HKCharacteristicTypeIdentifierDateOfBirth="1970-01-01"/>
     <Record type="HKQuantityTypeIdentifierHeartRate" sourceName="Erika’s Watch" value="61"/>

    """
  static let ending = "</HealthData>\n"

  /// One measurement of heart rate variability.
  func record(intervals: [Double]) -> String {
    var hundredths = firstBeat
    var beats = [beat(60, hundredths)]
    for interval in intervals {
      hundredths += Int((interval / 10).rounded())
      beats.append(beat(Int((60_000 / interval).rounded()), hundredths))
    }
    return """
       <Record type="HKQuantityTypeIdentifierHeartRateVariabilitySDNN" sourceName="Erika’s Watch" \
      device="&lt;&lt;HKDevice: 0x28&gt;, name:Watch&gt;" unit="ms" startDate="\(startDate)" \
      endDate="\(startDate)" value="49.4602">
        <HeartRateVariabilityMetadataList>
      \(beats.joined(separator: "\n"))
        </HeartRateVariabilityMetadataList>
       </Record>

      """
  }

  func beat(_ rate: Int, _ hundredths: Int) -> String {
    let seconds = hundredths / 100 % 86_400
    let text = time(seconds / 3600, seconds / 60 % 60, seconds % 60, hundredths % 100)
    return "   <InstantaneousBeatsPerMinute bpm=\"\(rate)\" time=\"\(text)\"/>"
  }
}
