import Foundation
import HRVAnalysis
import SignalCore
import TestSupport
import Testing

@Suite("Presets agree with the programs they are named after", .tags(.reference))
struct PeerAgreementTests {
  /// The series compared here; `make validate` compares them all.
  ///
  /// Long ones take long in a debug build and repeat the short ones, save one of more than 300 s for
  /// pyHRV, whose segments are short from there on.
  private static func names(for tool: String) -> [String] {
    ["rest-5min", "resting-355"] + (tool == "pyhrv" ? ["swedish-before"] : [])
  }

  @Test(
    "every quantity that agreement.csv calls equal is equal",
    arguments: ["neurokit", "hrvanalysis", "pyhrv", "antropy", "entropyhub", "nolds"])
  func tool(_ tool: String) throws {
    let fixture = try PeerFixture(tool)
    let rules = try PeerRule.all().filter { $0.tool == tool && $0.conventions != nil }
    #expect(!rules.isEmpty)
    for (name, series) in fixture.series.sorted(by: { $0.key < $1.key })
    where Self.names(for: tool).contains(name) {
      let intervals = try RRSeries(intervalsMilliseconds: PeerFixture.intervals(of: series))
      for (preset, own) in Dictionary(grouping: rules, by: \.preset) {
        let conventions = try #require(AnalysisPreset(rawValue: preset)?.conventions)
        let metrics = own.compactMap { Metric(rawValue: $0.key) }
        let result = try Analysis.run(
          intervals,
          options: AnalysisOptions(
            conventions: conventions, correction: .none, selection: MetricSelection(metrics)))
        for rule in own {
          guard let theirs = try #require(series.values?[rule.column], "\(rule.column)") else {
            continue
          }
          let metric = try #require(Metric(rawValue: rule.key), "\(rule.key) is no metric")
          guard let value = result.value(of: metric)?.number else {
            #expect(
              rule.tolerance == "zero" && theirs == 0, "\(rule.key) has no value in \(name)")
            continue
          }
          let expected = theirs * rule.factor
          let agrees =
            rule.tolerance == "whole"
            // The fraction was cut off.
            ? (expected..<expected + rule.factor).contains(value)
            : relativeDifference(value, expected) <= Tolerance.transformChain
          #expect(agrees, "\(rule.key) in \(name) under \(preset): \(value), \(expected)")
        }
      }
    }
  }

  @Test("neurokit: every column of hrv() and hrv_rqa() has a row, and its row a metric")
  func neurokitColumns() throws {
    let columns = try Set(PeerFixture("neurokit").series.values.flatMap { ($0.values ?? [:]).keys })
    let recurrence = columns.filter { $0.hasPrefix("RQA_") }
    // The same powers again, in ms².
    let powers = columns.filter { $0.hasPrefix("ms2_") }
    #expect(recurrence.count == 14)
    #expect(columns.subtracting(recurrence).subtracting(powers).count == 95)
    let rules = try PeerRule.all().filter { $0.tool == "neurokit" }
    #expect(Set(rules.map(\.column)) == columns && rules.count == columns.count)
    #expect(rules.allSatisfy { Metric(rawValue: $0.key) != nil })
  }

  @Test(
    "physionet: the published values of five windows",
    .enabled(if: SharedRecordings.arePresent, Comment(rawValue: SharedRecordings.absenceNote)))
  func physionet() throws {
    let fixture = try PeerFixture("physionet")
    let rules = try PeerRule.all().filter { $0.tool == "physionet" && $0.conventions != nil }
    #expect(fixture.series.count == 5 && rules.count >= 20)
    for (name, series) in fixture.series.sorted(by: { $0.key < $1.key }) {
      let window = try RRSeries(intervalsMilliseconds: PeerFixture.annotatedIntervals(of: series))
      #expect(window.count == series.beats)
      for (preset, own) in Dictionary(grouping: rules, by: \.preset) {
        let conventions = try #require(AnalysisPreset(rawValue: preset)?.conventions)
        let result = try Analysis.run(
          window,
          options: AnalysisOptions(
            conventions: conventions, correction: .none,
            selection: MetricSelection(own.compactMap { Metric(rawValue: $0.key) })))
        for rule in own {
          let printed = try #require(series.printed?[rule.column], "\(rule.column)")
          let expected = try #require(Double(printed)) * rule.factor
          let metric = try #require(Metric(rawValue: rule.key))
          let value = try #require(result.value(of: metric)?.number, "\(rule.key) in \(name)")
          // Half a unit of the last printed digit (a whole one where it was rounded twice), with
          // room for the binary form of that half.
          let unit =
            rule.factor
            * pow(10, -Double(printed.split(separator: ".").dropFirst().first?.count ?? 0))
          let units = rule.tolerance == "unit" ? 1.0000001 : 0.5000001
          #expect(
            abs(value - expected) <= units * unit, "\(rule.key) in \(name): \(value), \(expected)")
        }
      }
    }
  }
}
