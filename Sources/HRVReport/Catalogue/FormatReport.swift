package import AutonomicSim

/// The file formats in each of the output formats.
package enum FormatReport {
  /// Returns the formats for a terminal: name, whether it is written, what it is.
  ///
  /// - Parameter formats: The formats to list.
  /// - Returns: The text.
  package static func table(_ formats: [BuiltInFormat]) -> String {
    var table = TextTable([.left, .left, .left])
    table.add(["name", "direction", "what it is"])
    for format in formats {
      table.add([format.rawValue, direction(format), format.format.summary])
    }
    return table.text()
  }

  /// Returns the same as JSON.
  ///
  /// - Parameter formats: The formats to list.
  /// - Returns: The text.
  package static func json(_ formats: [BuiltInFormat]) -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("schema", "hrv-tool/formats/1")
      json.tool()
      json.key("formats")
      json.array { json in
        for format in formats {
          json.object { json in
            json.member("name", format.rawValue)
            json.member("summary", format.format.summary)
            json.member("suffixes", format.format.fileExtensions)
            json.key("written")
            json.boolean(isWritten(format))
          }
        }
      }
    }
    return json.text
  }

  /// Returns the same as CSV.
  ///
  /// - Parameter formats: The formats to list.
  /// - Returns: The text.
  package static func csv(_ formats: [BuiltInFormat]) -> String {
    CSVText.line(["name", "direction", "suffixes", "summary"])
      + formats.map { format in
        CSVText.line([
          format.rawValue, direction(format), format.format.fileExtensions.joined(separator: " "),
          format.format.summary,
        ])
      }.joined()
  }

  /// Returns the page of the documentation.
  ///
  /// - Parameter formats: The formats to list.
  /// - Returns: The text.
  package static func markdown(_ formats: [BuiltInFormat]) -> String {
    """
    # File formats

    Written by `make docs` from the formats themselves. The format of a file is recognised by its
    content, never by its name alone; `hrv-tool inspect FILE` says which was found and why. Files in
    gzip and zip archives are read in place, each as a session of its own.

    | name | suffixes | what it is | read | written |
    | --- | --- | --- | --- | --- |

    """
      + formats.map { format in
        "| `\(format.rawValue)` | \(format.format.fileExtensions.joined(separator: ", ")) "
          + "| \(format.format.summary) | yes | \(isWritten(format) ? "yes" : "") |\n"
      }.joined()
  }

  private static func isWritten(_ format: BuiltInFormat) -> Bool {
    format.format is any WritableRecordingFormat
  }

  private static func direction(_ format: BuiltInFormat) -> String {
    isWritten(format) ? "read, written" : "read"
  }
}
