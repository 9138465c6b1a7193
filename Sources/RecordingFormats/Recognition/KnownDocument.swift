/// Documents of office programs, which are zip archives by themselves.
enum KnownDocument {
  private static let openDocument = "application/vnd.oasis.opendocument."

  /// Returns what an archive is, or `nil` where it is one of files.
  ///
  /// - Parameters:
  ///   - archive: The archive; its members decide, not its name.
  ///   - budget: How far they may inflate.
  /// - Returns: One sentence, or `nil`.
  static func sentence(_ archive: ZipArchive, budget: InflationBudget) -> String? {
    let paths = archive.entries.map(\.path)
    func has(_ prefix: String) -> Bool { paths.contains { $0.hasPrefix(prefix) } }
    if has("xl/workbook.") { return table("an Excel workbook (.xlsx)") }
    if has("word/document.") { return text("a Word document (.docx)") }
    if has("ppt/presentation.") { return text("a PowerPoint presentation (.pptx)") }
    if let type = mediaType(archive, budget), type.hasPrefix(openDocument) {
      return type.hasPrefix(openDocument + "spreadsheet")
        ? table("an OpenDocument spreadsheet (.ods)") : text("an OpenDocument file (.odt)")
    }
    // Numbers, Pages and Keynote of Apple share one layout; only spreadsheets are sure to have tables.
    if has("Index/Document.iwa") || paths.contains("Index.zip") {
      return has("Index/CalculationEngine") && !has("Index/Slide") && !has("Index/Section")
        ? table("a Numbers spreadsheet of Apple")
        : text("a document of Apple's Numbers, Pages or Keynote")
    }
    return nil
  }

  /// The file in which some documents name their kind.
  private static func mediaType(_ archive: ZipArchive, _ budget: InflationBudget) -> String? {
    guard let entry = archive.entries.first(where: { $0.path == "mimetype" }), entry.size <= 256,
      let bytes = try? archive.source(of: entry, budget: budget).readAll(limitBytes: 256)
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static func table(_ kind: String) -> String {
    "this is \(kind), which is not read; save the sheet with the beats as CSV and give that file"
  }

  private static func text(_ kind: String) -> String {
    "this is \(kind), which is not read; save the column of the RR intervals as text or CSV and give "
      + "that file"
  }
}
