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
  /// - Throws: The error of the first piece that is seen to fail; those not yet begun are left out.
  static func results<Value: Sendable, Failure: Error>(
    count: Int, workers: Int, progress: (@Sendable (_ done: Int, _ total: Int) -> Void)? = nil,
    _ work: @escaping @Sendable (_ index: Int) throws(Failure) -> Value
  ) async throws(Failure) -> [Value] {
    precondition(workers >= 1, "work needs a worker")
    var values = [Value?](repeating: nil, count: count)
    var failure: Failure?
    await withTaskGroup(of: (Int, Result<Value, Failure>).self) { group in
      var next = 0
      func start() {
        guard next < count else { return }
        let index = next
        group.addTask { (index, Result { () throws(Failure) in try work(index) }) }
        next += 1
      }
      for _ in 0..<min(workers, count) { start() }
      var finished = 0
      while let (index, result) = await group.next() {
        switch result {
        case .success(let value): values[index] = value
        case .failure(let error):
          failure = error
          group.cancelAll()
          return
        }
        finished += 1
        progress?(finished, count)
        start()
      }
    }
    if let failure { throw failure }
    return values.compactMap { $0 }
  }
}
