import Foundation
import HRVReport
import Testing

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// A report as a test reads it: its text, and the document without style and script, which are no
/// XML.
struct ReportDocument {
  let text: String
  let document: XMLDocument

  init(_ bytes: [UInt8]) throws {
    text = String(decoding: bytes, as: UTF8.self)
    var markup = text
    for name in ["style", "script"] {
      let start = try #require(markup.range(of: "<\(name)>"))
      let end = try #require(markup.range(of: "</\(name)>"))
      markup.removeSubrange(start.upperBound..<end.lowerBound)
    }
    document = try XMLDocument(
      xmlString: markup.replacingOccurrences(of: "<!DOCTYPE html>\n", with: ""))
  }

  func nodes(_ path: String) throws -> [XMLNode] { try document.nodes(forXPath: path) }

  func strings(_ path: String) throws -> [String] { try nodes(path).compactMap(\.stringValue) }

  /// Expects what every report promises.
  func expectSound() throws {
    let ids = try strings("//@id")
    #expect(Set(ids).count == ids.count)
    let links = try strings("//a/@href")
    for link in links where link.hasPrefix("#") { #expect(ids.contains(String(link.dropFirst()))) }
    #expect(links.allSatisfy { $0.hasPrefix("#") || $0.hasPrefix("https://doi.org/10.") })
    for label in try strings("//@aria-labelledby").flatMap({ $0.split(separator: " ") }) {
      #expect(ids.contains(String(label)))
    }
    #expect(text.components(separatedBy: ReportPage.disclaimer).count == 2)
    for word in ["src=", "@import", "url(", "<link", " onclick=", " style=\"", "eval("] {
      #expect(!text.contains(word), "\(word)")
    }
    let words = try strings("//text()").flatMap {
      $0.lowercased().split { !$0.isLetter && !$0.isNumber }
    }
    for word in ["nan", "inf", "infinity", "nil", "optional"] {
      #expect(!words.contains(Substring(word)), "\(word)")
    }
    // A box that scrolls can be reached by keyboard and has a name.
    for box in try nodes("//div[@class='wide-table']") {
      let element = try #require(box as? XMLElement)
      #expect(element.attribute(forName: "tabindex")?.stringValue == "0")
      #expect(element.attribute(forName: "aria-label")?.stringValue?.isEmpty == false)
    }
  }
}
