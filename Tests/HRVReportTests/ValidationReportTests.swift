import AutonomicSim
import Foundation
import HRVReport
import Testing

@Suite("Reports of the physiological validation")
struct ValidationReportTests {
  private static func result(
    _ id: String, low: Double?, high: Double?, use: ValidationTarget.Use, value: Double?
  ) -> ValidationResult {
    ValidationResult(
      target: ValidationTarget(
        id: id, group: .loop, quantity: "a quantity, of \(id)", unit: "bpm", low: low, high: high,
        literature: "5", source: "Somebody 1999", grade: "A", use: use, seeds: 24,
        measurement: "in words"),
      value: value)
  }

  private static let results = [
    result("met", low: 1, high: 2, use: .calibrated, value: 1.5),
    result("apart", low: 4.123456, high: nil, use: .heldApart, value: 4.5),
    result("missed", low: nil, high: -2, use: .heldApart, value: 3),
    result("absent", low: 0, high: 1, use: .calibrated, value: nil),
    result("shown", low: nil, high: nil, use: .information, value: 12_345.678),
  ]

  @Test("the table has a line for each target and counts them")
  func table() {
    #expect(
      ValidationTable.text(Self.results) == """
        target  value     band  unit  verdict
        met     1.500   1 to 2  bpm   pass
        apart   4.500  ≥ 4.123  bpm   pass         held apart
        missed  3.000     ≤ -2  bpm   fail         held apart
        absent   none   0 to 1  bpm   fail
        shown   12346        -  bpm   information

        2 of 4 targets pass, 1 of 2 held apart among them; 1 for information

        """)
  }

  @Test("JSON holds what was measured, the band as it stands and a reason for what is missing")
  func json() throws {
    let text = ValidationJSON.text(Self.results, seeds: 24)
    let root = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(root["schema"] as? String == "hrv-tool/validation/1")
    #expect(root["summary"] as? [String: Int] == ["pass": 2, "fail": 2, "information": 1])
    let targets = try #require(root["targets"] as? [String: [String: Any]])
    #expect(targets.count == Self.results.count)
    #expect(targets["apart"]?["low"] as? Double == 4.123456)
    #expect(targets["apart"]?["high"] is NSNull)
    #expect(targets["apart"]?["use"] as? String == "held_apart")
    #expect(targets["absent"]?["value"] is NSNull)
    #expect((targets["absent"]?["reason"] as? String)?.isEmpty == false)
    #expect(targets["met"]?["reason"] == nil)
  }

  @Test("CSV has a row for each target; what is open or missing is empty")
  func csv() {
    let lines = ValidationCSV.text(Self.results).split(separator: "\n")
    #expect(lines.count == 1 + Self.results.count)
    #expect(lines[0].hasPrefix("id,group,quantity,unit,value,low,high,verdict,use"))
    #expect(lines[1].hasPrefix("met,loop,\"a quantity, of met\",bpm,1.5,1,2,pass,calibrated,5,"))
    #expect(lines[3].contains(",bpm,3,,-2,fail,held_apart,"))
    #expect(lines[4].contains(",bpm,,0,1,fail,calibrated,"))
  }
}
