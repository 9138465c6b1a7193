/// Independent pieces of work on a bounded number of workers, with their results in order.
enum OrderedWork {
  /// Does every piece once.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - workers: How many go on at a time, at least 1.
  ///   - progress: Told after each piece how many of how many are done; never by two at a time.
  ///   - work: Does the piece with an index.
  /// - Returns: The results by index, whatever the order in which pieces end.
  static func results<Value: Sendable>(
    count: Int, workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)?,
    _ work: @escaping @Sendable (_ index: Int) -> Value
  ) async -> [Value] {
    precondition(workers >= 1, "work needs a worker")
    var values = [Value?](repeating: nil, count: count)
    await withTaskGroup(of: (Int, Value).self) { group in
      var next = 0
      func start() {
        guard next < count else { return }
        let index = next
        group.addTask { (index, work(index)) }
        next += 1
      }
      for _ in 0..<min(workers, count) { start() }
      var finished = 0
      while let (index, value) = await group.next() {
        values[index] = value
        finished += 1
        progress?(finished, count)
        start()
      }
    }
    return values.compactMap { $0 }
  }
}
