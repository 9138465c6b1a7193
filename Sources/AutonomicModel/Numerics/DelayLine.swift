/// A line that gives back what was written an exact number of steps earlier.
///
/// A ring buffer whose length is a power of two. Each step writes first and reads afterwards, so a
/// delay of zero steps returns the value just written.
///
/// Safe to use: the line owns its buffer, and every index is masked into it.
@safe package struct DelayLine: ~Copyable {
  private let storage: UnsafeMutablePointer<Double>
  private let mask: Int
  private var position = 0

  /// Creates a line filled with one value.
  ///
  /// - Parameters:
  ///   - longestDelaySteps: The longest delay that will be read, in steps, not negative.
  ///   - initialValue: What reading returns before anything was written.
  package init(longestDelaySteps: Int, initialValue: Double) {
    precondition(longestDelaySteps >= 0, "a delay is not negative")
    var length = 1
    while length <= longestDelaySteps { length *= 2 }
    mask = length - 1
    unsafe storage = UnsafeMutablePointer<Double>.allocate(capacity: length)
    unsafe storage.initialize(repeating: initialValue, count: length)
  }

  deinit {
    unsafe storage.deallocate()
  }

  /// Returns the delay in whole steps nearest to a delay in seconds.
  ///
  /// - Parameters:
  ///   - seconds: The delay, in seconds.
  ///   - stepSeconds: The length of a step, in seconds.
  /// - Returns: round(delay/step).
  package static func steps(_ seconds: Double, stepSeconds: Double) -> Int {
    Int((seconds / stepSeconds).rounded())
  }

  /// Writes the value of this step.
  ///
  /// - Parameter value: The value.
  @inline(__always)
  package mutating func write(_ value: Double) {
    position = (position + 1) & mask
    unsafe storage[position] = value
  }

  /// Returns the value written a number of steps before the last one.
  ///
  /// - Parameter steps: The delay, from 0 to the longest the line was made for.
  /// - Returns: The delayed value.
  @inline(__always)
  package func read(steps: Int) -> Double {
    // The mask keeps the index inside the buffer whatever the argument is.
    unsafe storage[(position - steps) & mask]
  }
}
