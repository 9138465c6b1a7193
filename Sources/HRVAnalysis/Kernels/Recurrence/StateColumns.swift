/// The states of a series by coordinate, so that one state meets many at a time.
struct StateColumns {
  private let length: Int
  private let count: Int
  /// Coordinate after coordinate, each padded to whole vectors.
  private let coordinates: [SIMD4<Double>]
  private let vectorCount: Int

  /// - Parameters:
  ///   - values: The series.
  ///   - starts: The first value of each state.
  ///   - length: The number of coordinates.
  init(_ values: [Double], starts: [Int], length: Int) {
    self.length = length
    count = starts.count
    vectorCount = (starts.count + 3) / 4
    var coordinates = [SIMD4<Double>](repeating: .zero, count: vectorCount * length)
    for coordinate in 0..<length {
      for (state, start) in starts.enumerated() {
        coordinates[coordinate * vectorCount + state / 4][state % 4] = values[start + coordinate]
      }
    }
    self.coordinates = coordinates
  }

  /// Computes the squared Euclidean distances of one state to itself and all later ones.
  ///
  /// - Parameters:
  ///   - state: The state.
  ///   - squares: One place for each state; those before `state` may be written too.
  @inline(__always)
  func squaredDistances(ofState state: Int, into squares: inout [Double]) {
    precondition(state < count && squares.count == count, "one place for each state")
    for vector in state / 4..<vectorCount {
      var sum = SIMD4<Double>.zero
      var place = vector
      var own = state / 4
      for _ in 0..<length {
        let difference = coordinates[place] - coordinates[own][state % 4]
        sum += difference * difference
        place += vectorCount
        own += vectorCount
      }
      let first = 4 * vector
      for lane in 0..<min(4, count - first) { squares[first + lane] = sum[lane] }
    }
  }
}
