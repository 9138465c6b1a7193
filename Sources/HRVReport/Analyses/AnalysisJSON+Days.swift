package import AutonomicSim

extension JSONText {
  /// Writes days and the rhythm of 24 hours.
  ///
  /// - Parameter report: What was found.
  package mutating func days(_ report: DayReport) {
    key("days")
    object { json in
      json.member("division", DayTexts.division(report.clock))
      if report.clock.isStated {
        json.member("start_time_of_day_h", report.clock.startSecondOfDay / 3600)
      }
      json.member("night", DayTexts.night(report.clock))
      json.member("window_s", DayReport.windowSeconds)
      json.member("least_coverage_percent", 100 * DayReport.leastCoverage)
      json.cosinor(of: report)
      json.key("days")
      json.array { json in
        for day in report.days {
          json.object { json in
            json.member("start_s", seconds: day.range.startSeconds)
            json.member("end_s", seconds: day.range.endSeconds)
            json.member("covered_h", day.coveredSeconds / 3600)
            json.metrics(day.metrics)
            json.part("day", day.day, of: day, report)
            json.part("night", day.night, of: day, report)
          }
        }
      }
    }
  }

  private mutating func part(
    _ name: String, _ part: DaySummary.Part?, of day: DaySummary, _ report: DayReport
  ) {
    key(name)
    object { json in
      if name == "night", let hours = day.nightRange {
        json.member("start_s", seconds: hours.startSeconds)
        json.member("end_s", seconds: hours.endSeconds)
      }
      json.member("windows", part?.windowCount ?? 0)
      json.key("means")
      guard let part else {
        json.null()
        json.member(
          "reason",
          !report.clock.isStated && day.nightRange == nil
            ? "needs a day of 12 h with beats in half of the windows of some 6 h"
            : "no window with enough beats lies in these hours")
        return
      }
      json.object { json in
        for (metric, value) in zip(report.metrics, part.means) {
          json.key(metric.key)
          json.object { json in
            json.member("value", value.number)
            json.member("unit", metric.definition.unit)
            if let reason = value.reason { json.member("reason", reason.description) }
          }
        }
      }
    }
  }

  private mutating func cosinor(of report: DayReport) {
    key("cosinor")
    guard let rhythms = report.rhythms else {
      null()
      member("reason", DayTexts.missingCosinor(report) ?? "")
      return
    }
    object { json in
      json.member("period_h", DayReport.periodSeconds / 3600)
      json.member(
        "acrophase_from", report.clock.isStated ? "midnight" : "the start of the recording")
      json.key("metrics")
      json.object { json in
        for rhythm in rhythms {
          json.key(rhythm.metric.key)
          json.object { json in json.rhythm(rhythm) }
        }
      }
    }
  }

  private mutating func rhythm(_ rhythm: DayReport.Rhythm) {
    let unit = rhythm.metric.definition.unit
    let fit = rhythm.cosinor
    let inference = fit?.inference
    member("unit", unit)
    member("mesor", fit?.mesor)
    member("mesor_low", inference?.mesor.lowerBound)
    member("mesor_high", inference?.mesor.upperBound)
    member("amplitude", fit?.amplitude)
    member("amplitude_low", inference?.amplitude?.lowerBound)
    member("amplitude_high", inference?.amplitude?.upperBound)
    member("acrophase_h", fit.map { $0.acrophaseSeconds / 3600 })
    member("acrophase_low_h", inference?.acrophaseSeconds.map { $0.lowerBound / 3600 })
    member("acrophase_high_h", inference?.acrophaseSeconds.map { $0.upperBound / 3600 })
    member("percent_rhythm", fit?.percentRhythm)
    member("p", inference?.probability)
    member("windows", fit?.count ?? 0)
    member("effective_windows", fit?.effectiveCount)
    if let reason = Self.reason(rhythm) { member("reason", reason) }
  }

  /// Why a rhythm lacks one of its numbers; `nil` where it has all.
  private static func reason(_ rhythm: DayReport.Rhythm) -> String? {
    guard let fit = rhythm.cosinor else { return rhythm.reason }
    guard let inference = fit.inference else {
      return "neighbouring windows are so alike that fewer than four independent ones are left"
    }
    return inference.amplitude == nil
      ? "no rhythm is found at 5 %, so that amplitude and acrophase have no interval" : nil
  }
}
