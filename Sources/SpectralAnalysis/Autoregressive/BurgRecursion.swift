/// The passes over the prediction errors that Burg's method spends its time in.
///
/// At order m the forward error of sample t is at index t, the backward error of sample t at
/// index t − m. The pair a step of order m + 1 combines, forward t and backward t − 1, is then at
/// indices j + m + 1 and j: nothing is ever shifted.
enum BurgRecursion {
  /// Σ f·b and Σ (f² + b²) over all pairs.
  struct Errors {
    var product = 0.0
    var squares = 0.0
  }

  /// Samples worked on while they are in the first-level cache: updated, then summed.
  private static let block = 1024

  /// Returns the sums at an order before any update.
  static func errors(_ forward: [Double], _ backward: [Double], lag: Int) -> Errors {
    var errors = Errors()
    unsafe forward.withUnsafeBufferPointer { forward in
      unsafe backward.withUnsafeBufferPointer { backward in
        for start in stride(from: 0, to: forward.count - lag, by: block) {
          unsafe add(
            forward, backward, lag: lag, start..<min(start + block, forward.count - lag),
            to: &errors)
        }
      }
    }
    return errors
  }

  /// Takes the errors from order `lag` − 1 to order `lag`, and returns the sums for the next.
  ///
  /// - Parameters:
  ///   - forward: The forward errors.
  ///   - backward: The backward errors, as many.
  ///   - lag: The new order, at least 1 and below the number of samples.
  ///   - reflection: Its reflection coefficient.
  /// - Returns: The sums at order `lag` + 1.
  static func advance(
    _ forward: inout [Double], _ backward: inout [Double], lag: Int, reflection: Double
  ) -> Errors {
    precondition(
      lag >= 1 && lag < forward.count && forward.count == backward.count,
      "the order must leave a pair of errors")
    let pairs = forward.count - lag
    var errors = Errors()
    unsafe forward.withUnsafeMutableBufferPointer { forward in
      unsafe backward.withUnsafeMutableBufferPointer { backward in
        var summed = 0
        for start in stride(from: 0, to: pairs, by: block) {
          let end = min(start + block, pairs)
          for index in start..<end {
            let ahead = unsafe forward[index + lag]
            let behind = unsafe backward[index]
            unsafe forward[index + lag] = ahead + reflection * behind
            unsafe backward[index] = behind + reflection * ahead
          }
          // The next order pairs an updated forward error with the backward error before it.
          unsafe add(
            UnsafeBufferPointer(forward), UnsafeBufferPointer(backward), lag: lag + 1,
            summed..<max(summed, end - 1), to: &errors)
          summed = max(summed, end - 1)
        }
      }
    }
    return errors
  }

  /// Adds the sums over pairs (j + lag, j); indices stay below the counts because the range does.
  private static func add(
    _ forward: UnsafeBufferPointer<Double>, _ backward: UnsafeBufferPointer<Double>, lag: Int,
    _ range: Range<Int>, to errors: inout Errors
  ) {
    precondition(
      range.isEmpty || (range.lowerBound >= 0 && range.upperBound + lag <= forward.count),
      "pairs must lie in the signal")
    var products = (0.0, 0.0, 0.0, 0.0)
    var squares = (0.0, 0.0, 0.0, 0.0)
    var index = range.lowerBound
    while index + 3 < range.upperBound {
      let (f0, b0) = unsafe (forward[index + lag], backward[index])
      let (f1, b1) = unsafe (forward[index + lag + 1], backward[index + 1])
      let (f2, b2) = unsafe (forward[index + lag + 2], backward[index + 2])
      let (f3, b3) = unsafe (forward[index + lag + 3], backward[index + 3])
      products.0 += f0 * b0
      products.1 += f1 * b1
      products.2 += f2 * b2
      products.3 += f3 * b3
      squares.0 += f0 * f0 + b0 * b0
      squares.1 += f1 * f1 + b1 * b1
      squares.2 += f2 * f2 + b2 * b2
      squares.3 += f3 * f3 + b3 * b3
      index += 4
    }
    while index < range.upperBound {
      let (ahead, behind) = unsafe (forward[index + lag], backward[index])
      products.0 += ahead * behind
      squares.0 += ahead * ahead + behind * behind
      index += 1
    }
    errors.product += (products.0 + products.1) + (products.2 + products.3)
    errors.squares += (squares.0 + squares.1) + (squares.2 + squares.3)
  }
}
