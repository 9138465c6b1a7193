import Synchronization

/// Immutable tables kept per transform length and shared by the whole process.
///
/// Making them costs far more than using them once, and a process meets few lengths. When a
/// process does meet many, the cache is emptied and fills again: the tables depend on the length
/// alone, so nothing but time is lost.
final class PlanCache<Tables: AnyObject & Sendable>: Sendable {
  private let capacity: Int
  private let entries = Mutex<[Int: Tables]>([:])

  init(capacity: Int) {
    self.capacity = capacity
  }

  /// Returns the tables of a length; `make` runs outside the lock, at most once per thread.
  func tables(length: Int, make: () -> Tables) -> Tables {
    if let known = entries.withLock({ $0[length] }) { return known }
    let made = make()
    // What an emptied cache held is released after the lock: freeing a plan takes another lock.
    let (kept, _) = entries.withLock { entries -> (Tables, [Int: Tables]) in
      if let other = entries[length] { return (other, [:]) }
      let dropped = entries.count >= capacity ? entries : [:]
      if !dropped.isEmpty { entries = [:] }
      entries[length] = made
      return (made, dropped)
    }
    return kept
  }
}
