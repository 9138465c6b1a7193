import AutonomicSim

/// The JSON Schema of protocol files, made from the tables they are read with.
package enum ProtocolSchema {
  /// Returns the schema, draft 2020-12.
  ///
  /// It says what single values may be. What hangs on several of them, such as contact that ends
  /// within its phase, only reading a file tells.
  ///
  /// - Returns: The text of `Documentation/protocol.schema.json`.
  package static func text() -> String {
    var json = JSONText(isIndented: true)
    json.object { json in
      json.member("$schema", "https://json-schema.org/draft/2020-12/schema")
      json.member("title", "Session protocol of hrv-tool")
      json.member(
        "description",
        "A session to simulate: phases, what hands do, what is done besides. YAML files have the "
          + "same fields.")
      json.members(of: ProtocolFields.document)
      json.key("$defs")
      json.object { json in
        json.key("segment")
        json.object { $0.members(of: ProtocolFields.segment) }
        for kind in InterventionKind.allCases {
          json.key(kind.rawValue)
          json.object { json in
            json.members(of: ProtocolFields.intervention(kind), constant: kind.rawValue)
          }
        }
      }
    }
    return json.text
  }
}

extension JSONText {
  /// Writes the schema of a group of fields.
  ///
  /// - Parameters:
  ///   - fields: The table.
  ///   - constant: The one value of the field that tells groups apart.
  fileprivate mutating func members(of fields: [ProtocolField], constant: String? = nil) {
    member("type", "object")
    member("required", fields.filter(\.isRequired).map(\.key))
    key("additionalProperties")
    boolean(false)
    key("properties")
    object { json in
      for field in fields {
        json.key(field.key)
        json.object { json in
          json.member("description", field.meaning)
          if let constant, field.key == ProtocolFields.kind.key {
            json.member("const", constant)
          } else {
            json.members(of: field.form)
          }
        }
      }
    }
  }

  private mutating func members(of form: ProtocolField.Form) {
    switch form {
    case .name:
      member("type", "string")
      member("pattern", "^[a-z0-9]+(-[a-z0-9]+)*$")
      member("maxLength", ProtocolLimits.nameLength)
    case .text: textMembers()
    case .duration(let range):
      // Texts are held to their spelling alone; the range of their value is checked when read.
      key("anyOf")
      array { json in
        json.object { json in
          json.member("type", "number")
          json.member("minimum", range.lowerBound)
          json.member("maximum", range.upperBound)
        }
        json.object { json in
          json.member("type", "string")
          json.member("pattern", Self.durationPattern)
        }
      }
    case .number(let range, _):
      member("type", "number")
      member("minimum", range.lowerBound)
      member("maximum", range.upperBound)
    case .pressure:
      key("anyOf")
      array { json in
        json.object { json in
          json.member("type", "number")
          json.member("minimum", TouchPressure.allowed.lowerBound)
          json.member("maximum", TouchPressure.allowed.upperBound)
        }
        json.object { $0.member("enum", ProtocolFields.pressures.map(\.0)) }
      }
    case .choice(let words): member("enum", words)
    case .texts:
      list(limit: ProtocolLimits.texts) { $0.textMembers() }
    case .segments:
      list(limit: ProtocolLimits.segments) { $0.member("$ref", "#/$defs/segment") }
    case .interventions:
      list(limit: ProtocolLimits.interventions) { json in
        json.key("oneOf")
        json.array { json in
          for kind in InterventionKind.allCases {
            json.object { $0.member("$ref", "#/$defs/\(kind.rawValue)") }
          }
        }
      }
    }
  }

  private mutating func textMembers() {
    member("type", "string")
    member("minLength", 1)
    member("maxLength", ProtocolLimits.textLength)
    member("pattern", "^[^\\u0000-\\u001f\\u007f]*$")
  }

  private mutating func list(limit: Int, _ items: (inout JSONText) -> Void) {
    member("type", "array")
    member("maxItems", limit)
    key("items")
    object(items)
  }

  /// Hours, minutes, seconds and milliseconds in this order, at least one of them; or bare seconds.
  private static let durationPattern = {
    let number = "([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"
    return "^(?=.)((\(number)h)?(\(number)m(in)?)?(\(number)s)?(\(number)ms)?|\(number))$"
  }()
}
