import AutonomicSim

/// A report as one HTML file that holds all it needs: style, script and pictures.
///
/// The page may load nothing and run nothing but its own script: its policy names style and script by
/// their hashes.
package enum ReportPage {
  /// One section of a report.
  package struct Section {
    let id: String
    let title: String
    let content: Markup

    /// Creates a section.
    ///
    /// - Parameters:
    ///   - id: Lower-case letters, digits and hyphens, once in a page, no chart's.
    ///   - title: Its heading.
    ///   - write: Writes what stands below the heading.
    package init(id: String, title: String, _ write: (inout Markup) -> Void) {
      self.id = id
      self.title = title
      var content = Markup()
      write(&content)
      self.content = content
    }
  }

  /// The one sentence that says what a report is not.
  package static let disclaimer =
    "A research tool. It gives no medical advice and is no medical device."

  /// The fragment of an address that shows a page on one sheet of paper, where it can.
  package static let sheetID = "one-page"

  /// Returns the bytes of a page.
  ///
  /// - Parameters:
  ///   - title: What the report is about; its heading and the title of the window.
  ///   - subtitle: What kind of report it is, above the heading.
  ///   - lead: Writes what stands between the heading and the sections.
  ///   - sections: The sections, in order.
  ///   - hasSheet: Whether the page can be shown on one sheet of paper.
  /// - Returns: UTF-8, the same for the same input.
  package static func bytes(
    title: String, subtitle: String, lead: (inout Markup) -> Void = { _ in }, sections: [Section],
    hasSheet: Bool = false
  ) -> [UInt8] {
    let style = String(
      decoding: PackageResources.chart_css + PackageResources.report_css, as: UTF8.self)
    // One block, so that the parts see each other and nothing else sees them.
    let script =
      "\"use strict\";\n{\n"
      + String(
        decoding: PackageResources.chart_data_js + PackageResources.chart_view_js
          + PackageResources.report_js, as: UTF8.self) + "}\n"
    var page = Markup()
    page.raw("<!DOCTYPE html>\n")
    // The style sheet shows the sheet while the root is what the address points to.
    page.element("html", hasSheet ? ["lang": "en", "id": sheetID] : ["lang": "en"]) { html in
      html.element("head") { head in
        head.empty("meta", ["charset": "utf-8"])
        head.empty(
          "meta",
          [
            "http-equiv": "Content-Security-Policy",
            "content": "default-src 'none'; style-src '\(hash(style))'; "
              + "script-src '\(hash(script))'; base-uri 'none'; form-action 'none'",
          ])
        head.empty("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
        head.empty("meta", ["name": "color-scheme", "content": "light dark"])
        head.empty(
          "meta",
          [
            "name": "generator",
            "content": "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text)",
          ])
        head.element("title", text: title)
        head.element("style") { $0.raw(style) }
      }
      html.newLine()
      html.element("body") {
        body(&$0, title, subtitle, lead, sections, hasSheet, script)
      }
    }
    page.newLine()
    return page.bytes
  }

  private static func body(
    _ body: inout Markup, _ title: String, _ subtitle: String, _ lead: (inout Markup) -> Void,
    _ sections: [Section], _ hasSheet: Bool, _ script: String
  ) {
    body.element("a", ["class": "skip", "href": "#content"], text: "Skip to the report")
    body.element("header") { header in
      header.element("p", ["class": "kind"], text: subtitle)
      // A name may mix directions of writing; it must not turn around what stands beside it.
      header.element("h1") { $0.element("bdi", text: title) }
      header.element("nav", ["aria-label": "Sections"]) { nav in
        nav.element("ul") { list in
          for section in sections {
            list.element("li") {
              $0.element("a", ["href": "#\(section.id)"], text: section.title)
            }
          }
          if hasSheet {
            list.element("li") { $0.element("a", ["href": "#\(sheetID)"], text: "One page") }
            list.element("li", ["class": "sheet"]) {
              $0.element("a", ["href": "#content"], text: "Whole report")
            }
          }
        }
      }
    }
    body.newLine()
    body.element("main", ["id": "content"]) { main in
      lead(&main)
      for section in sections {
        main.newLine()
        main.element(
          "section", ["id": section.id, "aria-labelledby": "\(section.id)-heading"]
        ) { part in
          part.element("h2", ["id": "\(section.id)-heading"], text: section.title)
          part.append(section.content)
        }
      }
    }
    body.newLine()
    body.element("footer") { footer in
      footer.element("p", text: disclaimer)
      footer.element(
        "p", text: "Made by \(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text).")
    }
    body.element("script") { $0.raw(script) }
  }

  /// A hash as the policy of a page writes it.
  private static func hash(_ text: String) -> String {
    let digits = Array(ContentHash.sha256(Array(text.utf8)).utf8).map { digit in
      digit <= UInt8(ascii: "9") ? digit - UInt8(ascii: "0") : digit - UInt8(ascii: "a") + 10
    }
    let bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    return "sha256-" + Base64Text.text(bytes)
  }
}
