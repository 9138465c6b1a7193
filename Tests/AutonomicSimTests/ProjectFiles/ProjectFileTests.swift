import AutonomicSim
import Testing

@Suite("Project files")
struct ProjectFileTests {
  private func settings(_ text: String) throws -> [String] {
    try ProjectFile(bytes: Array(text.utf8)).settings.map { "\($0.option)=\($0.value)" }
  }

  @Test("settings become options, in a fixed order, durations in seconds")
  func settings() throws {
    let text = """
      # Our laboratory's way.
      window: 5m
      preset: kubios
      metrics: time, hf
      input_format: rr-csv
      tick_rate: 1024
      workers: 4
      intervals: false

      """
    #expect(
      try settings(text) == [
        "--input-format=rr-csv", "--tick-rate=1024", "--preset=kubios", "--metrics=time, hf",
        "--window=300", "--intervals=false", "--workers=4",
      ])
    #expect(try settings("{\"preset\": \"kubios\"}") == ["--preset=kubios"])
  }

  @Test("a file without settings sets nothing", arguments: ["", "# nothing yet\n", "\n\n"])
  func empty(text: String) throws {
    #expect(try settings(text).isEmpty)
  }

  @Test(
    "what has no meaning is said with its place and what was probably meant",
    arguments: [
      ("preset: kubois", "1:9: 'preset' is 'kubois' (did you mean 'kubios'?); give one of default"),
      ("\npreste: kubios", "2:1: the project file has no field 'preste' (did you mean 'preset'?)"),
      ("metrics: rmsd", "1:10: 'metrics' names 'rmsd', which is neither a metric nor a group (did"),
      ("curves: psdd", "'curves' names 'psdd', which is no curve (did you mean 'psd'?)"),
      ("window: 5q", "1:9: 'window' is '5q'; give a duration from 1s to"),
      ("workers: 2.5", "1:10: 'workers' is 2.5; give a whole number"),
      ("workers: 1000", "'workers' is '1000'; give a number from 1 to 256"),
      ("intervals: maybe", "'intervals' is 'maybe'; give one of true, false"),
      ("metrics: [rmssd, hf]", "'metrics' is a list; give a line of text"),
      ("preset: kubios\npreset: default", "'preset' is given more than once"),
      ("- preset", "1:1: the project file is a list; give fields, each as 'name: value'"),
      ("preset: &a kubios", "anchors (&) and aliases (*) are not read"),
    ])
  func mistakes(text: String, sentence: String) throws {
    let error = #expect(throws: ProtocolFileError.self) { try settings(text) }
    #expect(error?.description.contains(sentence) == true, "\(error?.description ?? "")")
  }

  @Test("a file too large to be one is refused")
  func size() throws {
    let error = #expect(throws: ProtocolFileError.self) {
      try ProjectFile(bytes: [UInt8](repeating: UInt8(ascii: "#"), count: 100_000))
    }
    #expect(error?.description.contains("a project file has at most 65536") == true)
  }
}
