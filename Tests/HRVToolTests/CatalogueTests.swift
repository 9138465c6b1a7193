import Foundation
import Testing

@Suite("metrics and protocols", .timeLimit(.minutes(5)))
struct CatalogueTests {
  @Test("metrics: the forms list the same keys, each with definition and reference")
  func metrics() throws {
    let folder = try TemporaryFolder()
    let json = try JSONInspection(
      CommandRun(["metrics", "--format", "json"], in: folder).text)
    let listed = try json.object("metrics")
    for (key, entry) in listed {
      let entry = try #require(entry as? [String: String])
      for member in ["name", "unit", "definition", "minimum_data", "reference", "doi"] {
        #expect(entry[member]?.isEmpty == false, "\(key) has no \(member)")
      }
    }
    let table = try CommandRun(["metrics"], in: folder)
    let shown = table.lines.filter { $0.hasPrefix("  ") }.map { $0.split(separator: " ")[0] }
    #expect(Set(shown.map(String.init)) == Set(listed.keys))
    let csv = try CommandRun(["metrics", "--format", "csv"], in: folder)
    #expect(csv.lines.count == 1 + listed.count)
  }

  @Test("metrics of the contract exist under exactly these keys")
  func contractKeys() throws {
    let folder = try TemporaryFolder()
    let keys = try JSONInspection(CommandRun(["metrics", "--format", "json"], in: folder).text)
      .object("metrics").keys
    let promised = """
      mean_nn median_nn min_nn max_nn sdnn sdann sdnn_index rmssd sdsd cvnn cvsd nn50 pnn50 nn20 \
      pnn20 hti tinn mean_hr min_hr max_hr sd_hr mad_nn iqr_nn prc20_nn prc80_nn ulf vlf lf hf vhf \
      total_power lf_nu hf_nu lf_hf ln_hf peak_vlf peak_lf peak_hf rel_vlf rel_lf rel_hf sd1 sd2 \
      sd1_sd2 ellipse_area csi cvi csi_modified sampen apen dfa_alpha1 dfa_alpha2
      """
    for key in promised.split(separator: " ") { #expect(keys.contains(String(key)), "\(key)") }
  }

  @Test("a metric, or a group of them, is explained by name")
  func explanation() throws {
    let folder = try TemporaryFolder()
    let run = try CommandRun(["metrics", "rmssd", "poincare"], in: folder)
    #expect(run.status == 0)
    #expect(run.text.hasPrefix("rmssd: RMS of successive differences, in ms\n"))
    #expect(run.text.contains("\nsd1: "))
    #expect(run.text.contains("doi:10."))
  }

  @Test("protocols: the forms list the same names; one is explained with its sources")
  func protocols() throws {
    let folder = try TemporaryFolder()
    let names = try JSONInspection(
      CommandRun(["protocols", "--format", "json"], in: folder).text
    ).object("protocols").keys
    #expect(names.contains("swedish"))
    let table = try CommandRun(["protocols"], in: folder)
    for name in names { #expect(table.text.contains("\n\(name) ")) }
    let one = try CommandRun(["protocols", "swedish"], in: folder)
    #expect(one.status == 0)
    #expect(one.text.contains("doi:10."))
    #expect(one.text.contains("central"))
  }
}
