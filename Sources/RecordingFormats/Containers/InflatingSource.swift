/// The inflated bytes of another source.
package final class InflatingSource: ByteSource {
  private let deflated: any ByteSource
  private var inflater: Inflater
  private let wrapper: DeflateWrapper
  private let budget: InflationBudget
  private let countsInput: Bool
  private var input: [UInt8]
  private var pending = 0..<0
  private var produced = 0
  private var isFinished = false

  /// Creates a source.
  ///
  /// - Parameters:
  ///   - deflated: The deflated bytes; read ahead in blocks.
  ///   - wrapper: What surrounds them; gzip members may follow each other.
  ///   - budget: How far they may inflate.
  ///   - countsInput: Whether the deflated bytes add to the budget; those of an archive whose size
  ///     the budget knows do not.
  package init(
    _ deflated: any ByteSource, wrapper: DeflateWrapper, budget: InflationBudget,
    countsInput: Bool
  ) {
    self.deflated = deflated
    self.wrapper = wrapper
    self.budget = budget
    self.countsInput = countsInput
    inflater = Inflater(wrapper: wrapper)
    input = [UInt8](repeating: 0, count: 1 << 16)
  }

  package func read(into block: inout [UInt8], from start: Int) throws(RecordingError) -> Int {
    while !isFinished {
      if pending.isEmpty, try !refill() {
        throw RecordingError(
          .damaged,
          "the compressed bytes end too early, after \(produced) inflated bytes; the file is cut "
            + "off: copy or export it again")
      }
      let step = try inflater.step(input, pending, into: &block, from: start)
      pending = (pending.lowerBound + step.consumed)..<pending.upperBound
      produced += step.produced
      if countsInput { budget.consume(step.consumed) }
      try budget.produce(step.produced)
      if step.isAtEnd { try findNextMember() }
      if step.produced > 0 { return step.produced }
    }
    return 0
  }

  private func refill() throws(RecordingError) -> Bool {
    pending = try 0..<deflated.read(into: &input, from: 0)
    return !pending.isEmpty
  }

  /// Goes on with the next gzip member; zeros and blanks behind the end are padding, and anything else
  /// may be beats that would be lost.
  private func findNextMember() throws(RecordingError) {
    isFinished = true
    guard wrapper == .gzip else { return }
    if pending.count < 2 {
      let rest = Array(input[pending])
      input.replaceSubrange(..<rest.count, with: rest)
      pending = try 0..<(rest.count + deflated.read(into: &input, from: rest.count))
    }
    if input[pending].starts(with: [0x1F, 0x8B]) {
      inflater.restart()
      isFinished = false
    } else {
      try passPadding()
    }
  }

  private func passPadding() throws(RecordingError) {
    repeat {
      guard input[pending].allSatisfy({ $0 == 0 || ASCII.isBlank($0) || ASCII.isLineEnd($0) })
      else {
        throw RecordingError(
          .damaged,
          "other bytes follow the compressed ones, after \(produced) inflated bytes, and what they "
            + "hold would be lost; unpack what can be unpacked (gzip -dc) and look at its end")
      }
    } while try refill()
  }
}
