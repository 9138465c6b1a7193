import RecordingFormats
import SignalCore
import Testing

@Suite("What holds no beats")
struct RefusalTests {
  @Test(
    "is refused with what it is and where the beats are",
    arguments: [
      (
        "timestamp_measurement,HR,AVNN,SDNN,rMSSD,pNN50\n2020-01-01 07:00:00,60,1000,50,60,10\n",
        "HRV4Training"
      ),
      (
        "date, time, HR, AVNN, SDNN, rMSSD, note\n2020-01-01, 07:00, 60, 1000, 50, 60, x\n",
        "HRV4Training"
      ),
      (
        "\u{FEFF}Member,Date,Datetime,Type,HRV\nZoe Sample,2020-01-01,2020-01-01 07:00,Morning,60\n",
        "Elite HRV"
      ),
      (
        "timestamp,rmssd,coverage,low_frequency,high_frequency\n2020-01-01T07:00:00,30,0.9,1,2\n",
        "Fitbit"
      ),
      ("Date,Overnight HRV,Baseline,7d Avg\nJan 1,60ms,50-70,61ms\n", "Garmin"),
      (#"{"hrvSummary": {"lastNightAvg": 60}}"#, "Garmin"),
      (#"{"data": [{"hrv": {"interval": 300, "items": [60, 61]}}]}"#, "Oura"),
      ("ithlete export\nDate,HRV,HR\n2020-01-01,80,60\n", "ithlete"),
      ("1560279825.000000\n1.000000\n60.00\n61.00\n62.00\n", "HR.csv"),
      ("1560279825.000000\n4.000000\n0.10\n0.11\n0.12\n", "Empatica E4 (4 values"),
      (
        "<?xml version=\"1.0\"?><TrainingCenterDatabase xmlns=\"x\"></TrainingCenterDatabase>",
        "TCX"
      ),
      ("<?xml version=\"1.0\"?><gpx></gpx>", "GPX"),
      ("500\t812\t820\n60\t810\t815\n805\t812\t820\n798\t801\t822\n", "Mindware"),
      (
        "Name,Zoe Sample\nDate of Birth,01.01.1980\nSample Rate,512 hertz\n\nLead,Lead I\n"
          + "Unit,µV\n\n12.5\n13.5\n", "Apple Watch"
      ),
      (
        "Name,Sport,Date,Start time\nZoe Sample,RUN,2020-01-01,07:00\n"
          + "Sample rate,Time,HR (bpm),Speed\n1,00:00:00,60,0\n,00:00:01,61,0\n", "Polar Flow"
      ),
      (
        "Phone timestamp;sensor timestamp [ns];ecg [uV]\n2022-01-01T00:00:00.000;1;-12\n",
        "sampled signals of Polar"
      ),
    ])
  func texts(text: String, words: String) throws {
    let error = try #require(readingError(text))
    #expect(error.code == .notARecording)
    #expect(error.message.contains(words), "\(error)")
    #expect(!error.description.contains("Zoe"))
  }

  @Test("binary files of known makers say how to get at the beats")
  func binaries() throws {
    func message(_ bytes: [UInt8], _ name: String) -> String {
      do throws(RecordingError) {
        _ = try RecordingReader().read(bytes: bytes, fileName: name)
        return "read"
      } catch {
        return error.message
      }
    }
    let padding = [UInt8](repeating: 0, count: 300)
    #expect(
      message(Array("SQLite format 3".utf8) + padding + Array("LiveIBI".utf8), "x.db")
        .contains("emWave"))
    #expect(message(Array("SQLite format 3".utf8) + padding, "x.db").contains("SQLite"))
    #expect(
      message(Array("Obj\u{1}".utf8) + Array("systolicPeaks".utf8) + [0], "x.avro")
        .contains("EmbracePlus"))
    #expect(message(Array("MATLAB 5.0 MAT-file".utf8) + padding, "x.mat").contains("Kubios"))
    #expect(message([0x89, 0x48, 0x44, 0x46] + padding, "x.mat").contains("Res.HRV.Data.RR"))
    #expect(
      message([0, 0, 132, 0, 0, 0, 0x66, 7, 0, 0] + padding, "x.acq").contains("AcqKnowledge"))
    #expect(
      message([0, 0, 0, 0, 0, 132, 0, 0, 7, 0x66] + padding, "x.acq").contains("AcqKnowledge"))
    // Doubles of whole milliseconds begin in the same way.
    let doubles = (800..<840).flatMap { value in
      (0..<8).map { UInt8(truncatingIfNeeded: Double(value).bitPattern >> (8 * $0)) }
    }
    #expect(!message(doubles, "rr.bin").contains("AcqKnowledge"))
    #expect(message(Array("PAR1\u{15}".utf8) + padding, "x.parquet").contains("Parquet"))
    #expect(message(Array("Rar!\u{1A}\u{7}".utf8) + padding, "x.rar").contains("RAR"))
    #expect(message([0x93, 0x4E, 0x55, 0x4D, 0x50, 0x59] + padding, "x.npy").contains("NumPy"))
    #expect(message([1, 0, 7] + padding, "x.sdf").contains("Suunto"))
  }

  @Test("Welltory's list in one quoted cell is read")
  func welltory() throws {
    let recording = try readText("\"888,775,811,790\"\n")
    #expect(recording.series.intervalsMilliseconds == [888, 775, 811, 790])
  }

  @Test("bpm beside a time is read where the caller says so, with a warning")
  func heartRates() throws {
    let text = "time,hr\n0,60\n1,75\n2,60\n"
    #expect(readingError(text) != nil)
    let recording = try readText(text, options: ReadingOptions(unit: .beatsPerMinute))
    #expect(recording.series.intervalsMilliseconds == [1000, 800, 1000])
    #expect(recording.warnings.contains { $0.contains("averaged") })
  }

  @Test(
    "where bpm is asked for and does not help, that is said",
    arguments: [
      "1560279825.000000\n1.000000\n60.00\n61.00\n62.00\n",
      "[Params]\nInterval=5\n[HRData]\n60\n61\n",
      "<?xml version=\"1.0\"?><gpx></gpx>",
      "<?xml version=\"1.0\"?><HealthData><Record type=\"HKQuantityTypeIdentifierHeartRate\" "
        + "value=\"60\"/></HealthData>",
    ])
  func ratesThatAreNoBeats(text: String) throws {
    let error = try #require(readingError(text, options: ReadingOptions(unit: .beatsPerMinute)))
    #expect(error.code == .notARecording && error.message.contains("--unit bpm"), "\(error)")
    #expect(readingError(text)?.message.contains("--unit") == false)
  }

  @Test("the button presses of an E4 are not taken for beats")
  func tags() throws {
    for text in ["1560279900.12\n", "1560279900.12\n1560280000.34\n1560280100.5\n"] {
      let error = try #require(readingError(text, fileName: "tags.csv"))
      #expect(error.code == .notARecording && error.message.contains("button"), "\(error)")
    }
  }

  @Test("an Apple Health export in UTF-16 is named; other content is no such export")
  func appleHealth() throws {
    let text = "<?xml version=\"1.0\" encoding=\"UTF-16\"?><HealthData></HealthData>"
    let units = Array(text.utf16).flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
    let error = try #require(bytesError([0xFF, 0xFE] + units, named: "export.xml"))
    #expect(error.message.contains("UTF-16LE") && error.code == .notARecording)
    do throws(RecordingError) {
      _ = try RecordingReader().read(
        bytes: Array("800\n810\n".utf8), fileName: "r.txt", format: .appleHealth)
      Issue.record("numbers are no export")
    } catch {
      #expect(error.code == .unknownFormat && error.message.contains("HealthData"))
    }
  }

  @Test("two columns of numbers are no packets")
  func noPackets() throws {
    let rows = (0..<40).map { "06 \(600 + 7 * $0)\n" }.joined()
    #expect(readingError(rows)?.message.contains("packets") != true)
    let digits = (0..<40).map { "06 \(50 + $0 % 40)\n" }.joined()
    #expect(readingError(digits)?.message.contains("packets") != true)
  }

  @Test("results of Kubios without intervals are refused as such")
  func kubios() throws {
    let text =
      "Kubios HRV Premium (ver. 3.5.0)\n\nRESULTS REPORT\nFile name:,Zoe Sample.txt\n\n"
      + " Statistical parameters,,SAMPLE 1\n  Mean RR (ms):,820.1\n  RMSSD (ms):,38.2\n"
    let error = try #require(readingError(text))
    #expect(error.message.contains("Kubios without the block RR INTERVAL DATA"))
    #expect(!error.message.contains("Zoe"))
  }

  @Test("packets of heart rates alone are named")
  func ratePackets() throws {
    let packets = (60..<72).map { "06 " + String($0, radix: 16, uppercase: true) + "\n" }
    let error = try #require(readingError(packets.joined()))
    #expect(error.code == .noIntervals)
    #expect(error.message.contains("packets and none with RR intervals"), "\(error)")
  }
}
