import MemoryMeter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What reading an input may cost.
enum CostLaw {
  /// How many bytes of memory at one time for each byte of the input, besides ``fixedBytes``.
  static let bytesPerByte = 10
  /// How many bytes whatever the input is: blocks of files and tables.
  static let fixedBytes = 1 << 20
  /// The most time, of the processor, so that a busy machine is no fault of the reader.
  static let longestSeconds = 1.0

  /// Runs something and checks the most memory it held and the time it took.
  ///
  /// - Parameters:
  ///   - count: The number of bytes of the input.
  ///   - bytesPerByte: How many bytes of memory each of them may cost; `nil` where an archive may
  ///     inflate to anything.
  ///   - body: What is run.
  static func check(_ count: Int, bytesPerByte: Int? = CostLaw.bytesPerByte, _ body: () -> Void) {
    let start = processorSeconds()
    memory_meter_start()
    body()
    let peak = Int(memory_meter_peak())
    let seconds = processorSeconds() - start
    law(seconds <= longestSeconds, "\(seconds) s for \(count) bytes of input")
    if let bytesPerByte {
      law(
        peak <= bytesPerByte * count + fixedBytes, "\(peak) bytes of memory for \(count) of input")
    }
  }

  private static func processorSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + 1e-9 * Double(time.tv_nsec)
  }
}
