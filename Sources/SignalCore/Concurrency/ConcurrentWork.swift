import Dispatch
import Synchronization

/// Independent pieces of work on a bounded number of threads, with their results in order.
///
/// The calling thread works too and waits for the others, so a caller that is not asynchronous need
/// not become it. (Cohorts and validations, which show progress and can be cancelled, are
/// asynchronous and have a task group.)
package enum ConcurrentWork {
  /// Does every piece once.
  ///
  /// - Parameters:
  ///   - count: How many pieces there are.
  ///   - workers: How many go on at a time, at least 1; no more than there are processors do.
  ///   - work: Does the piece with an index.
  /// - Returns: The results by index, whatever the order in which pieces end.
  package static func results<Value: Sendable>(
    count: Int, workers: Int, _ work: @Sendable (_ index: Int) -> Value
  ) -> [Value] {
    precondition(workers >= 1, "work needs a worker")
    let threads = min(workers, count)
    guard threads > 1 else { return (0..<count).map(work) }
    let next = Atomic<Int>(0)
    let values = Mutex([Value?](repeating: nil, count: count))
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard index < count else { return }
        let value = work(index)
        values.withLock { $0[index] = value }
      }
    }
    return values.withLock { $0.compactMap(\.self) }
  }
}
