import SignalCore
import Testing

@Suite("Edit distance")
struct EditDistanceTests {
  @Test(
    "known distances",
    arguments: [
      ("", "", 0), ("", "abc", 3), ("rmssd", "rmsd", 1), ("kitten", "sitting", 3), ("lf", "hf", 1),
    ])
  func known(first: String, second: String, distance: Int) {
    #expect(first.editDistance(to: second) == distance)
    #expect(second.editDistance(to: first) == distance)
  }
}
