#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How long work takes and the most memory the process held meanwhile.
struct Measurement {
  private let seconds: Double
  private let repeats: Int
  private let peakBytes: Int?

  /// Does the work over and over, so that what takes microseconds can be told from noise.
  init(of work: () -> Void, forAtLeast least: Double) {
    PeakMemory.forget()
    let clock = ContinuousClock()
    let start = clock.now
    var repeats = 0
    var elapsed = 0.0
    repeat {
      work()
      repeats += 1
      elapsed = (clock.now - start) / .seconds(1)
    } while elapsed < least
    seconds = elapsed / Double(repeats)
    self.repeats = repeats
    peakBytes = PeakMemory.bytes()
  }

  var json: String {
    let peak = peakBytes.map(String.init) ?? "null"
    return #"{"seconds": \#(seconds), "repeats": \#(repeats), "peak_bytes": \#(peak)}"#
  }
}

/// The most memory that was resident, as Linux counts it; unknown elsewhere.
enum PeakMemory {
  /// Starts counting anew from what is resident now.
  static func forget() {
    guard let file = fopen("/proc/self/clear_refs", "w") else { return }
    fputs("5", file)
    fclose(file)
  }

  static func bytes() -> Int? {
    guard let file = fopen("/proc/self/status", "r") else { return nil }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, Int32(line.count), file) != nil {
      let text = String(
        decoding: line.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
      if text.hasPrefix("VmHWM:") {
        return text.split { !$0.isNumber }.first.flatMap { Int($0) }.map { $0 * 1024 }
      }
    }
    return nil
  }
}

/// Hands everything printed so far to who reads it.
func flushOutput() { fflush(nil) }
