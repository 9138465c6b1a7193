import MemoryMeter

/// What a reader may hold in memory at one time.
enum MemoryLaw {
  /// How many bytes for each byte of the input.
  static let bytesPerByte = 10
  /// How many bytes whatever the input is: blocks of files and tables.
  static let fixedBytes = 1 << 20

  /// Runs something and checks the most memory it held.
  ///
  /// - Parameters:
  ///   - count: The number of bytes of the input.
  ///   - bytesPerByte: How many bytes each of them may cost.
  ///   - body: What is run.
  static func check(
    _ count: Int, bytesPerByte: Int = MemoryLaw.bytesPerByte, _ body: () -> Void
  ) {
    memory_meter_start()
    body()
    let peak = Int(memory_meter_peak())
    law(
      peak <= bytesPerByte * count + fixedBytes, "\(peak) bytes of memory for \(count) of input")
  }
}
