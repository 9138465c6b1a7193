import Synchronization

/// Counts the windows that are done, whichever thread does them, and tells of each.
final class WindowProgress: Sendable {
  private let total: Int
  private let isDone: @Sendable (_ done: Int, _ total: Int) -> Void
  private let done = Atomic(0)

  init(of total: Int, isDone: @escaping @Sendable (_ done: Int, _ total: Int) -> Void) {
    self.total = total
    self.isDone = isDone
  }

  func windowIsDone() {
    isDone(done.add(1, ordering: .relaxed).newValue, total)
  }
}
