import Foundation
import HRVReport
import Testing

@Suite("JSON text")
struct JSONTextTests {
  @Test("strings are escaped so that every parser reads them back")
  func escaping() throws {
    let texts = [
      "", "plain", "\"quoted\"", "back\\slash", "line\nfeed", "\r\n", "\ttab", "\u{0}\u{1}\u{1F}",
      "µs² 心 🫀 é", "\u{2028}", "</script>", "\u{7F}",
    ]
    var json = JSONText(isIndented: false)
    json.object { $0.member("texts", texts) }
    let read = try JSONDecoder().decode([String: [String]].self, from: Data(json.text.utf8))
    #expect(read["texts"] == texts)
    #expect(json.text.unicodeScalars.filter { $0.value < 0x20 } == ["\n"])
  }

  @Test("members keep the order they are written in, one line or indented")
  func order() {
    func write(_ isIndented: Bool) -> String {
      var json = JSONText(isIndented: isIndented)
      json.object { json in
        json.member("z", 1.5)
        json.key("a")
        json.array { json in
          json.integer(-3)
          json.null()
          json.boolean(true)
          json.object { _ in }
          json.array { _ in }
        }
        json.member("m", nil as Double?)
        json.key("seed")
        json.unsignedInteger(.max)
      }
      return json.text
    }
    #expect(
      write(false)
        == "{\"z\":1.5,\"a\":[-3,null,true,{},[]],\"m\":null,\"seed\":18446744073709551615}\n")
    #expect(
      write(true) == """
        {
          "z": 1.5,
          "a": [
            -3,
            null,
            true,
            {},
            []
          ],
          "m": null,
          "seed": 18446744073709551615
        }

        """)
  }

  @Test("times are written to the nanosecond, other numbers to the last bit")
  func numbers() {
    var json = JSONText(isIndented: false)
    json.object { json in
      json.member("t", seconds: 0.1 + 0.2)
      json.member("x", 0.1 + 0.2)
      json.member("zero", -0.0)
    }
    #expect(json.text == "{\"t\":0.3,\"x\":0.30000000000000004,\"zero\":0}\n")
  }

  @Test("a number that is not finite is a mistake of the program")
  func notFinite() async {
    await #expect(processExitsWith: .failure) {
      var json = JSONText(isIndented: false)
      json.number(.nan)
    }
    await #expect(processExitsWith: .failure) {
      var json = JSONText(isIndented: false)
      json.number(.infinity)
    }
  }
}
