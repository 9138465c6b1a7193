package import AutonomicSim

/// The report of a simulated session: an HTML page, and its charts one by one.
package enum SessionReport {
  /// Where a session came from, besides what it knows itself.
  package struct Origin: Sendable {
    /// The command line that makes the same session.
    package let command: String
    /// The file the protocol was read from, with its SHA-256; `nil` for a built-in one.
    package let protocolFile: (name: String, sha256: String)?

    /// Creates an origin.
    ///
    /// - Parameters:
    ///   - command: The command line that makes the same session.
    ///   - protocolFile: The file the protocol was read from, with its SHA-256.
    package init(command: String, protocolFile: (name: String, sha256: String)? = nil) {
      self.command = command
      self.protocolFile = protocolFile
    }
  }

  /// Returns the charts, in the order of the page.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - figures: What the charts show besides.
  /// - Returns: Those charts that the session has data for.
  package static func charts(_ session: Session, _ figures: SessionFigures) -> [Chart] {
    StateCharts(session: session, figures: figures).charts
      + body(session, figures).charts
      + [figures.changes.flatMap(ChangeSection.chart)].compactMap(\.self)
  }

  /// Returns the page.
  ///
  /// - Parameters:
  ///   - session: The session.
  ///   - figures: What the charts show besides.
  ///   - origin: Where the session came from.
  /// - Returns: UTF-8, the same for the same input.
  package static func html(
    _ session: Session, _ figures: SessionFigures, origin: Origin
  ) -> [UInt8] {
    let evidence = SessionEvidence(session.request)
    var sections = [
      ReportPage.Section(id: "course", title: "Tone, heart, breathing, pressure") { section in
        section.element("div", ["class": "charts"]) { grid in
          for chart in StateCharts(session: session, figures: figures).charts {
            ChartFigure.write(chart, into: &grid)
          }
        }
      },
      ReportPage.Section(id: "body", title: "Slow systems") { body(session, figures).write(&$0) },
    ]
    if let changes = figures.changes { sections.append(section(of: changes)) }
    sections += [
      ReportPage.Section(id: "truth", title: "Ground truth against estimate") {
        TruthSection(session: session, truth: figures.truth).write(&$0)
      },
      ReportPage.Section(id: "evidence", title: "Evidence") {
        EvidenceSection(session: session, evidence: evidence).write(&$0)
      },
      ReportPage.Section(id: "provenance", title: "Provenance") {
        provenance(session, origin, &$0)
      },
    ]
    let request = session.request
    return ReportPage.bytes(
      title: "\(request.sessionProtocol.name), seed \(request.seed)",
      subtitle: "A simulated session", lead: { SessionLead(session: session).write(&$0) },
      sections: sections)
  }

  private static func body(_ session: Session, _ figures: SessionFigures) -> BodySection {
    BodySection(
      session: session, figures: figures, evidence: SessionEvidence(session.request))
  }

  private static func section(of changes: ComparisonChanges) -> ReportPage.Section {
    ReportPage.Section(id: "changes", title: "Changes") { section in
      ChangeSection.notes(changes.comparison, &section)
      if let chart = ChangeSection.chart(changes) {
        section.element("div", ["class": "charts"]) { ChartFigure.write(chart, into: &$0) }
      }
      ChangeSection.write(changes, &section)
    }
  }

  private static func provenance(
    _ session: Session, _ origin: Origin, _ markup: inout Markup
  ) {
    var facts = [
      (name: "Program", text: "\(AutonomicSimVersion.toolName) \(AutonomicSimVersion.text)"),
      (name: "Seed", text: "\(session.request.seed)"),
    ]
    if let file = origin.protocolFile {
      facts.append((name: "Protocol file", text: "\(file.name), SHA-256 \(file.sha256)"))
    }
    PageTable.write(facts: facts, into: &markup)
    markup.element(
      "p",
      text: "The command that made this session; the same version gives the same bytes:")
    PageTable.preformatted(origin.command, name: "Command", into: &markup)
    markup.element("details") { details in
      details.element("summary", text: "Every option in effect")
      var json = JSONText(isIndented: true)
      json.object { $0.options(of: session) }
      PageTable.preformatted(json.text, name: "Options", into: &details)
    }
  }
}
