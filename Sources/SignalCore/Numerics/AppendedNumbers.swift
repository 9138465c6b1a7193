extension [Double] {
  /// Appends numbers that a closure writes in place, as loops that the compiler turns into vectors
  /// do.
  ///
  /// - Parameters:
  ///   - count: How many numbers, 0 or more.
  ///   - write: Receives the memory of exactly as many numbers, all zero.
  /// - Complexity: O(count), besides growing.
  package mutating func append(
    count: Int, writing write: (UnsafeMutableBufferPointer<Double>) -> Void
  ) {
    let start = self.count
    append(contentsOf: repeatElement(0, count: count))
    unsafe withUnsafeMutableBufferPointer { numbers in
      unsafe write(UnsafeMutableBufferPointer(rebasing: numbers[start...]))
    }
  }
}
