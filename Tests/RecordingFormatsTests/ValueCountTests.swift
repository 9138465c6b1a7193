import RecordingFormats
import Testing

@Suite("Counts over many values at a time")
struct ValueCountTests {
  @Test("absent values are counted wherever they stand", arguments: 0...13)
  func absent(count: Int) {
    let kinds = [812.5, 0, -9999, 65_535, 65.535, .nan, -3, 900, 1, .infinity, 65_534]
    for start in kinds.indices {
      let values = (0..<count).map { kinds[(start + 3 * $0) % kinds.count] }
      #expect(AbsentValue.count(in: values) == values.count { !AbsentValue.isPresent($0) })
    }
  }

  @Test("decimals are those of the value with most, wherever it stands", arguments: 1...13)
  func decimals(count: Int) {
    for place in 0..<count {
      var values = (0..<count).map { Double(8000 + $0) / 10 }
      values[place] = 812.347
      #expect(DecimalDigits.decimals(of: values) == 3)
      values[place] = .nan
      #expect(
        DecimalDigits.decimals(of: values) == (count == 1 ? 0 : place == 0 || count > 2 ? 1 : 0))
      values[place] = 1.0 / 3
      #expect(DecimalDigits.decimals(of: values) == nil)
    }
    #expect(DecimalDigits.decimals(of: [Double](repeating: 0x1p60, count: count)) == 0)
  }
}
