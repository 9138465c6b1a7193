import RecordingFormats
import Testing

@Suite("Documents of office programs")
struct OfficeDocumentTests {
  private static let xml = Array("<?xml version=\"1.0\"?><worksheet/>".utf8)

  private static func openDocument(_ kind: String) -> [(String, [UInt8])] {
    [
      ("mimetype", Array("application/vnd.oasis.opendocument.\(kind)".utf8)), ("content.xml", xml),
    ]
  }

  private static let documents: [([(String, [UInt8])], String)] = [
    ([("[Content_Types].xml", xml), ("xl/workbook.xml", xml)], "an Excel workbook"),
    ([("xl/workbook.bin", xml)], "an Excel workbook"),
    ([("word/document.xml", xml)], "a Word document"),
    ([("ppt/presentation.xml", xml)], "a PowerPoint presentation"),
    (openDocument("spreadsheet"), "an OpenDocument spreadsheet"),
    (openDocument("text"), "an OpenDocument file"),
    (
      [("Index/Document.iwa", xml), ("Index/CalculationEngine-1.iwa", xml)], "a Numbers spreadsheet"
    ),
    ([("Index/Document.iwa", xml), ("Index/Slide-2.iwa", xml)], "a document of Apple's Numbers"),
  ]

  @Test("are named by their members, with what to save", arguments: documents)
  func named(files: [(String, [UInt8])], name: String) throws {
    let bytes = ZipBuilder(files).bytes
    for archive in [bytes, ZipBuilder([("a.xlsx", bytes)]).bytes] {
      let error = #expect(throws: RecordingError.self) {
        try RecordingReader().read(bytes: archive, fileName: "beats.zip")
      }
      #expect(error?.code == .notARecording)
      #expect(error?.message.contains("this is \(name)") == true)
      #expect(error?.message.contains("CSV") == true)
    }
  }

  @Test("an archive with such a document beside beats is read")
  func beside() throws {
    let document = ZipBuilder([("xl/workbook.xml", Self.xml)]).bytes
    let archive = ZipBuilder([("a.xlsx", document), ("b.txt", Array("812\n805\n798\n".utf8))])
    let recording = try RecordingReader().read(bytes: archive.bytes, fileName: "a.zip")
    #expect(recording.beatCount == 3)
  }
}
