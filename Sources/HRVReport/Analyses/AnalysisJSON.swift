package import AutonomicSim

/// The analysis of a recording as JSON, schema `hrv-tool/analysis/1`.
package enum AnalysisJSON {
  /// The name and version of the layout.
  package static let schema = "hrv-tool/analysis/1"

  /// Returns the JSON text of one analysis, with a line end.
  ///
  /// - Parameters:
  ///   - analysis: The recording and what was found.
  ///   - isIndented: Whether to break lines for people; one line otherwise.
  /// - Returns: The text.
  package static func text(_ analysis: RecordingAnalysis, isIndented: Bool) -> String {
    var json = JSONText(isIndented: isIndented)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.source(of: analysis)
      json.options(of: analysis)
      json.quality(
        analysis.result.quality, validity: analysis.result.validity, warnings: analysis.warnings)
      json.metrics(analysis.result.metrics)
      json.curves(analysis.result.curves)
      if analysis.result.options.windows != nil {
        json.key("windows")
        json.array { json in
          for window in analysis.result.windows {
            json.object { json in
              json.member("start_s", seconds: window.range.startSeconds)
              json.member("end_s", seconds: window.range.endSeconds)
              json.metrics(window.metrics)
              json.curves(window.curves)
            }
          }
        }
      }
      if let days = analysis.result.days { json.days(days) }
    }
    return json.text
  }

  /// Returns the one-line JSON of a file that could not be analysed, for a batch: in place of
  /// metrics it has the reason.
  ///
  /// - Parameters:
  ///   - file: The name of the file.
  ///   - reason: Why, in one sentence.
  /// - Returns: The text, with a line end.
  package static func failure(file: String, reason: String) -> String {
    var json = JSONText(isIndented: false)
    json.object { json in
      json.member("schema", schema)
      json.tool()
      json.key("source")
      json.object { $0.member("file", file) }
      json.member("reason", reason)
    }
    return json.text
  }
}

extension JSONText {
  /// Writes the program and its version.
  package mutating func tool() {
    key("tool")
    object { json in
      json.member("name", AutonomicSimVersion.toolName)
      json.member("version", AutonomicSimVersion.text)
    }
  }

  /// Writes metrics by key: value and unit, the reason where there is no value, the interval where
  /// one was asked for, and the warnings where there are some.
  ///
  /// - Parameter outcomes: The metrics, in order.
  package mutating func metrics(_ outcomes: [MetricOutcome]) {
    key("metrics")
    object { json in
      for outcome in outcomes {
        json.key(outcome.metric.key)
        json.object { json in
          json.member("value", outcome.value.number)
          json.member("unit", outcome.metric.definition.unit)
          if let length = outcome.windowLength { json.member("mean_of_windows_of", length) }
          if let reason = outcome.value.reason { json.member("reason", reason.description) }
          if let interval = outcome.interval { json.interval(interval) }
          if !outcome.warnings.isEmpty { json.member("warnings", outcome.warnings) }
        }
      }
    }
  }

  /// Writes a 95 % interval, or why there is none.
  private mutating func interval(_ outcome: IntervalOutcome) {
    member("low", outcome.interval?.low)
    member("high", outcome.interval?.high)
    member("effective_n", outcome.interval?.effectiveSampleSize)
    if let reason = outcome.reason { member("interval_reason", reason.description) }
  }

  /// Writes how good the data were.
  ///
  /// - Parameters:
  ///   - quality: What the analysis found.
  ///   - validity: What decides whether the numbers can be read as they stand.
  ///   - warnings: What a reader should know before reading the numbers.
  package mutating func quality(
    _ quality: QualityReport, validity: ValidityReport, warnings: [String]
  ) {
    key("quality")
    object { json in
      json.key("artifacts")
      json.object { json in
        json.member("ectopic", quality.artifacts.ectopic)
        json.member("missed", quality.artifacts.missed)
        json.member("extra", quality.artifacts.extra)
        json.member("long_short", quality.artifacts.longShort)
      }
      json.member("corrected_percent", quality.correctedPercent)
      json.key("gaps")
      json.array { json in
        for gap in quality.gaps {
          json.object { json in
            json.member("start_s", seconds: gap.startSeconds)
            json.member("length_s", seconds: gap.lengthSeconds)
          }
        }
      }
      json.member("coverage_percent", quality.coveragePercent)
      json.validity(validity)
      json.member("warnings", warnings)
    }
  }
}
